import { ASKED_FLAG, LOOKED_FLAG, MOVED_FLAG } from '../messaging/index.ts';
import { type Browser, browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';

/** Built from `entrypoints/detect.ts`. */
const DETECTOR_FILE = '/detect.js';

/**
 * Runs in the page. Whether the document was looked at under another address: then it went on without being loaded
 * anew. Takes note of it, so that one move is answered once.
 */
function hasMoved(lookedFlag: string, movedFlag: string, askedFlag: string): boolean {
  const world = globalThis as unknown as Record<string, unknown>;
  const here = globalThis.location.href.replace(/#(?!!?\/).*$/, '');
  const before = world[lookedFlag];
  if (before === undefined || before === here) return false;
  world[lookedFlag] = here;
  world[movedFlag] = true;
  // The reader asked for the document that stood here before.
  delete world[askedFlag];
  return true;
}

type Target = { tabId: number } & ({ frameIds: number[] } | { allFrames: true });

/** Brings the detector into those documents of the target that went on to another address. */
async function lookAgain(target: Target): Promise<void> {
  const { tabId } = target;
  try {
    const found = await browser.scripting.executeScript({
      target,
      func: hasMoved,
      args: [LOOKED_FLAG, MOVED_FLAG, ASKED_FLAG],
    });
    const frameIds = found.flatMap(({ frameId, result }) => (result === true ? [frameId] : []));
    if (frameIds.length === 0) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [DETECTOR_FILE] });
  } catch (cause) {
    warn('background', 'A page was gone before it could be looked at again.', cause);
  }
}

const isWeb = (url: string | undefined): boolean => url !== undefined && /^https?:/.test(url);

/**
 * A page that puts another document in its own place (single-page navigation) loads no content script: the detector is
 * brought in again, for its few seconds. The browser tells the address only of pages that this extension may read. Of a
 * frame it tells no address at all, but that the tab is at work under the one it has.
 */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener(
    (tabId: number, { url, status }: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) => {
      if (isWeb(url)) void lookAgain({ tabId, frameIds: [0] });
      else if (url === undefined && status === 'loading' && isWeb(tab.url)) void lookAgain({ tabId, allFrames: true });
    },
  );
}
