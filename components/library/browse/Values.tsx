import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Measure } from '../../../lib/indicators/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { Choice } from '../Choice.tsx';
import { Chart } from '../chart/Chart.tsx';
import { SaveChart } from '../chart/SaveChart.tsx';
import { areaName } from '../data/areas.ts';
import type { Entry } from '../data/holdings.ts';
import { sayNamed } from '../data/say.ts';
import { areasIn, measuresIn, type Series, seriesOf } from '../data/series.ts';
import { useViewing } from '../data/viewing.ts';
import { useLibraryWords } from '../words/index.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { Legend } from './Legend.tsx';
import { SeriesTable } from './SeriesTable.tsx';

const FORMS = ['chart', 'table'] as const;

/** Who, when and how many, for those who do not see the chart. */
function useDescription(series: Series, areas: readonly string[]): string {
  const { chart } = useLibraryWords();
  const years = series.marks.map(({ year }) => year);
  const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
  const targets = series.marks.filter(({ row }) => row.value.status === 'target').length;
  return chart.describe(areas.map(areaName).join('、'), span, targets, series.marks.length - targets);
}

interface ShownProps {
  name: string;
  series: Series;
  areas: readonly string[];
}

function Shown({ name, series, areas }: ShownProps): JSX.Element {
  const words = useLibraryWords();
  const { view } = useViewing();
  const description = useDescription(series, areas);
  const measure = words.measures[series.measure];
  const box = useRef<HTMLElement>(null);
  if (series.marks.length === 0) {
    const hints = areas.length === 0 ? words.areas : words.chart;
    return <EmptyState icon="page" title={hints.none} hint={hints.noneHint} />;
  }
  if (view.form === 'table') {
    return <SeriesTable caption={words.series.caption(name, measure)} areas={areas} marks={series.marks} />;
  }
  return (
    <figure class="figure-box" ref={box}>
      <Chart series={series} areas={areas} label={`${words.chart.figure(name, measure)}。${description}`} />
      <figcaption>
        <Legend marks={series.marks} />
        <SaveChart chart={box} name={`${name} ${measure}`} />
      </figcaption>
    </figure>
  );
}

interface ValuesProps {
  entry: Entry;
  measure: Measure;
  areas: readonly string[];
}

/** Targets and outcomes of an indicator over years and areas, as a chart or a table. */
export function Values({ entry, measure, areas }: ValuesProps): JSX.Element {
  const words = useLibraryWords();
  const locale = useLocale();
  const { view, show } = useViewing();
  const series = useMemo(() => seriesOf(entry.rows, measure, areas, entry.indicator.units), [entry, measure, areas]);
  const available = useMemo(() => areasIn(entry.rows), [entry]);
  const measures = measuresIn(entry.rows).map((id) => ({ id, label: words.measures[id] }));
  return (
    <section class="values" aria-label={words.chart.figure(sayNamed(entry.indicator, locale), words.measures[measure])}>
      <div class="bar">
        <Choice
          label={words.measure}
          choices={measures}
          chosen={measure}
          onChoose={(chosen) => show({ measure: chosen })}
        />
        <AreaPicker available={available} chosen={areas} onChange={(chosen) => show({ areas: chosen })} />
        <Choice
          label={words.form}
          choices={FORMS.map((id) => ({ id, label: words.forms[id] }))}
          chosen={view.form}
          onChoose={(form) => show({ form })}
        />
      </div>
      <Shown name={sayNamed(entry.indicator, locale)} series={series} areas={areas} />
      {series.left === 0 ? null : <p class="aside left-out">{words.chart.left(series.left)}</p>}
    </section>
  );
}
