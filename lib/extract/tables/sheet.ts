import type { Language } from '../language.ts';
import type { Stage } from '../report/timeline.ts';
import type { Column } from './columns.ts';

/** What the place of a table in its report says. */
export interface TablePlace {
  stage: Stage;
  planYear: number | null;
  section: string[];
}

/** A table while it is read. */
export interface Sheet {
  language: Language;
  text: string;
  folded: string;
  place: TablePlace;
  /** From the year after the first that the columns name to the last: what 年均 and 累计 are over. */
  span: string | null;
  /** Levels beside their growth over the year before, and no word of a plan: what was observed. */
  observed: boolean;
  /** The year that a plan starts from: the first of several, where the indicators have their nature beside them. */
  base: number | null;
}

const written = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);

/** The years between those that the columns name, or null where they name no two. */
export const spanOf = (columns: readonly Column[]): string | null => {
  const years = columns.flatMap((column) => column.years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return last - first > 1 ? written(first + 1, last) : null;
};

/** True where no part of the report says what the table tells, and its columns give growth but no plan. */
export const tellsGrowth = ({ stage, planYear }: TablePlace, columns: readonly Column[]): boolean =>
  stage.mode === null &&
  columns.some(({ change }) => change === 'up') &&
  columns.every(({ role, years }) => role !== 'target' && years.every((year) => planYear === null || year < planYear));

/** The first of the years that the columns of a plan's indicators stand under, or null. */
export const baseOf = (columns: readonly Column[]): number | null => {
  const years = columns.flatMap(({ kind, years: own }) => (kind === 'value' && own.length === 1 ? own : []));
  const several = new Set(years).size > 1;
  return several && columns.some(({ kind }) => kind === 'nature') ? Math.min(...years) : null;
};

export const roleOf = ({ place, observed, base }: Sheet, column: Column): 'target' | 'actual' => {
  const { stage, planYear } = place;
  const year = column.years.length > 0 ? Math.max(...column.years) : null;
  const past = year !== null && planYear !== null && year < planYear;
  if (column.role !== null) return column.role;
  return stage.mode === 'review' || observed || past || (year !== null && year === base) ? 'actual' : 'target';
};

export const periodOf = ({ place, span }: Sheet, column: Column): string | null => {
  if (column.years.length > 0) return written(Math.min(...column.years), Math.max(...column.years));
  if (span && column.basis.length > 0 && place.stage.mode !== 'vision') return span;
  const { from, to } = place.stage;
  return from === null || to === null ? null : written(from, to);
};
