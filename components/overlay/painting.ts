import type { TextPlaces } from '../../lib/anchor/dom/index.ts';
import type { Painter } from '../../lib/highlight/index.ts';
import type { Span } from '../../lib/model/span.ts';
import { inSlices } from '../shared/slices.ts';
import { type Reading, type ReadingSoFar, spanOfMention } from './reading.ts';

/** How notes are marked: by the reader's colour, else as a note, and overdue ones as such. */
export const NOTE_MARKS = ['note', 'yellow', 'green', 'blue', 'pink', 'overdue'] as const;
/** Where notes stand, by how they are marked. */
export type NoteSpans = Readonly<Record<(typeof NOTE_MARKS)[number], readonly Span[]>>;

const rangesIn = (places: TextPlaces, spans: readonly Span[]): StaticRange[] =>
  spans.map((span) => places.staticRange(span)).filter((range) => range !== null);

export const rangesOf = ({ places }: Reading, spans: readonly Span[]): StaticRange[] => rangesIn(places, spans);

/** A window behind others counts as shown, and yet may be given no frame. */
const NO_FRAME_MS = 250;

/** Calls `then` once the browser has painted, or would have, in a tab that is not shown. */
export function afterPaint(then: () => void): void {
  if (document.hidden) {
    then();
    return;
  }
  const painted = Promise.withResolvers<void>();
  requestAnimationFrame(() => setTimeout(painted.resolve));
  setTimeout(painted.resolve, NO_FRAME_MS);
  void painted.promise.then(then);
}

/** Paints what is read, until all that the reader sees is painted. */
export interface PaintingAsRead {
  paint(soFar: ReadingSoFar): void;
  /** Whether a target below the window is painted. */
  isCovered(): boolean;
}

/**
 * Paints targets as they are read, until one stands below the window: the reader sees no others. To paint some more of a
 * long page costs the browser as much as to paint all of it, so the others wait until all are read.
 *
 * @param onFirst called when the first are seen
 */
export function paintAsRead(painter: Painter, onFirst: () => void): PaintingAsRead {
  let begun = false;
  let covered = false;
  return {
    isCovered: () => covered,
    paint({ places, mentions }) {
      const spans = covered ? [] : mentions.filter(({ role }) => role === 'target').map(spanOfMention);
      const last = spans.at(-1);
      if (!last) return;
      painter.add('target', rangesIn(places, spans));
      if (!begun) afterPaint(onFirst);
      begun = true;
      covered = (places.range(last)?.getBoundingClientRect().top ?? 0) > window.innerHeight;
    },
  };
}

/** Paints all targets, in place of those that were painted as they were read. */
export async function paintTargets(reading: Reading, painter: Painter, signal: AbortSignal): Promise<void> {
  const ranges: StaticRange[] = [];
  await inSlices(reading.targets, signal, ({ mention }) => {
    ranges.push(...rangesOf(reading, [spanOfMention(mention)]));
  });
  if (!signal.aborted && ranges.length > 0) painter.set('target', ranges);
}

/** The words of notes, and of those whose follow-up is overdue. */
export function paintNotes(reading: Reading, painter: Painter, spans: NoteSpans): void {
  for (const mark of NOTE_MARKS) {
    if (spans[mark].length === 0) painter.clear(mark);
    else painter.set(mark, rangesOf(reading, spans[mark]));
  }
}

/** The words that the open card or editor is about. */
export const paintCurrent = (reading: Reading, painter: Painter, span: Span | null): void =>
  span === null ? painter.clear('current') : painter.set('current', rangesOf(reading, [span]));

const FLASH_MS = 1600;

/** Shows where words stand for a moment; a later flash ends an earlier one. */
export function flasher(reading: Reading, painter: Painter, signal: AbortSignal): (span: Span) => void {
  let timer: ReturnType<typeof setTimeout>;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (span) => {
    clearTimeout(timer);
    painter.set('flash', rangesOf(reading, [span]));
    timer = setTimeout(() => painter.clear('flash'), FLASH_MS);
  };
}
