import { chosenCss, highlightCss } from '../highlight/css.ts';
import { browser } from '../platform/browser.ts';
import { type MarkColours, markColours } from '../settings/index.ts';

/** Documents of a tab. */
interface Target {
  readonly tabId: number;
  readonly frameIds: number[];
}

async function put(target: Target, css: string): Promise<void> {
  if (css !== '') await browser.scripting.insertCSS({ target, css });
}

async function take(target: Target, css: string): Promise<void> {
  if (css !== '') await browser.scripting.removeCSS({ target, css });
}

/** Puts the style of the marks into documents, with the colours that the reader chose. */
export async function putStyle(target: Target): Promise<void> {
  await put(target, highlightCss);
  await put(target, chosenCss(await markColours.read()));
}

/** Takes it away again. */
export async function takeStyle(target: Target): Promise<void> {
  await take(target, highlightCss);
  await take(target, chosenCss(await markColours.read()));
}

/** Runs in the page. */
const isPresent = (flag: string): boolean => Reflect.get(globalThis, flag) === true;

async function recolour(tabId: number, presentFlag: string, now: MarkColours, before: MarkColours): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    const found = await browser.scripting.executeScript({ target, func: isPresent, args: [presentFlag] });
    const frameIds = found.filter(({ result }) => result === true).map(({ frameId }) => frameId);
    if (frameIds.length === 0) return;
    await take({ tabId, frameIds }, chosenCss(before));
    await put({ tabId, frameIds }, chosenCss(now));
  } catch {
    // A page that no extension may read has no marks.
  }
}

/** Gives open pages the colours that the reader chooses, as they are chosen. */
export function keepColours(presentFlag: string): void {
  markColours.watch((now, before) => {
    const everywhere = async (): Promise<void> => {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => id !== undefined && recolour(id, presentFlag, now, before)));
    };
    void everywhere();
  });
}
