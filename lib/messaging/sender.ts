import { type Browser, browser, ownOrigin } from '../platform/browser.ts';
import { shownInReader } from '../platform/reader-address.ts';

/** A page with a report that asks: what the browser says of it, never what it says of itself. */
interface AskingPage {
  readonly tabId: number;
  /** 0 is the tab's own page. */
  readonly frameId: number;
  /**
   * The document's address as the browser gives it, not yet canonical; in the reading page that of the report, and of a
   * frame that was written by script, which has none of its own, that of the tab.
   */
  readonly address: string;
  /** Which page of a report stands there, where a script turns them under one address: the document's own word. */
  readonly turned?: number;
}

/**
 * Who asks: a web page through our content script or the reading page for the report it shows, or (`page: null`)
 * another page of the extension itself.
 */
export interface Asker {
  readonly page: AskingPage | null;
}

const isOwnPage = (address: string): boolean => address.startsWith(ownOrigin());

/** Who sent this, or `null` where it is not our own extension, or where the browser does not say from which page. */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  const { url, tab, frameId = 0 } = sender;
  const tabId = tab?.id;
  if (url !== undefined && isOwnPage(url)) {
    const address = shownInReader(url);
    return { page: address === null || tabId === undefined ? null : { tabId, frameId, address } };
  }
  const address = url?.startsWith('about:') ? tab?.url : url;
  return tabId === undefined || address === undefined ? null : { page: { tabId, frameId, address } };
}
