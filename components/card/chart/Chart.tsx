import type { JSX } from 'preact';
import { writeAmount } from '../../../lib/indicators/units/write.ts';
import { type AreaNames, areaNameOf } from '../../shared/wording/index.ts';
import { useWords } from '../../shared/words/index.ts';
import { ChartTable } from './ChartTable.tsx';
import type { Bar, ChartData, Dot, Rank } from './layout.ts';
import { type Scale, scaleOf } from './scale.ts';

const WIDTH = 336;
const HEIGHT = 92;
const LEFT = 44;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 18;
/** Values of one year stand side by side, so that equal ones are all seen. */
const APART = 15;
const HALF_BAR = 7;

interface Frame {
  readonly x: (year: number, rank: Rank) => number;
  readonly y: Scale;
}

function frameOf({ years, bars, dots, areas }: ChartData): Frame {
  const room = (WIDTH - LEFT - RIGHT) / years.length;
  const lanes = [...new Set([0, ...areas.map(({ rank }) => rank)])].sort();
  const apart = Math.min(APART, (room - 2) / lanes.length);
  const middle = (lanes.length - 1) / 2;
  const values = [...bars.flatMap(({ low, high }) => [low, high]), ...dots.map(({ value }) => value)];
  return {
    x: (year, rank) => LEFT + (years.indexOf(year) + 0.5) * room + (lanes.indexOf(rank) - middle) * apart,
    y: scaleOf(values, HEIGHT - BOTTOM - 4, TOP),
  };
}

/** A small wedge at the open side of a target that is only a bound. */
const wedge = (x: number, y: number, open: 'up' | 'down'): string =>
  open === 'up' ? `M${x - 3.5} ${y - 4}h7l-3.5 -4.5z` : `M${x - 3.5} ${y + 4}h7l-3.5 4.5z`;

function BarShape({ bar, frame }: { bar: Bar; frame: Frame }): JSX.Element {
  const x = frame.x(bar.year, bar.rank);
  const [top, bottom] = [frame.y.at(bar.high), frame.y.at(bar.low)];
  const height = Math.max(5, bottom - top + 4);
  const y = (top + bottom - height) / 2;
  return (
    <g class={bar.here ? 'bar here' : `bar rank-${bar.rank}`}>
      <rect x={x - HALF_BAR} y={y} width={2 * HALF_BAR} height={height} rx="2.5" />
      {bar.open === null ? null : <path d={wedge(x, bar.open === 'up' ? top : bottom, bar.open)} />}
    </g>
  );
}

const DOTS: Record<Rank, (x: number, y: number) => JSX.Element> = {
  0: (x, y) => <circle cx={x} cy={y} r="3.6" />,
  1: (x, y) => <rect x={x - 3.2} y={y - 3.2} width="6.4" height="6.4" />,
  2: (x, y) => <path d={`M${x} ${y - 4.4}l4.4 4.4-4.4 4.4-4.4-4.4z`} />,
};

const DotShape = ({ dot, frame }: { dot: Dot; frame: Frame }): JSX.Element => (
  <g class={`dot rank-${dot.rank}`}>{DOTS[dot.rank](frame.x(dot.year, dot.rank), frame.y.at(dot.value))}</g>
);

function Grid({ chart, frame }: { chart: ChartData; frame: Frame }): JSX.Element {
  const room = (WIDTH - LEFT - RIGHT) / chart.years.length;
  return (
    <g class="grid">
      {frame.y.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${frame.y.at(tick)}H${WIDTH - RIGHT}`} />
          <text x={LEFT - 5} y={frame.y.at(tick) + 3.5} text-anchor="end">
            {writeAmount(tick, /[%‰]/.test(chart.unit) ? chart.unit : '')}
          </text>
        </g>
      ))}
      {chart.years.map((year, at) => (
        <text key={year} x={LEFT + (at + 0.5) * room} y={HEIGHT - 3} text-anchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

function Legend({ chart, names }: { chart: ChartData; names: AreaNames }): JSX.Element {
  const { comparison } = useWords();
  const key = (shape: JSX.Element, words: string): JSX.Element => (
    <span key={words}>
      <svg viewBox="0 0 16 10" class="key" aria-hidden="true">
        {shape}
      </svg>
      {words}
    </span>
  );
  return (
    <p class="chart-legend" aria-hidden="true">
      {key(
        <g class="bar here">
          <rect x="1" y="2.5" width="14" height="5" rx="2.5" />
        </g>,
        comparison.legendHere,
      )}
      {chart.areas.map(({ area, rank }) =>
        key(<g class={`dot rank-${rank}`}>{DOTS[rank](8, 5)}</g>, areaNameOf(names, area)),
      )}
      {key(
        <g class="bar rank-2">
          <rect x="1" y="2.5" width="14" height="5" rx="2.5" />
        </g>,
        comparison.target,
      )}
      {chart.dots.length > 0 ? key(<g class="dot rank-2">{DOTS[0](8, 5)}</g>, comparison.outcome) : null}
    </p>
  );
}

interface ChartProps {
  chart: ChartData;
  name: string;
  names: AreaNames;
}

/** An indicator over the years: targets as bars (ranges as tall ones), outcomes as points; the same as a table to hear. */
export function Chart({ chart, name, names }: ChartProps): JSX.Element {
  const { comparison } = useWords();
  const frame = frameOf(chart);
  const span = [...new Set([chart.years[0], chart.years.at(-1)])].join('—');
  const areas = chart.areas.map(({ area }) => areaNameOf(names, area)).join(' ');
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={comparison.chart(name, span, areas)}>
        <Grid chart={chart} frame={frame} />
        {chart.bars.map((bar) => (
          <BarShape key={`${bar.rank} ${bar.year} ${bar.here}`} bar={bar} frame={frame} />
        ))}
        {chart.dots.map((dot) => (
          <DotShape key={`${dot.rank} ${dot.year}`} dot={dot} frame={frame} />
        ))}
      </svg>
      <Legend chart={chart} names={names} />
      <ChartTable chart={chart} names={names} />
    </figure>
  );
}
