import type { JSX } from 'preact';
import { sayObserved } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { areaName } from '../data/areas.ts';
import type { Mark } from '../data/series.ts';
import { useLibraryWords } from '../words/index.ts';

interface CellProps {
  marks: readonly Mark[];
}

function Cell({ marks }: CellProps): JSX.Element {
  const { series } = useLibraryWords();
  const locale = useLocale();
  const said = new Set(
    marks.map(({ row: { value } }) => {
      const words = sayObserved(value, locale);
      return value.strength === 'strive' ? `${series.strive} ${words}` : words;
    }),
  );
  return (
    <td class="figure">
      {marks.length === 0 ? <span class="nothing">—</span> : null}
      {[...said].map((words) => (
        <div key={words}>{words}</div>
      ))}
    </td>
  );
}

interface SeriesTableProps {
  caption: string;
  areas: readonly string[];
  marks: readonly Mark[];
}

const STATUSES = ['target', 'actual'] as const;

/** What the chart shows, as a table: a line for each year, target and outcome for each area. */
export function SeriesTable({ caption, areas, marks }: SeriesTableProps): JSX.Element {
  const { series } = useLibraryWords();
  const years = [...new Set(marks.map(({ year }) => year))].sort((a, b) => b - a);
  const columns = areas.flatMap((area) => STATUSES.map((status) => ({ area, status })));
  const at = (year: number, area: string, status: string) =>
    marks.filter((mark) => mark.year === year && mark.area === area && mark.row.value.status === status);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-box" tabIndex={0} aria-label={caption}>
      <table class="data series-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {series.year}
            </th>
            {areas.map((area) => (
              <th key={area} scope="colgroup" colSpan={2}>
                {areaName(area)}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ area, status }) => (
              <th key={`${area} ${status}`} scope="col" class="figure">
                {series[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ area, status }) => (
                <Cell key={`${area} ${status}`} marks={at(year, area, status)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
