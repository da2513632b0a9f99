// Loaded only when a chart is shown: the charting library is the heaviest thing on the page.
import * as Plot from '@observablehq/plot';
import type { Mark } from '../data/series.ts';
import { withoutLabels } from './without-labels.ts';

export { drawTallies } from './tallies.ts';

/** All that a chart needs to be drawn; `say` gives the words of the tip. */
export interface Drawing {
  readonly marks: readonly Mark[];
  /** In the order of their colours and shapes. */
  readonly areas: readonly string[];
  readonly by: number;
  /** Shown above the axis. */
  readonly unit: string;
  /** Whether the axis counts in multiples. */
  readonly log: boolean;
  readonly width: number;
  readonly height: number;
  say(mark: Mark): string;
}

/** Shapes by the place of the area, as the legend shows them. */
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'wye'] as const;

const colour = (at: number): string => `var(--series-${at + 1})`;
/** Values of one year stand beside each other, within this share of it. */
const SPREAD = 0.8;
/** Widest bar of a target, the gap beside it, and half a point, in pixels. */
const WIDEST_BAR = 14;
const NARROWEST_BAR = 4;
const GAP = 2;
const POINT = 4.5;
const LEAST_YEAR_WIDTH = 46;
const MARGINS = 84;

interface Measures {
  /** Width of a target's bar, in pixels. */
  readonly bar: number;
  /** From one area's values to the next one's, in years. */
  readonly step: number;
}

function measure({ marks, areas, width }: Drawing): Measures {
  const years = marks.map(({ year }) => year);
  const yearWidth = Math.max(1, width - MARGINS) / (Math.max(...years) - Math.min(...years) + 1);
  const room = (yearWidth * SPREAD) / Math.max(1, areas.length) - GAP;
  const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room));
  return { bar, step: (bar + GAP) / yearWidth };
}

/** Two documents that say the same are drawn once. */
const saidBy = ({ row, area, year, value, low, high }: Mark): string =>
  [area, year, row.value.status, row.value.strength, value, low, high].join(' ');

/** Across a gap no line is drawn: nothing is known of the years between. */
function runOf({ area, year }: Mark, marks: readonly Mark[]): string {
  const years = new Set(marks.filter((mark) => mark.area === area && !isTarget(mark)).map((mark) => mark.year));
  let first = year;
  while (years.has(first - 1)) first -= 1;
  return `${area} ${first}`;
}

const isTarget = ({ row }: Mark): boolean => row.value.status === 'target';
/** Of a target that names both ends, the middle; else its number. */
const middleOf = ({ row, y, y1, y2 }: Placed): number =>
  row.value.amountHigh === null || y1 === null || y2 === null ? y : (y1 + y2) / 2;

interface Placed extends Mark {
  readonly x: number;
  readonly y: number;
  readonly y1: number | null;
  readonly y2: number | null;
  /** Outcomes of years that follow each other share it, and a line leads through them. */
  readonly run: string;
}

function place({ marks, areas, by }: Drawing, step: number): Placed[] {
  const scaled = (value: number | null): number | null => (value === null ? null : value / by);
  const once = new Map(marks.map((mark) => [saidBy(mark), mark]));
  return [...once.values()].map((mark) => ({
    ...mark,
    x: mark.year + (areas.indexOf(mark.area) - (areas.length - 1) / 2) * step,
    y: mark.value / by,
    y1: scaled(mark.low),
    y2: scaled(mark.high),
    run: runOf(mark, marks),
  }));
}

const isStretch = ({ row }: Mark): boolean => row.value.strength === 'strive';
const stroke = (areas: readonly string[]) => (mark: Mark) => colour(areas.indexOf(mark.area));

