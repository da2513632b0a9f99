import { browser, localeText } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { sayCounts } from './digest-words.ts';
import { spokenLocale } from './locale.ts';

/** The accent of the surfaces in light; white figures on it have a contrast of 6.2 to 1. */
const COLOUR = '#0a6b66';
/** That of what is overdue; white figures on it have a contrast of 6.6 to 1. */
const OVERDUE_COLOUR = '#b42318';
const MOST_SHOWN = 999;
const MOST_OVERDUE = 99;

/** What the icon of a report's tab shows. */
export interface Counts {
  readonly targets: number;
  /** Follow-ups on this report that are overdue. */
  readonly overdue: number;
}

/** The toolbar has room for four characters: overdue ones come first, with a mark of their own, and in red. */
function countText({ targets, overdue }: Counts): string {
  if (overdue > 0) return overdue > MOST_OVERDUE ? `!${MOST_OVERDUE}+` : `!${overdue}`;
  if (targets === 0) return '';
  return targets > MOST_SHOWN ? `${MOST_SHOWN}+` : String(targets);
}

/** The name of the icon, with both counts in words. */
async function titleOf({ targets, overdue }: Counts): Promise<string> {
  const name = localeText('action_title');
  return targets + overdue === 0 ? name : `${sayCounts(targets, overdue, await spokenLocale())}\n${name}`;
}

/** Puts the counts on the toolbar icon of this tab; where both are 0 nothing is left on it. */
export async function showCounts(tabId: number, counts: Counts): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: counts.overdue > 0 ? OVERDUE_COLOUR : COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: countText(counts) });
    await browser.action.setTitle({ tabId, title: await titleOf(counts) });
  } catch (cause) {
    warn('background', 'A tab was gone before its counts could be shown.', cause);
  }
}
