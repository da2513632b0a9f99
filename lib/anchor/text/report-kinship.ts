import type { SelectorContext } from '../../model/selector.ts';
import { kinship } from './sketch.ts';
import { type YearCounts, yearsMovedOn } from './years.ts';

/**
 * Whether a text is a version of the report that a note was made on. Reports of one office and two years share up to a
 * sixth of their wording (set phrases, the frame of a communiqué); one report that was edited all over, more than half.
 */
export type ReportKinship = 'same' | 'other' | 'unknown';

const SAME = 0.4;
const OTHER = 0.25;

/** @param now the wording and the years of the text as it is now */
export function kinshipOf(
  { report, years }: SelectorContext,
  now: { sums: Uint32Array; years: YearCounts },
): ReportKinship {
  if (yearsMovedOn(years, now.years)) return 'other';
  const share = report === '' ? null : kinship(report, now.sums);
  if (share === null || (share < SAME && share >= OTHER)) return 'unknown';
  return share >= SAME ? 'same' : 'other';
}
