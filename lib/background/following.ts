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

async function lookAgain(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  try {
    const [moved] = await browser.scripting.executeScript({
      target,
      func: hasMoved,
      args: [LOOKED_FLAG, MOVED_FLAG, ASKED_FLAG],
    });
    if (moved?.result === true) await browser.scripting.executeScript({ target, files: [DETECTOR_FILE] });
  } catch (cause) {
    warn('background', 'A page was gone before it could be looked at again.', cause);
  }
}

/**
 * A page that puts another document in its own place (single-page navigation) loads no content script: the detector is
 * brought in again, for its few seconds. The browser tells the address only of pages that this extension may read.
 */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId: number, changed: Browser.tabs.OnUpdatedInfo) => {
    if (changed.url !== undefined && /^https?:/.test(changed.url)) void lookAgain(tabId);
  });
}
