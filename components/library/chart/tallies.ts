import * as Plot from '@observablehq/plot';
import { tallyHeight } from './tally-height.ts';
import { withoutLabels } from './without-labels.ts';

/** One piece of a bar: so many of one group at one step. */
export interface TallyMark {
  readonly group: string;
  readonly step: string;
  readonly count: number;
}

export interface TallyDrawing {
  readonly marks: readonly TallyMark[];
  /** Names of the groups and of the steps, in order. */
  readonly groups: readonly string[];
  readonly steps: readonly string[];
  /** Colours of the steps, as CSS takes them. */
  readonly colours: readonly string[];
  readonly width: number;
  /** Shown under the axis. */
  readonly unit: string;
}

const MARGIN_LEFT = 150;

/** Draws a bar for each group, parted by steps. There is at least one mark. */
export function drawTallies({ marks, groups, steps, colours, width, unit }: TallyDrawing): Element {
  const figure = Plot.plot({
    width,
    height: tallyHeight(groups.length),
    marginLeft: Math.min(MARGIN_LEFT, Math.round(width / 3)),
    marginRight: 28,
    marginTop: 8,
    marginBottom: 40,
    style: {
      fontFamily: 'inherit',
      fontSize: '12px',
      background: 'none',
      color: 'var(--ink-soft)',
      overflow: 'visible',
    },
    x: {
      grid: true,
      label: unit,
      labelArrow: 'none',
      tickSize: 0,
      ticks: Math.max(2, Math.floor(width / 110)),
      tickFormat: 'd',
    },
    y: { domain: [...groups], label: null, tickSize: 0, padding: 0.28 },
    color: { domain: [...steps], range: [...colours] },
    marks: [
      Plot.barX(
        marks,
        Plot.stackX({
          x: 'count',
          y: 'group',
          fill: 'step',
          order: [...steps],
          stroke: 'var(--paper)',
          strokeWidth: 1,
          title: ({ group, step, count }: TallyMark) => `${group} ${step} ${count}`,
        }),
      ),
      Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
    ],
  });
  return withoutLabels(figure);
}
