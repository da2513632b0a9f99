import { writePlace } from '../address.ts';
import { oneOf, readChosen, writeChosen } from '../finding/asked.ts';

export const REPORT_DIMENSIONS = ['area', 'period', 'type'] as const;
export type ReportDimension = (typeof REPORT_DIMENSIONS)[number];

export const REPORT_SORTS = ['visited', 'title', 'area', 'published', 'targets', 'notes', 'open'] as const;
export type ReportSort = (typeof REPORT_SORTS)[number];

/** What the page of reports shows: `#/reports?area=310106&sort=notes`. */
export interface ReportsView {
  readonly text: string;
  readonly chosen: Readonly<Record<ReportDimension, readonly string[]>>;
  readonly sort: ReportSort;
  /** Only those whose words were changed since they were first read. */
  readonly changed: boolean;
}

export const readReportsView = (asked: URLSearchParams): ReportsView => ({
  text: asked.get('q') ?? '',
  chosen: readChosen(REPORT_DIMENSIONS, asked),
  sort: oneOf(REPORT_SORTS, asked.get('sort')),
  changed: asked.get('changed') === 'yes',
});

/** Written as `readReportsView` reads it; what is at its default is left out. */
export const writeReportsView = ({ text, chosen, sort, changed }: ReportsView): string =>
  writePlace('reports', [], {
    q: text,
    ...writeChosen(chosen),
    sort: sort === REPORT_SORTS[0] ? null : sort,
    changed: changed ? 'yes' : null,
  });
