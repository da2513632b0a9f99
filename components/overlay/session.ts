import { effect } from '@preact/signals';
import { highlightPainter, type Painter } from '../../lib/highlight/index.ts';
import { askedByReader, onKeptChanged, send } from '../../lib/messaging/index.ts';
import { hiddenMarks } from '../shared/hidden-marks.ts';
import { followDateForm } from '../shared/wording/index.ts';
import { followLanguage } from '../shared/words/current.ts';
import { keepComparing } from './comparing.ts';
import { correctionKeeping } from './correcting.ts';
import { deeds as makeDeeds } from './deeds.ts';
import { keepFocus } from './focus.ts';
import { mountHost } from './host.ts';
import { keeping } from './keeping.ts';
import { followKeys } from './keyboard.ts';
import { guardLeaving, leaveWhenCutOff } from './leaving.ts';
import { flasher, paintCurrent, paintNotes, paintTargets } from './painting.ts';
import { noteSpans, type Painting, paintStates } from './painting-states.ts';
import { talkToPanel } from './panel-talk.ts';
import { followPointer } from './pointing.ts';
import { type Reading, readDocument } from './reading.ts';
import { followSelection } from './selecting.ts';
import { nextTask } from './slices.ts';
import { type OverlayState, overlayState } from './state.ts';
import { showSurfaces } from './view/show.tsx';
import { warmCard } from './view/warm.tsx';

/** In the page's timeline, so that the time to the first highlight can be measured from outside. */
export const STARTED = 'pledgemark:start';
export const FIRST_HIGHLIGHT = 'pledgemark:first-highlight';

export interface SessionOptions {
  /** Closed in the product: the page cannot look into our surfaces. */
  shadow: ShadowRootMode;
  /** Ends the session: then nothing of it is left in the page. */
  signal: AbortSignal;
}

/** Knows which marks the reader does not want to see, now and when that changes. */
function followHidden(state: OverlayState, signal: AbortSignal): void {
  const stop = hiddenMarks.follow((kinds) => {
    state.hidden.value = kinds;
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Speaks the language that the reader chose and writes days as they want, now and when that changes. */
function keepManners(signal: AbortSignal): void {
  signal.addEventListener('abort', followDateForm(), { once: true });
  void followLanguage().then((stop) => {
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Keeps the marks of notes and of the open words in step with what is known. */
function paintState({ reading, state, painter, stopFirst }: Painting, signal: AbortSignal): void {
  const stops = [
    paintStates({ reading, state, painter, stopFirst }, signal),
    effect(() => paintNotes(reading, painter, noteSpans(state))),
    effect(() => paintCurrent(reading, painter, state.view.value?.span ?? null)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

interface Means {
  reading: Reading;
  painter: Painter;
  shadow: ShadowRootMode;
  end: AbortController;
  /** Ends the first painting, where the states are known before it is through. */
  stopFirst(): void;
}

/** All that answers the reader. */
function attend({ reading, painter, shadow, end, stopFirst }: Means): void {
  const { signal } = end;
  const state = overlayState();
  const correcting = correctionKeeping(reading, state);
  const keeper = keeping(reading, state, correcting);
  keepComparing(reading, state, signal);
  void keeper.open();
  followHidden(state, signal);
  keepManners(signal);
  paintState({ reading, state, painter, stopFirst }, signal);
  const host = mountHost(shadow, signal);
  const deeds = makeDeeds({ reading, state, keeping: keeper, correcting, flash: flasher(reading, painter, signal) });
  const focus = keepFocus(host, state, signal);
  const session = { reading, state, deeds, leave: () => void deeds.close() };
  showSurfaces(session, host.mount, signal);
  warmCard(session, host.root, signal);
  followPointer(reading, state, deeds, host.element, signal);
  followSelection(reading, state, host.element, signal);
  followKeys({ reading, state, deeds, host: host.element, enterCard: focus.enterCard }, signal);
  guardLeaving(state, signal);
  leaveWhenCutOff(state, signal, () => end.abort());
  // In a task of its own: to check a long reading before it is told takes a while.
  void nextTask().then(() => {
    if (!signal.aborted) talkToPanel(reading, state, deeds, signal);
  });
  const stopHearing = onKeptChanged(() => void keeper.refresh());
  signal.addEventListener('abort', stopHearing, { once: true });
}

/** The marks come first; what answers the reader follows once they are seen. */
function begin(reading: Reading, shadow: ShadowRootMode, end: AbortController): void {
  const { signal } = end;
  const painter = highlightPainter();
  const first = new AbortController();
  signal.addEventListener('abort', () => painter.dispose(), { once: true });
  const onFirst = (): void => {
    if (signal.aborted) return;
    performance.mark(FIRST_HIGHLIGHT);
    attend({ reading, painter, shadow, end, stopFirst: () => first.abort() });
  };
  void paintTargets(reading, painter, AbortSignal.any([signal, first.signal]), onFirst);
}

/**
 * Reads the page. Where it is a report, or the reader asked, marks it and keeps a session open until `signal` is aborted;
 * where it is none, withdraws without a trace.
 */
export function openSession(document: Document, options: SessionOptions): void {
  if (options.signal.aborted) return;
  performance.mark(STARTED);
  const reading = readDocument(document);
  if (!reading.extraction.report.isReport && !askedByReader()) {
    performance.clearMarks(STARTED);
    void send('report.withdraw', {});
    return;
  }
  openReading(reading, options);
}

/** Marks what was read and keeps a session open until `signal` is aborted, or the extension is gone. */
export function openReading(reading: Reading, { shadow, signal }: SessionOptions): void {
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { once: true });
  begin(reading, shadow, end);
}
