import { daysUntil, isSettled } from '../../../lib/follow-up/index.ts';
import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import { type Locale, words } from '../words/index.ts';
import { sayDay } from './day.ts';

const SOON = 30;

/** Today's date where the reader is, as ISO writes it. */
export const isoDay = (now: Date): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

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
