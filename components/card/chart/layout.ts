import type { Observation } from '../../../lib/indicators/index.ts';
import type { AreaSeries } from '../../../lib/messaging/index.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';

/** Of whom a value is: the report's own area, the nearest one it lies in, the nation. */
export type Rank = 0 | 1 | 2;

/** An area in the chart, by its GB/T 2260 code. */
export interface ChartArea {
  readonly area: string;
  readonly rank: Rank;
}

/** A target in the chart: from `low` to `high`, open to one side where the target only bounds it. */
export interface Bar {
  readonly rank: Rank;
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly open: 'up' | 'down' | null;
  /** The target that the card is about. */
  readonly here: boolean;
}

/** An outcome in the chart. */
export interface Dot {
  readonly rank: Rank;
  readonly year: number;
  readonly value: number;
}

export interface ChartData {
  readonly unit: string;
  readonly areas: readonly ChartArea[];
  readonly years: readonly number[];
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
}

/** The target that the card is about, as far as a chart can show it. */
export interface ChartedTarget {
  readonly period: string | null;
  readonly quantity: Quantity;
}

const MOST_YEARS = 8;
const NATION = '100000';
/** Rates and ratios of areas of any size stand beside each other; totals do not. */
const COMPARABLE_UNIT = /^(?:%|‰|个百分点)$|\//;

const openTo = ({ comparator }: Pick<Quantity, 'comparator'>): Bar['open'] =>
  comparator === 'ge' || comparator === 'gt' ? 'up' : comparator === 'le' || comparator === 'lt' ? 'down' : null;

const signed = (amount: number, change: Quantity['change']): number => (change === 'down' ? -amount : amount);

function endsOf({ amount, amountHigh, change }: Quantity): [number, number] | null {
  if (amount === null) return null;
  const ends = [signed(amount, change), signed(amountHigh ?? amount, change)];
  return [Math.min(...ends), Math.max(...ends)];
}

const yearOf = (period: string | null): number | null => (/^\d{4}$/.test(period ?? '') ? Number(period) : null);

function barOf(quantity: Quantity, period: string | null, rank: Rank, here: boolean): Bar[] {
  const [year, ends] = [yearOf(period), endsOf(quantity)];
  return year === null || ends === null
    ? []
    : [{ rank, year, low: ends[0], high: ends[1], open: openTo(quantity), here }];
}

function dotOf(outcome: Observation, rank: Rank): Dot[] {
  const [year, ends] = [yearOf(outcome.period), endsOf(outcome)];
  return year === null || ends === null ? [] : [{ rank, year, value: (ends[0] + ends[1]) / 2 }];
}

const rowsOf = ({ points }: AreaSeries): Observation[] =>
  points.flatMap(({ target, outcome }) => [target, outcome]).filter((row) => row !== null);

const inUnit = (unit: string, row: Observation | null): row is Observation => row !== null && row.unit === unit;

type Ranked = AreaSeries & ChartArea;

/** The own area, the nearest of those it lies in, and the nation; the ones between are left to the table. */
function ranked(series: readonly AreaSeries[], ownArea: string | null): Ranked[] {
  const rankOf = (area: string): Rank => (area === ownArea ? 0 : area === NATION ? 2 : 1);
  const all = series.map((each) => ({ ...each, rank: rankOf(each.area) }));
  return all.filter(({ rank }, at) => all.findIndex((other) => other.rank === rank) === at);
}

/** Parents are drawn along only where their values are of the same size by nature. */
function chosenAreas(series: readonly AreaSeries[], ownArea: string | null, unit: string): Ranked[] {
  const growth = series.flatMap(rowsOf).some(({ measure }) => measure === 'growth');
  return ranked(series, ownArea).filter(({ rank }) => rank === 0 || growth || COMPARABLE_UNIT.test(unit));
}

/**
 * What to draw of an indicator's years, or null where there are not two values to see beside each other. Values in
 * another unit than the target's are left to the table; of long series the last years are shown.
 *
 * @param ownArea GB/T 2260 code of the report's area
 */
export function chartOf(
  series: readonly AreaSeries[],
  target: ChartedTarget,
  ownArea: string | null,
): ChartData | null {
  const { unit } = target.quantity;
  const chosen = chosenAreas(series, ownArea, unit);
  const bars = chosen.flatMap(({ points, rank }) =>
    points.flatMap(({ target: row }) => (inUnit(unit, row) ? barOf(row, row.period, rank, false) : [])),
  );
  const dots = chosen.flatMap(({ points, rank }) =>
    points.flatMap(({ outcome }) => (inUnit(unit, outcome) ? dotOf(outcome, rank) : [])),
  );
  const all = [...bars, ...barOf(target.quantity, target.period, 0, true)];
  const last = Math.max(...[...all, ...dots].map(({ year }) => year));
  const shown = ({ year }: { year: number }): boolean => year > last - MOST_YEARS;
  const years = [...new Set([...all, ...dots].filter(shown).map(({ year }) => year))].sort((a, b) => a - b);
  if (bars.filter(shown).length + dots.filter(shown).length < 2) return null;
  return {
    unit,
    areas: chosen.map(({ area, rank }) => ({ area, rank })),
    years,
    bars: all.filter(shown),
    dots: dots.filter(shown),
  };
}
