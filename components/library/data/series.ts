import { convert, convertible, type Measure, withMeasure } from '../../../lib/indicators/index.ts';
import { boundsOf } from '../../../lib/indicators/values/bounds.ts';
import type { Row } from './holdings.ts';

/** One value of a chart, in the chart's unit; a decrease is below zero. */
export interface Mark {
  readonly row: Row;
  readonly area: string;
  readonly year: number;
  readonly value: number;
  /** What it allows; null where that end is open. An outcome allows itself alone. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Series {
  readonly measure: Measure;
  /** The unit of `value`, without 百 千 万 亿. */
  readonly unit: string;
  readonly marks: readonly Mark[];
  /** Rows of this measure that a year and a unit do not hold. */
  readonly left: number;
}

const MEASURES: readonly Measure[] = ['growth', 'level', 'added', 'total'];

/** The measures that there are rows of, growth first. */
export const measuresIn = (rows: readonly Row[]): Measure[] =>
  MEASURES.filter((measure) => rows.some(({ value }) => value.measure === measure && value.amount !== null));

const countBy = (keys: readonly string[]): [string, number][] =>
  [...Map.groupBy(keys, (key) => key)].map(([key, all]): [string, number] => [key, all.length]);

/** What most rows are in. */
const usualUnit = (rows: readonly Row[]): string =>
  countBy(rows.map(({ value }) => value.unit)).sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';

/** What one of `from` is in `to`; null where they do not convert. `same`: counting words that mean the same here. */
function factor(from: string, to: string, same: readonly string[]): number | null {
  if (from === to || (same.includes(from) && same.includes(to) && !convertible(from, to))) return 1;
  const one = convert(1, from, to);
  return one.ok ? one.value : null;
}

const finite = (value: number, times: number): number | null => (Number.isFinite(value) ? value * times : null);

function markOf(row: Row, measure: Measure, unit: string, same: readonly string[]): Mark | null {
  const { value } = row;
  const times = factor(value.unit, unit, same);
  const bounds = boundsOf(withMeasure(value, measure));
  if (!/^\d{4}$/.test(value.period) || times === null || bounds === null || value.amount === null) return null;
  const sign = withMeasure(value, measure).change === 'down' ? -1 : 1;
  return {
    row,
    area: value.area,
    year: Number(value.period),
    value: value.amount * times * sign,
    low: finite(bounds.low, times),
    high: finite(bounds.high, times),
  };
}

/**
 * The values of these areas in one measure, in one unit.
 *
 * @param same units that mean the same for the indicator (家 and 户 for enterprises)
 */
export function seriesOf(
  rows: readonly Row[],
  measure: Measure,
  areas: readonly string[],
  same: readonly string[],
): Series {
  const ofMeasure = rows.filter(({ value }) => value.measure === measure && value.amount !== null);
  const chosen = ofMeasure.filter(({ value }) => areas.includes(value.area));
  const unit = usualUnit(chosen.length > 0 ? chosen : ofMeasure);
  const marks = chosen.flatMap((row) => markOf(row, measure, unit, same) ?? []);
  return { measure, unit, marks, left: chosen.length - marks.length };
}

/** How many areas a chart keeps apart by colour and shape. */
export const MOST_AREAS = 6;
const USUAL_AREAS = 3;

/** The areas there are most years of, for a reader who has not chosen yet. */
export function usualAreas(rows: readonly Row[], measure: Measure | null): string[] {
  const pairs = rows
    .filter(({ value }) => measure === null || value.measure === measure)
    .map(({ value }) => `${value.area} ${value.period}`);
  return countBy([...new Set(pairs)].map((pair) => pair.slice(0, 6)))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, USUAL_AREAS)
    .map(([area]) => area);
}

export interface AreaCount {
  readonly code: string;
  readonly rows: number;
}

export const areasIn = (rows: readonly Row[]): AreaCount[] =>
  countBy(rows.map(({ value }) => value.area)).map(([code, count]) => ({ code, rows: count }));
