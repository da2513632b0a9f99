import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import { type Locale, words } from '../words/index.ts';
import { sayDay } from './day.ts';

const DAY = 86_400_000;
const SOON = 30;

/** Today's date where the reader is, as ISO writes it. */
export const isoDay = (now: Date): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Whole days from `today` to `due`, both ISO dates; negative when it has passed. */
const daysUntil = (due: string, today: string): number => Math.round((Date.parse(due) - Date.parse(today)) / DAY);

/** Overdue: the day has passed and the work is not done. */
export const isOverdue = ({ due, progress }: Pick<FollowUpRecord, 'due' | 'progress'>, today: string): boolean =>
  due !== null && progress !== 'done' && daysUntil(due, today) < 0;

/** When a follow-up falls due, seen from `today`. */
export function sayDue(followUp: Pick<FollowUpRecord, 'due' | 'progress'>, today: string, locale: Locale): string {
  const say = words(locale).due;
  if (followUp.due === null) return say.none;
  const day = sayDay(followUp.due, locale);
  if (followUp.progress === 'done') return day;
  const days = daysUntil(followUp.due, today);
  if (days < 0) return say.late(day, -days);
  if (days === 0) return say.today(day);
  return days <= SOON ? say.soon(day, days) : say.on(day);
}
