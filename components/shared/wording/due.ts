import { daysUntil, isSettled } from '../../../lib/follow-up/index.ts';
import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import { type Locale, words } from '../words/index.ts';
import { sayDay } from './day.ts';

const SOON = 30;

export { isoDay } from '../../../lib/platform/clock.ts';

/** When a follow-up falls due, seen from `today`; of a settled one only the day is of interest. */
export function sayDue(
  followUp: Pick<FollowUpRecord, 'due' | 'progress' | 'assessment'>,
  today: string,
  locale: Locale,
): string {
  const say = words(locale).due;
  if (followUp.due === null) return say.none;
  const day = sayDay(followUp.due, locale);
  if (isSettled(followUp)) return day;
  const days = daysUntil(followUp.due, today);
  if (days < 0) return say.late(day, -days);
  if (days === 0) return say.today(day);
  return days <= SOON ? say.soon(day, days) : say.on(day);
}
