import { highlightCss } from '../highlight/css.ts';
import { ASKED_FLAG } from '../messaging/asked.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { DETECTOR_FILE } from './choices.ts';

/** Built from `entrypoints/overlay.content`. */
const OVERLAY_FILE = '/content-scripts/overlay.js';
/** Set in the isolated world of a page that has the overlay; gone with the page. */
const PRESENT_FLAG = '__pledgemarkPresent';

/** Runs in the page, so it may use nothing from outside. True for the first to come. */
function claim(presentFlag: string, askedFlag: string, asked: boolean): boolean {
  const world = globalThis as unknown as Record<string, unknown>;
  if (asked) world[askedFlag] = true;
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

const releaseTab = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, func: release, args: [PRESENT_FLAG, ASKED_FLAG] });

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: highlightCss });
    await browser.scripting.executeScript({ target: { tabId }, files: [OVERLAY_FILE] });
  } catch (cause) {
    await releaseTab(tabId);
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

/**
 * Brings the overlay's style and code into the tab's page, once for a page.
 *
 * @param asked the reader asked for this page, so the overlay reads it whatever it is
 */
export async function bringOverlay(tabId: number, asked: boolean): Promise<Result<Record<string, never>>> {
  try {
    const args: [string, string, boolean] = [PRESENT_FLAG, ASKED_FLAG, asked];
    const [claimed] = await browser.scripting.executeScript({ target: { tabId }, func: claim, args });
    if (claimed?.result === true) await inject(tabId);
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

/** Takes the style away, and lets the overlay be brought in again. A page that is left or closed needs neither. */
export async function takeOverlayAway(tabId: number): Promise<void> {
  try {
    await browser.scripting.removeCSS({ target: { tabId }, css: highlightCss });
    await releaseTab(tabId);
  } catch (cause) {
    warn('background', 'A tab was gone before its style could be taken away.', cause);
  }
}
