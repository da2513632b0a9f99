import type { FollowUpFields } from '../model/follow-up.ts';

const DAY_MS = 86_400_000;

const HALF_ENDS = ['06-30', '12-31'];
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** The last day of a period as SDMX writes it, as an ISO date: what a target of that period falls due on. */
export function lastDayOf(period: string | null): string | null {
  const [, year, end, kind, index] = /^(\d{4})(?:-(?:(\d{4})|([SQ])([1-4])))?$/.exec(period ?? '') ?? [];
  if (year === undefined) return null;
  const day = kind === undefined ? '12-31' : (kind === 'S' ? HALF_ENDS : QUARTER_ENDS)[Number(index) - 1];
  return day === undefined ? null : `${end ?? year}-${day}`;
}

/** Whole days from `today` to `due`, both ISO dates; negative when it has passed. */
export const daysUntil = (due: string, today: string): number =>
  Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);

/** Settled: the government says it is done, or the reader has said what became of it. Nothing is to be watched any more. */
export const isSettled = ({ progress, assessment }: Pick<FollowUpFields, 'progress' | 'assessment'>): boolean =>
  progress === 'done' || assessment !== 'not-yet';

/** Overdue: the day has passed and it is not settled. */
export const isOverdue = (followUp: Pick<FollowUpFields, 'due' | 'progress' | 'assessment'>, today: string): boolean =>
  followUp.due !== null && !isSettled(followUp) && daysUntil(followUp.due, today) < 0;

/** The day on which the reader wants to be reminded: the one they chose, else the due date. */
export const reminderDay = ({ remind, due }: Pick<FollowUpFields, 'remind' | 'due'>): string | null => remind ?? due;

/** What one day's digest holds: what falls to be looked at by that day, and among it what is overdue. */
export interface Digest<T> {
  /** The earliest reminder first. */
  readonly items: readonly T[];
  readonly overdue: number;
}

export function digestOf<T extends FollowUpFields>(followUps: readonly T[], today: string): Digest<T> {
  const items = followUps
    .filter((followUp) => {
      const day = reminderDay(followUp);
      return !isSettled(followUp) && day !== null && day <= today;
    })
    .toSorted((a, b) => (reminderDay(a) ?? '').localeCompare(reminderDay(b) ?? ''));
  return { items, overdue: items.filter((followUp) => isOverdue(followUp, today)).length };
}
