import { tellBackground } from '../../lib/messaging/notice.ts';

/** In the page's timeline, so that the time to the first highlight can be measured from outside. */
export const STARTED = 'pledgemark:start';
export const FIRST_HIGHLIGHT = 'pledgemark:first-highlight';
export const ALL_HIGHLIGHTS = 'pledgemark:all-highlights';

/** Leaves the page as if it had never been looked at, and lets the background take the style away. */
export async function withdraw(end: AbortController): Promise<void> {
  end.abort();
  for (const mark of [STARTED, FIRST_HIGHLIGHT, ALL_HIGHLIGHTS]) performance.clearMarks(mark);
  await tellBackground('report.withdraw');
}
