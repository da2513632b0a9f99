import { caretAt, isOn, type SpanIndex, spanIndex, type ViewPoint } from '../../lib/highlight/index.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Deeds } from './deeds.ts';
import { isShown } from './painting-states.ts';
import { type Reading, spanOfMention } from './reading.ts';
import { type CardView, isForm, type OverlayState } from './state.ts';
import { pointedAt } from './timing.ts';

/** The pointer rests: passing over words on the way elsewhere opens nothing, and yet the card is there in 50 ms. */
const OPEN_MS = 24;
/** Further than this between two looks, in CSS pixels, is on the way elsewhere. */
const PASSING = 12;
/** With a card open, a little more: the way to it may lead over other words. */
const SWITCH_MS = 120;
/** Time to get from the words to their card. */
const CLOSE_MS = 320;

type Pointed = Omit<CardView, 'kind'>;

/** What stands at a point: the shortest target, with the others that lie there, else the notes. */
function finder(reading: Reading, state: OverlayState): (point: ViewPoint) => Pointed | null {
  let targetsFor: unknown;
  let targets: SpanIndex = spanIndex([]);
  let notesFor: unknown;
  let noteSpans: { id: string; span: Span }[] = [];
  let notes: SpanIndex = spanIndex([]);
  const followTargets = (): void => {
    const now = reading.targets;
    if (targetsFor === now) return;
    targetsFor = now;
    targets = spanIndex(now.map(({ mention }) => spanOfMention(mention)));
  };
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
    followTargets();
    followNotes();
    const offset = reading.places.offsetOf(caret.node, caret.offset);
    const lying = targets.at(offset).flatMap((at) => {
      const target = reading.targets[at];
      const span = target && spanOfMention(target.mention);
      return target && span && isShown(state, target.mention) && covers(span, point)
        ? [{ span, at: target.index }]
        : [];
    });
    const [target, ...under] = lying;
    if (target) {
      const others = under.map(({ at }) => at);
      return { span: target.span, mention: target.at, notes: [], others, stays: false };
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
  let moved = 0;
  let looked = point;

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
    const { span } = waitingFor ?? {};
    const waits = span?.start === pointed.span.start && span.end === pointed.span.end;
    const passing = Math.hypot(point.x - looked.x, point.y - looked.y) > PASSING;
    if (waits && !passing) return;
    const since = moved;
    wait(Math.max(0, (card ? SWITCH_MS : OPEN_MS) - (performance.now() - since)), () => {
      pointedAt(since);
      deeds.showCard(pointed);
    });
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
    if (isForm(view)) stop();
    else lookFrom(view);
    looked = point;
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
    moved = event.timeStamp;
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
    if (!pointed || selecting) return;
    pointedAt(event.timeStamp);
    deeds.showCard(pointed);
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