/** A target is a hollow point, with a bar over the values it allows, and an arrow where one end is open. */
function targetMarks(all: readonly Placed[], areas: readonly string[], bar: number): Plot.Markish[] {
  const targets = all.filter(isTarget);
  const bounded = targets.filter(({ y1, y2 }) => y1 !== null && y2 !== null && y1 !== y2);
  const point = (data: Placed[], dashes: string) =>
    Plot.dot(data, {
      x: 'x',
      y: middleOf,
      symbol: 'area',
      r: POINT,
      fill: 'var(--paper)',
      stroke: stroke(areas),
      strokeWidth: 1.75,
      strokeDasharray: dashes,
    });
  const arrow = (data: Placed[], rotate: number) =>
    Plot.vector(data, { x: 'x', y: 'y', rotate, length: 22, anchor: 'start', stroke: stroke(areas), strokeWidth: 1.5 });
  return [
    Plot.ruleX(bounded, {
      x: 'x',
      y1: 'y1',
      y2: 'y2',
      stroke: stroke(areas),
      strokeWidth: bar,
      strokeOpacity: 0.3,
    }),
    arrow(
      targets.filter(({ y2 }) => y2 === null),
      0,
    ),
    arrow(
      targets.filter(({ y1 }) => y1 === null),
      180,
    ),
    point(
      targets.filter((mark) => !isStretch(mark)),
      'none',
    ),
    point(targets.filter(isStretch), '2 2'),
  ];
}

/** An outcome is a point, in the shape of its area; a thin line leads from year to year. */
function outcomeMarks(all: readonly Placed[], areas: readonly string[]): Plot.Markish[] {
  const outcomes = all.filter((mark) => !isTarget(mark)).sort((a, b) => a.year - b.year);
  return [
    Plot.line(outcomes, { x: 'x', y: 'y', z: 'run', stroke: stroke(areas), strokeWidth: 1.25, strokeOpacity: 0.55 }),
    Plot.dot(outcomes, {
      x: 'x',
      y: 'y',
      symbol: 'area',
      fill: stroke(areas),
      r: POINT,
      stroke: 'var(--paper)',
      strokeWidth: 1,
    }),
  ];
}

function yearTicks(marks: readonly Mark[], width: number): number[] {
  const years = marks.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.max(1, Math.ceil(((last - first + 1) * LEAST_YEAR_WIDTH) / Math.max(1, width - MARGINS)));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => last - at * step).reverse();
}

/** Draws targets as ranges and outcomes as points over the years. There is at least one mark. */
export function draw(drawing: Drawing): Element {
  const { areas, unit, log, width, height, say } = drawing;
  const { bar, step } = measure(drawing);
  const placed = place(drawing, step);
  const years = placed.map(({ year }) => year);
  const figure = Plot.plot({
    width,
    height,
    marginLeft: 64,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 32,
    style: {
      fontFamily: 'inherit',
      fontSize: '12px',
      background: 'none',
      color: 'var(--ink-soft)',
      overflow: 'visible',
    },
    x: {
      domain: [Math.min(...years) - 0.5, Math.max(...years) + 0.5],
      ticks: yearTicks(placed, width),
      tickFormat: (year: number) => String(year),
      tickSize: 0,
      label: null,
    },
    y: {
      type: log ? 'log' : 'linear',
      label: unit,
      labelArrow: 'none',
      labelAnchor: 'top',
      grid: true,
      nice: true,
      tickSize: 0,
      ticks: log ? 4 : 6,
      tickFormat: (value: number) => value.toLocaleString('en'),
    },
    symbol: { domain: [...areas], range: [...SYMBOLS] },
    marks: [
      placed.some(({ y }) => y < 0) ? Plot.ruleY([0], { stroke: 'var(--line-strong)' }) : null,
      ...targetMarks(placed, areas, bar),
      ...outcomeMarks(placed, areas),
      Plot.tip(
        placed,
        Plot.pointer({
          x: 'x',
          y: 'y',
          title: say,
          maxRadius: 36,
          fill: 'var(--paper)',
          stroke: 'var(--line-strong)',
          fontSize: 12,
        }),
      ),
    ],
  });
  return withoutLabels(figure);
}
