import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sayObserved } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { areaName } from '../data/areas.ts';
import type { Mark, Series } from '../data/series.ts';
import { useLibraryWords } from '../words/index.ts';
import { scaleOf, wantsLog } from './scale.ts';
import { useDrawing, useWidth } from './useDrawing.ts';

const NARROW = 560;

interface ChartProps {
  series: Series;
  areas: readonly string[];
  /** What the chart shows, for those who do not see it. */
  label: string;
}

/** Targets as ranges and outcomes as points, over the years. */
export function Chart({ series, areas, label }: ChartProps): JSX.Element {
  const words = useLibraryWords();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { drawing, failed } = useDrawing();
  useEffect(() => {
    if (!drawing || !box.current || width === 0) return;
    const say = ({ row, area, year }: Mark) =>
      `${areaName(area)} ${year} ${words.chart.tip[row.value.status]}\n${sayObserved(row.value, locale)}`;
    const height = width < NARROW ? 260 : 320;
    const { by, unit } = scaleOf(series.marks, series.unit, words.scale);
    const log = wantsLog(series.marks);
    const shown = log ? words.chart.log(unit) : unit;
    box.current.replaceChildren(drawing.draw({ marks: series.marks, areas, by, unit: shown, log, width, height, say }));
  }, [drawing, width, series, areas, words, locale]);
  const note = failed ? words.chart.failed : drawing ? null : words.chart.loading;
  return (
    <div class="chart">
      {note === null ? null : <p class="chart-note">{note}</p>}
      <div ref={box} class="plot" role="img" aria-label={label} />
    </div>
  );
}
