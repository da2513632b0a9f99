import type { Kept } from '../../../lib/model/kept.ts';
import type { ReportRecord } from '../../../lib/model/records.ts';

/** The page that a note stands on, in a report of several pages. */
export const pageOf = ({ note }: Kept, report: ReportRecord): string => note.part ?? report.address;

/** Notes on the page that is shown, and on other pages of the same report in the order of the pages. */
export interface ByPage {
  readonly here: readonly Kept[];
  readonly elsewhere: readonly Kept[];
}

/** @param open canonical address of the page that is shown */
export function byPage(kept: readonly Kept[], report: ReportRecord | null, open: string): ByPage {
  const pages = report?.parts.map(({ address }) => address) ?? [];
  if (report === null || !pages.includes(open)) return { here: kept, elsewhere: [] };
  const rank = (one: Kept): number => pages.indexOf(pageOf(one, report));
  const isHere = (one: Kept): boolean => pageOf(one, report) === open;
  return {
    here: kept.filter(isHere),
    elsewhere: kept.filter((one) => !isHere(one)).toSorted((a, b) => rank(a) - rank(b)),
  };
}
