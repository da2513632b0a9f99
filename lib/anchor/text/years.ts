/** The years that a text speaks of, to tell a report from the next year's, which may say the rest in the same words. */

const YEAR_NAMED = /(?<!\d)((?:19|20)\d{2})年/g;
const MOST_YEARS = 8;
/** Years on either side that a report at the same address may be later or earlier by. */
const FURTHEST = 5;
/** So many mentions must move together before they say anything. */
const FEWEST = 2;
/** Years that a plan names for its end (2030, 2035) stay as all others move on. */
const TIMES_AS_MANY = 1.4;

/** How often each year is named. */
export type YearCounts = Readonly<Record<string, number>>;

/** Of the years named most often. @param chars plain characters */
export function yearsNamed(chars: string): YearCounts {
  const counts = new Map<string, number>();
  for (const [, year = ''] of chars.matchAll(YEAR_NAMED)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_YEARS));
}

function inCommon(then: YearCounts, now: YearCounts, later: number): number {
  return Object.entries(then).reduce((sum, [year, count]) => sum + Math.min(count, now[Number(year) + later] ?? 0), 0);
}

/** Whether the years of the text as it is now are those of then, all some years on: it is another year's report. */
export function yearsMovedOn(then: YearCounts, now: YearCounts): boolean {
  const unmoved = inCommon(then, now, 0);
  for (let by = -FURTHEST; by <= FURTHEST; by += 1) {
    const moved = by === 0 ? 0 : inCommon(then, now, by);
    if (moved >= FEWEST && moved >= TIMES_AS_MANY * unmoved) return true;
  }
  return false;
}
