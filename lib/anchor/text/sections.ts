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

/**
 * Whether the headings speak of different years: then equal words are another year's commitment. No year on either side
 * proves nothing.
 */
export function yearsConflict(recorded: readonly string[], now: readonly string[]): boolean {
  const a = plain(recorded.join(' ')).match(YEAR) ?? [];
  const b: string[] = plain(now.join(' ')).match(YEAR) ?? [];
  return a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year));
}
