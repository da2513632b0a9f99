import type { JSX, RefObject } from 'preact';
import { Button } from '../../shared/Button.tsx';
import { useLibrary } from '../library.ts';
import { saveFile } from '../save-file.ts';
import { useLibraryWords } from '../words/index.ts';
import { chartPng, chartSvg } from './chart-file.ts';
import { keysAround } from './chart-keys.ts';

interface SaveChartProps {
  chart: RefObject<HTMLElement | null>;
  /** Its title; the file is called so as well. */
  name: string;
}

const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/gu, ' ').trim();

/** Saves the chart as it stands there, for a paper or a slide. */
export function SaveChart({ chart, name }: SaveChartProps): JSX.Element {
  const { saveChart: words } = useLibraryWords();
  const { telling } = useLibrary();
  const save = async (form: 'svg' | 'png'): Promise<void> => {
    const drawn = chart.current?.querySelector<SVGSVGElement>('.plot svg, svg') ?? null;
    if (drawn === null) return telling.tell(words.nothing);
    const file = `${fileName(name)}.${form}`;
    try {
      const svg = chartSvg(drawn, name, keysAround(drawn));
      if (form === 'svg') saveFile({ fileName: file, mediaType: 'image/svg+xml', content: svg });
      else saveFile({ fileName: file, mediaType: 'image/png', content: await chartPng(svg) });
      telling.tell(words.saved(file));
    } catch {
      telling.tell(words.failed);
    }
  };
  return (
    <span class="save-chart">
      <Button icon="download" tone="quiet" onPress={() => void save('svg')}>
        SVG
      </Button>
      <Button icon="download" tone="quiet" onPress={() => void save('png')}>
        PNG
      </Button>
    </span>
  );
}
