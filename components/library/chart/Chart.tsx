import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sayObserved } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { areaName } from '../data/areas.ts';
import type { Mark, Series } from '../data/series.ts';
import { useLibraryWords } from '../words/index.ts';
import type { Drawing } from './draw.ts';
import { scaleOf, wantsLog } from './scale.ts';

type Draw = (drawing: Drawing) => Element;

/** The charting library, fetched once it is needed. */
function useDraw(): { draw: Draw | null; failed: boolean } {
  const [state, setState] = useState<{ draw: Draw | null; failed: boolean }>({ draw: null, failed: false });
  useEffect(() => {
    let gone = false;
    import('./draw.ts').then(
      ({ draw }) => gone || setState({ draw, failed: false }),
      () => gone || setState({ draw: null, failed: true }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    let frame = 0;
    // In the next frame: drawing within the observer's own turn may change the width it is told of.
    const observer = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [box]);
  return width;
}

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
  const { draw, failed } = useDraw();
  useEffect(() => {
    if (!draw || !box.current || width === 0) return;
    const say = ({ row, area, year }: Mark) =>
      `${areaName(area)} ${year} ${words.chart.tip[row.value.status]}\n${sayObserved(row.value, locale)}`;
    const height = width < NARROW ? 260 : 320;
    const { by, unit } = scaleOf(series.marks, series.unit, words.scale);
    const log = wantsLog(series.marks);
    const shown = log ? words.chart.log(unit) : unit;
    box.current.replaceChildren(draw({ marks: series.marks, areas, by, unit: shown, log, width, height, say }));
  }, [draw, width, series, areas, words, locale]);
  const note = failed ? words.chart.failed : draw ? null : words.chart.loading;
  return (
    <div class="chart">
      {note === null ? null : <p class="chart-note">{note}</p>}
      <div ref={box} class="plot" role="img" aria-label={label} />
    </div>
  );
}
