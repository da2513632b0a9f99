const WEEK = 7;

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const partsOf = (month: string): [year: number, month: number] => month.split('-').map(Number) as [number, number];

/** The month so many months behind another; months as 2026-03. */
export function monthAfter(month: string, steps: number): string {
  const [year, number] = partsOf(month);
  return iso(new Date(Date.UTC(year, number - 1 + steps, 1))).slice(0, 7);
}

/** The weeks of a month from Monday on, as ISO days, filled up with days of its neighbours. */
export function daysOfMonth(month: string): string[][] {
  const [year, number] = partsOf(month);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + WEEK - 1) % WEEK;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const weeks = Math.ceil((before + length) / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, day) => iso(new Date(Date.UTC(year, number - 1, 1 - before + week * WEEK + day)))),
  );
}
