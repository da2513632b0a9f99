import { caretAt, isOn, type SpanIndex, spanIndex, type ViewPoint } from '../../lib/highlight/index.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Deeds } from './deeds.ts';
import { type Reading, spanOfMention } from './reading.ts';
import type { CardView, OverlayState } from './state.ts';

/** Passing over words on the way elsewhere opens nothing. */
const OPEN_MS = 120;
/** With a card open, a little more: the way to it may lead over other words. */
const SWITCH_MS = 220;
/** Time to get from the words to their card. */
const CLOSE_MS = 320;

type Pointed = Omit<CardView, 'kind'>;

/** What stands at a point: the shortest target, else the notes. */
function finder(reading: Reading, state: OverlayState): (point: ViewPoint) => Pointed | null {
  const targets = spanIndex(reading.targets.map(({ mention }) => spanOfMention(mention)));
  let notesFor: unknown;
  let noteSpans: { id: string; span: Span }[] = [];
  let notes: SpanIndex = spanIndex([]);
  const followNotes = (): void => {
    const anchors = state.anchors.value;
    if (notesFor === anchors) return;
    notesFor = anchors;
    noteSpans = Object.entries(anchors).flatMap(([id, { span }]) => (span ? [{ id, span }] : []));
    notes = spanIndex(noteSpans.map(({ span }) => span));
  };
  const covers = (span: Span, point: ViewPoint): boolean => {
    const range = reading.places.range(span);
    return range !== null && isOn(range, point);
  };
  return (point) => {
    const caret = caretAt(document, point);
    if (!caret) return null;
    followNotes();
    const offset = reading.places.offsetOf(caret.node, caret.offset);
    for (const at of targets.at(offset)) {
      const target = reading.targets[at];
      const span = target && spanOfMention(target.mention);
      if (span && covers(span, point)) return { span, mention: target.index, notes: [], stays: false };
    }
    const here = notes.at(offset).flatMap((at) => noteSpans[at] ?? []);
    const [first, ...others] = here.filter(({ span }) => covers(span, point));
    return first
      ? { span: first.span, mention: null, notes: [first, ...others].map(({ id }) => id), stays: false }
      : null;
  };
}

const isSame = (view: CardView, pointed: Pointed): boolean =>
  view.mention === pointed.mention && view.span.start === pointed.span.start && view.span.end === pointed.span.end;

/** Opens the card where the pointer rests on marked words, and closes it when the pointer has left words and card. */
export function followPointer(
  reading: Reading,
  state: OverlayState,
  deeds: Deeds,
  host: HTMLElement,
  signal: AbortSignal,
): void {
  const find = finder(reading, state);
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingFor: Pointed | null = null;
  let point: ViewPoint = { x: -1, y: -1 };

  const wait = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      waitingFor = null;
      then();
    }, ms);
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    waitingFor = null;
  };
  const openSoon = (pointed: Pointed, card: CardView | null): void => {
    if (waitingFor && waitingFor.span.start === pointed.span.start && waitingFor.span.end === pointed.span.end) return;
    wait(card ? SWITCH_MS : OPEN_MS, () => deeds.showCard(pointed));
    waitingFor = pointed;
  };
  const closeSoon = (card: CardView): void => {
    const closing = timer !== undefined && waitingFor === null;
    if (closing) return;
    stop();
    const focusInside = document.activeElement === host;
    if (!card.stays && !focusInside) wait(CLOSE_MS, () => deeds.close());
  };
  const lookFrom = (card: CardView | null): void => {
    const pointed = find(point);
    if (pointed && !(card && isSame(card, pointed))) openSoon(pointed, card);
    else if (!pointed && card) closeSoon(card);
    else stop();
  };
  const look = (): void => {
    frame = 0;
    const view = state.view.value;
    if (view?.kind === 'editor') stop();
    else lookFrom(view);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // While words are being selected nothing opens.
    if (event.target === host || event.buttons !== 0) {
      cancelAnimationFrame(frame);
      frame = 0;
      stop();
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(look);
  };
  const onDown = (event: PointerEvent): void => {
    if (event.target === host) return;
    stop();
    deeds.close();
  };
  const onClick = (event: MouseEvent): void => {
    if (event.target === host || event.detail > 1) return;
    const pointed = find({ x: event.clientX, y: event.clientY });
    const selecting = document.getSelection()?.isCollapsed === false;
    if (pointed && !selecting) deeds.showCard(pointed);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', () => stop(), { passive: true, signal });
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
  });
}
