import { type Browser, browser, ownOrigin } from '../platform/browser.ts';

/** A page of the web that asks: what the browser says of it, never what it says of itself. */
interface AskingPage {
  readonly tabId: number;
  /** 0 is the tab's own page. */
  readonly frameId: number;
  /** The document's own address as the browser gives it, not yet canonical. */
  readonly address: string;
}

/** Who asks: a web page through our content script, or (`page: null`) a page of the extension itself. */
export interface Asker {
  readonly page: AskingPage | null;
}

const isOwnPage = (address: string | undefined): boolean => address?.startsWith(ownOrigin()) ?? false;

/** Who sent this, or `null` where it is not our own extension, or where the browser does not say from which page. */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  if (isOwnPage(sender.url)) return { page: null };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.url === undefined) return null;
  return { page: { tabId, frameId: sender.frameId ?? 0, address: sender.url } };
}
