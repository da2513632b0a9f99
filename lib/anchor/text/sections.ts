import { plain } from './plain-text.ts';

const NUMBERING =
  /^(?:第?[一二三四五六七八九十百零〇两\d]+(?:[篇编章节条、.:]|部分|是)+|\([一二三四五六七八九十\d]+\)、?)/u;
const YEAR = /(?:19|20)\d{2}/g;

/** A title without its number: sections are renumbered when one is put in before them. */
const bare = (title: string): string => plain(title).replace(NUMBERING, '');

/** Whether two paths end in the same heading; null where either is unknown. */
export function sameSection(recorded: readonly string[], now: readonly string[]): boolean | null {
  const a = recorded.at(-1);
  const b = now.at(-1);
  return a === undefined || b === undefined ? null : bare(a) === bare(b);
}

const yearsOf = (path: readonly string[]): string[] => plain(path.join(' ')).match(YEAR) ?? [];
const withoutYears = (path: readonly string[]): string => path.map((title) => bare(title).replace(YEAR, '')).join(' ');

/**
 * How the years in two paths of headings stand to each other. `same-title`: one title with another year, as in the next
 * year's report: equal words under it are another year's commitment. `other-title`: another part of the report, or the
 * heading is gone. No year on either side proves nothing.
 */
export type YearsConflict = 'none' | 'same-title' | 'other-title';

export function yearsConflict(recorded: readonly string[], now: readonly string[]): YearsConflict {
  const a = yearsOf(recorded);
  const b = yearsOf(now);
  if (a.length === 0 || b.length === 0 || a.some((year) => b.includes(year))) return 'none';
  return withoutYears(recorded) === withoutYears(now) ? 'same-title' : 'other-title';
}
