import { fold, hitsIn, readQuery } from '../../../lib/search/index.ts';
import { type Facets, Sieve } from '../finding/facets.ts';
import type { CountedReport } from '../finding/queries.ts';
import { UNKNOWN } from '../finding/unknown.ts';
import { REPORT_DIMENSIONS, type ReportDimension, type ReportSort, type ReportsView } from './address.ts';

const { compare } = new Intl.Collator('zh-CN', { numeric: true });

const ORDERS: Readonly<Record<ReportSort, (a: CountedReport, b: CountedReport) => number>> = {
  visited: (a, b) => b.lastSeen - a.lastSeen,
  title: (a, b) => compare(a.title, b.title),
  area: (a, b) => compare(a.area, b.area) || compare(b.period, a.period),
  published: (a, b) => compare(b.publishedOn, a.publishedOn),
  targets: (a, b) => (b.targets ?? -1) - (a.targets ?? -1),
  notes: (a, b) => b.notes - a.notes,
  open: (a, b) => b.openFollowUps - a.openFollowUps || b.overdue - a.overdue,
};

export interface SiftedReports {
  readonly found: readonly CountedReport[];
  readonly facets: Facets<ReportDimension>;
}

/** The reports that a view asks for, in its order. */
export function siftReports(
  reports: readonly CountedReport[],
  { text, chosen, sort, changed }: ReportsView,
): SiftedReports {
  const terms = readQuery(text);
  const answers = ({ title, areaName, issuer, period }: CountedReport): boolean => {
    const words = fold([title, areaName, issuer, period].join('\n'));
    return terms.every((term) => hitsIn(words, [term]).length > 0);
  };
  const sorted = reports.toSorted((a, b) => ORDERS[sort](a, b) || ORDERS.visited(a, b));
  const sieve = new Sieve(REPORT_DIMENSIONS, sorted.length, (at) => {
    const { area = '', period = '', type = '' } = sorted[at] ?? {};
    return { area: area || UNKNOWN, period: period || UNKNOWN, type: type || UNKNOWN };
  });
  const order = Uint32Array.from(
    sorted.flatMap((report, at) => (answers(report) && (!changed || report.rewordings > 0) ? [at] : [])),
  );
  const found = [...sieve.sift(order, chosen)].map((at) => sorted[at] as CountedReport);
  return { found, facets: sieve.facets(order, chosen) };
}
