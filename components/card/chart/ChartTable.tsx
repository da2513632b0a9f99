import type { JSX } from 'preact';
import { writeAmount } from '../../../lib/indicators/units/write.ts';
import { type AreaNames, areaNameOf } from '../../shared/wording/index.ts';
import { useWords } from '../../shared/words/index.ts';
import type { Bar, ChartData, Rank } from './layout.ts';

const OPEN = { up: '≥ ', down: '≤ ' } as const;

function sayBar({ low, high, open }: Bar, unit: string): string {
  const range = low === high ? writeAmount(low, unit) : `${writeAmount(low, unit)}—${writeAmount(high, unit)}`;
  return `${open === null ? '' : OPEN[open]}${range}`;
}

/** What the chart shows, for those who do not see it. */
export function ChartTable({ chart, names }: { chart: ChartData; names: AreaNames }): JSX.Element {
  const { comparison } = useWords();
  const { unit } = chart;
  const cell = (year: number, rank: Rank): string =>
    [
      ...chart.bars
        .filter((bar) => bar.year === year && bar.rank === rank && !bar.here)
        .map((bar) => `${comparison.target} ${sayBar(bar, unit)}`),
      ...chart.dots
        .filter((dot) => dot.year === year && dot.rank === rank)
        .map(({ value }) => `${comparison.outcome} ${writeAmount(value, unit)}`),
    ].join(' ') || '—';
  return (
    // Around the table and not on it: Firefox does not clip a table's caption with the table.
    <div class="visually-hidden">
      <table>
        <caption>{comparison.chartTable}</caption>
        <thead>
          <tr>
            <th scope="col">{comparison.year}</th>
            {chart.areas.map(({ area }) => (
              <th key={area} scope="col">
                {areaNameOf(names, area)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {chart.areas.map(({ area, rank }) => (
                <td key={area}>{cell(year, rank)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
