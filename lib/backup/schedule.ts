const DAY_MS = 86_400_000;
/** A little less than whole days, so that a daily backup does not wander later by the hour. */
const SPAN: Readonly<Record<'day' | 'week', number>> = {
  day: DAY_MS - 2 * 3_600_000,
  week: 7 * DAY_MS - 2 * 3_600_000,
};

/** Whether a backup is to be made now. Times are milliseconds since the Unix epoch; a clock that was set back does not stop it. */
export const isDue = (every: 'never' | 'day' | 'week', last: number | null, now: number): boolean =>
  every !== 'never' && (last === null || last > now || now - last >= SPAN[every]);
