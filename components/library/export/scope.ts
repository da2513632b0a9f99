import type { Gathered, GatheredReport } from '../../../lib/export/gathered.ts';

/** Which reports are taken out; as asked in the address. Null: all. */
export interface Scope {
  readonly area: string | null;
  readonly period: string | null;
  /** Ids of single reports. */
  readonly reports: readonly string[] | null;
}

export const scopeOf = (asked: URLSearchParams): Scope => ({
  area: asked.get('area'),
  period: asked.get('period'),
  reports: asked.get('reports')?.split(',').filter(Boolean) ?? null,
});

const within =
  ({ area, period, reports }: Scope) =>
  ({ report }: GatheredReport): boolean =>
    (area === null || report.areaName === area) &&
    (period === null || report.period === period) &&
    (reports === null || reports.includes(report.id));

export const scoped = (gathered: Gathered, scope: Scope): Gathered => ({
  ...gathered,
  reports: gathered.reports.filter(within(scope)),
});

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].toSorted();

export const areasIn = ({ reports }: Gathered): string[] => distinct(reports.map(({ report }) => report.areaName));
export const periodsIn = ({ reports }: Gathered): string[] =>
  distinct(reports.map(({ report }) => report.period)).toReversed();

export interface Counts {
  readonly reports: number;
  readonly notes: number;
  readonly followUps: number;
  readonly targets: number;
}

export const countsOf = ({ reports }: Gathered): Counts => ({
  reports: reports.length,
  notes: reports.reduce((sum, { kept }) => sum + kept.length, 0),
  followUps: reports.reduce((sum, { kept }) => sum + kept.filter(({ followUp }) => followUp !== null).length, 0),
  targets: reports.reduce(
    (sum, { targets }) => sum + (targets?.filter(({ role }) => role === 'target').length ?? 0),
    0,
  ),
});
