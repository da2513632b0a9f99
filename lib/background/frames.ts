import type { Result } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { bringOverlay } from './overlay.ts';
import type { Spot } from './spot.ts';

/** Runs in the page. How many characters that are no white space stand in the document, scripts among them. */
function inkOf(): number {
  return (document.body?.textContent ?? '').replace(/\s+/g, '').length;
}

/** A frame is what the reader means only where it holds far more than the page around it. */
const FAR_MORE = 3;
const LEAST = 500;

/** The document of the tab that the reader means: the tab's own, or the frame that holds nearly all of its words. */
async function spotAsked(tabId: number): Promise<Spot> {
  const own: Spot = { tabId, frameId: 0 };
  const found = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: inkOf })
    // Bringing the overlay in says in words why not.
    .catch(() => []);
  const inks = found.map(({ frameId, result }) => ({ frameId, ink: result ?? 0 }));
  const around = inks.find(({ frameId }) => frameId === 0)?.ink ?? 0;
  const most = inks.reduce((high, next) => (next.ink > high.ink ? next : high), { frameId: 0, ink: around });
  return most.ink >= LEAST && most.ink > around * FAR_MORE ? { tabId, frameId: most.frameId } : own;
}

/** Brings the overlay into what the reader asked for, whatever it is. */
export const readAsked = async (tabId: number): Promise<Result<Record<string, never>>> =>
  bringOverlay(await spotAsked(tabId), true);
