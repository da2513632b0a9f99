import { ASKED_FLAG, LOOKED_FLAG, tellReadAgain } from '../messaging/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { DETECTOR_FILE } from './choices.ts';
import { inTurn } from './in-turn.ts';
import type { Spot } from './spot.ts';
import { putStyle, takeStyle } from './style.ts';

/** Built from `entrypoints/overlay.content`. */
const OVERLAY_FILE = '/content-scripts/overlay.js';
/** Set in the isolated world of a document that has the overlay; gone with it. */
export const PRESENT_FLAG = '__pledgemarkPresent';

const targetOf = ({ tabId, frameId }: Spot) => ({ tabId, frameIds: [frameId] });

/** Runs in the page, so it may use nothing from outside. True for the first to come. */
function claim(presentFlag: string, askedFlag: string, lookedFlag: string, asked: boolean): boolean {
  const world = globalThis as unknown as Record<string, unknown>;
  if (asked) world[askedFlag] = true;
  world[lookedFlag] ??= globalThis.location?.href.replace(/#(?!!?\/).*$/, '');
  const isFirst = world[presentFlag] !== true;
  world[presentFlag] = true;
  return isFirst;
}

/** Runs in the page. */
function release(presentFlag: string, askedFlag: string): void {
  const world = globalThis as unknown as Record<string, unknown>;
  delete world[presentFlag];
  delete world[askedFlag];
}

/** Runs in the page. */
function isPresent(presentFlag: string): boolean {
  return (globalThis as unknown as Record<string, unknown>)[presentFlag] === true;
}

const releaseSpot = (spot: Spot) =>
  browser.scripting.executeScript({ target: targetOf(spot), func: release, args: [PRESENT_FLAG, ASKED_FLAG] });

async function inject(spot: Spot): Promise<void> {
  const target = targetOf(spot);
  try {
    await putStyle(target);
    await browser.scripting.executeScript({ target, files: [OVERLAY_FILE] });
  } catch (cause) {
    await releaseSpot(spot);
    throw cause;
  }
}

/** Chrome's and Firefox's words where only the grant is missing that a click on the toolbar icon gives. */
const UNGRANTED = /must request permission|missing host permission/i;

function closedPage(cause: unknown): Result<never> {
  warn('background', 'The overlay could not be brought into a tab.', cause);
  return UNGRANTED.test(String(cause))
    ? fail(
        'page-not-granted',
        '浏览器还没有允许读取这个页面。请点击工具栏上的本扩展图标。',
        'The browser has not allowed this page to be read yet. Click the icon of this extension in the toolbar.',
      )
    : fail(
        'page-closed',
        '浏览器不允许扩展读取这个页面（例如浏览器自带的页面、扩展商店的页面）。',
        'The browser lets no extension read this page (one of its own, or of the extension store).',
      );
}

/** Where a document has the overlay already, that one reads it again. */
async function bring(spot: Spot, asked: boolean): Promise<Result<Record<string, never>>> {
  try {
    const args: [string, string, string, boolean] = [PRESENT_FLAG, ASKED_FLAG, LOOKED_FLAG, asked];
    const [claimed] = await browser.scripting.executeScript({ target: targetOf(spot), func: claim, args });
    if (claimed?.result === true) await inject(spot);
    else await tellReadAgain(spot.tabId, spot.frameId);
    return ok({});
  } catch (cause) {
    return closedPage(cause);
  }
}

/** Looks whether the tab's page is a report, as on official sites; brings the overlay where it is. */
export async function bringDetector(tabId: number): Promise<Result<Record<string, never>>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR_FILE] });
    return ok({});
  } catch (cause) {
    return closedPage(cause);
  }
}

/**
 * Brings the overlay's style and code into a document, once; one that has it is read again, and where it still says the
 * same nothing changes.
 *
 * @param asked the reader asked for this page, so the overlay reads it whatever it is
 */
export const bringOverlay = (spot: Spot, asked: boolean): Promise<Result<Record<string, never>>> =>
  inTurn(spot, () => bring(spot, asked));

async function takeAway(spot: Spot): Promise<void> {
  try {
    await takeStyle(targetOf(spot));
    await releaseSpot(spot);
  } catch (cause) {
    warn('background', 'A page was gone before its style could be taken away.', cause);
  }
}

/** Takes the style away, and lets the overlay be brought in again. A page that is left or closed needs neither. */
export const takeOverlayAway = (spot: Spot): Promise<void> => inTurn(spot, () => takeAway(spot));

/** Whether any document of the tab has the overlay. */
export async function hasOverlay(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    const found = await browser.scripting.executeScript({ target, func: isPresent, args: [PRESENT_FLAG] });
    return found.some(({ result }) => result === true);
  } catch (cause) {
    warn('background', 'A page was gone before it could be asked.', cause);
    return false;
  }
}
