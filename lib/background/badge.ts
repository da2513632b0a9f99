import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';

/** The accent of the surfaces in light; white figures on it have a contrast of 6.2 to 1. */
const COLOUR = '#0a6b66';
const MOST_SHOWN = 999;

/** The toolbar has room for four characters. */
const countText = (count: number): string => {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
};

/** Puts the number of targets on the toolbar icon of this tab; 0 takes it away. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: countText(count) });
  } catch (cause) {
    warn('background', 'A tab was gone before its count could be shown.', cause);
  }
}
