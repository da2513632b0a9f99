import type { SurveyedReport } from '../../../lib/storage/index.ts';

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
  ({ report }: SurveyedReport): boolean =>
    (area === null || report.areaName === area) &&
    (period === null || report.period === period) &&
    (reports === null || reports.includes(report.id));

type Survey = readonly SurveyedReport[];

export const scoped = (survey: Survey, scope: Scope): Survey => survey.filter(within(scope));

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].toSorted();

export const areasIn = (survey: Survey): string[] => distinct(survey.map(({ report }) => report.areaName));
export const periodsIn = (survey: Survey): string[] => distinct(survey.map(({ report }) => report.period)).toReversed();

export interface Counts {
  readonly reports: number;
  readonly notes: number;
  readonly followUps: number;
  readonly targets: number;
}

export const countsOf = (survey: Survey): Counts => ({
  reports: survey.length,
  notes: survey.reduce((sum, { notes }) => sum + notes, 0),
  followUps: survey.reduce((sum, { followUps }) => sum + followUps, 0),
  targets: survey.reduce((sum, { targets }) => sum + targets, 0),
});
