import { useEffect, useState } from 'preact/hooks';
import { chosenCss, highlightCss } from '../../lib/highlight/css.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import type { ReportSettings } from '../../lib/model/records.ts';
import { markColours } from '../../lib/settings/index.ts';
import { openReading, readingOf, type Session } from '../overlay/index.ts';
import type { Column } from './column/build.ts';
import { bare, readTextUntil } from './opening/read-text.ts';

/** What the background puts into a page of the web, a page of our own puts in itself. */
function paintHighlights(signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  const stop = markColours.follow((colours) => void sheet.replaceSync(highlightCss + chosenCss(colours)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

/** A text as it was read, and the session on it once that answers the reader. */
export interface ReadText {
  readonly extraction: Extraction;
  readonly session: Session | null;
}

interface Means {
  address: string;
  text: string;
  column: Promise<Column>;
  set: ReportSettings;
  signal: AbortSignal;
  tell(read: ReadText): void;
}

async function openText({ address, text, column, set, signal, tell }: Means): Promise<void> {
  const extraction = await readTextUntil(bare(text), set, signal);
  if (!extraction) return;
  tell({ extraction, session: null });
  const { runs } = await column;
  if (signal.aborted) return;
  paintHighlights(signal);
  await openReading(readingOf(address, { text, runs }, extraction), {
    shadow: 'closed',
    signal,
    onOpen: (session) => tell({ extraction, session }),
  });
}

/**
 * Reads the text in slices and keeps a session on it while it is shown, as on a page of the web; begins anew where the
 * reader set the report's facts otherwise.
 *
 * @param column shows `text`, once all of it is there
 * @returns what was read; null before
 */
export function useSession(
  address: string,
  text: string,
  column: Promise<Column>,
  set: ReportSettings,
): ReadText | null {
  const [read, setRead] = useState<ReadText | null>(null);
  const settings = JSON.stringify(set);
  useEffect(() => {
    const end = new AbortController();
    void openText({ address, text, column, set: JSON.parse(settings), signal: end.signal, tell: setRead });
    return () => end.abort();
  }, [address, text, column, settings]);
  return read;
}
