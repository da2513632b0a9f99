import type { Painter } from '../../lib/highlight/index.ts';
import type { Span } from '../../lib/model/span.ts';
import { targetsInView } from './in-view.ts';
import { type Reading, type ReadTarget, spanOfMention } from './reading.ts';
import { inSlices } from './slices.ts';

/** Where notes stand, by how they are marked. */
export type NoteSpans = Readonly<Record<'note' | 'overdue', readonly Span[]>>;

export const rangesOf = (reading: Reading, spans: readonly Span[]): StaticRange[] =>
  spans.map((span) => reading.places.staticRange(span)).filter((range) => range !== null);

/** A window behind others counts as shown, and yet may be given no frame. */
const NO_FRAME_MS = 250;

/** Calls `then` once the browser has painted, or would have, in a tab that is not shown. */
function afterPaint(then: () => void): void {
  if (document.hidden) {
    then();
    return;
  }
  const painted = Promise.withResolvers<void>();
  requestAnimationFrame(() => setTimeout(painted.resolve));
  setTimeout(painted.resolve, NO_FRAME_MS);
  void painted.promise.then(then);
}

/** Paints all targets, those in view at once and the others in slices. `onFirst` is called when the first are seen. */
export async function paintTargets(
  reading: Reading,
  painter: Painter,
  signal: AbortSignal,
  onFirst: () => void,
): Promise<void> {
  const { from, to } = targetsInView(reading);
  const spansOf = (targets: readonly ReadTarget[]): Span[] => targets.map(({ mention }) => spanOfMention(mention));
  painter.add('target', rangesOf(reading, spansOf(reading.targets.slice(from, to))));
  afterPaint(onFirst);
  const others = spansOf([...reading.targets.slice(to), ...reading.targets.slice(0, from).reverse()]);
  await inSlices(others, signal, (span) => painter.add('target', rangesOf(reading, [span])));
}

/** The words of notes, and of those whose follow-up is overdue. */
export function paintNotes(reading: Reading, painter: Painter, spans: NoteSpans): void {
  for (const mark of ['note', 'overdue'] as const) {
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
