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
  /** Levels beside their growth over the year before, and no word of a plan: what was observed. */
  observed: boolean;
}

const written = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);

/** True where no part of the report says what the table tells, and its columns give growth but no plan. */
export const tellsGrowth = ({ stage, planYear }: TablePlace, columns: readonly Column[]): boolean =>
  stage.mode === null &&
  columns.some(({ change }) => change === 'up') &&
  columns.every(({ role, years }) => role !== 'target' && years.every((year) => planYear === null || year < planYear));

export const roleOf = ({ place, observed }: Sheet, column: Column): 'target' | 'actual' => {
  const { stage, planYear } = place;
  const year = column.years.length > 0 ? Math.max(...column.years) : null;
  const past = year !== null && planYear !== null && year < planYear;
  if (column.role !== null) return column.role;
  return stage.mode === 'review' || observed || past ? 'actual' : 'target';
};

export const periodOf = ({ place }: Sheet, column: Column): string | null => {
  if (column.years.length > 0) return written(Math.min(...column.years), Math.max(...column.years));
  const { from, to } = place.stage;
  return from === null || to === null ? null : written(from, to);
};
