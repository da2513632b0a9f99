import { useEffect, useState } from 'preact/hooks';
import { highlightCss } from '../../lib/highlight/css.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import type { ReportSettings } from '../../lib/model/records.ts';
import { openReading, readingOf } from '../overlay/index.ts';
import type { Column } from './column/build.ts';
import { bare, readText } from './opening/read-text.ts';

/** What the background puts into a page of the web, a page of our own puts in itself. */
function paintHighlights(signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

/**
 * Reads the text and keeps a session on it while it is shown, as on a page of the web; begins anew where the reader
 * set the report's facts otherwise.
 *
 * @param column shows `text`
 * @returns what was read; null before
 */
export function useSession(address: string, text: string, column: Column, set: ReportSettings): Extraction | null {
  const [extraction, setExtraction] = useState<Extraction | null>(null);
  const settings = JSON.stringify(set);
  useEffect(() => {
    const end = new AbortController();
    const machine = readText(bare(text), JSON.parse(settings));
    setExtraction(machine);
    paintHighlights(end.signal);
    void openReading(readingOf(address, { text, runs: column.runs }, machine), {
      shadow: 'closed',
      signal: end.signal,
    });
    return () => end.abort();
  }, [address, text, column, settings]);
  return extraction;
}
