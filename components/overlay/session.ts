import { effect } from '@preact/signals';
import { highlightPainter, type Painter } from '../../lib/highlight/index.ts';
import { askedByReader, onKeptChanged, send } from '../../lib/messaging/index.ts';
import { hiddenMarks } from '../shared/hidden-marks.ts';
import { followShortcuts } from '../shared/shortcut-keys.ts';
import { followDateForm } from '../shared/wording/index.ts';
import { followLanguage } from '../shared/words/current.ts';
import { leaveWhenBarred } from './barring.ts';
import { keepComparing } from './comparing.ts';
import { correctionKeeping } from './correcting.ts';
import { tellCounts } from './counting.ts';
import { deeds as makeDeeds } from './deeds.ts';
import { keepFocus } from './focus.ts';
import { mountHost } from './host.ts';
import { keeping } from './keeping.ts';
import { followKeys } from './keyboard.ts';
import { guardLeaving, leaveWhenCutOff } from './leaving.ts';
import type { Session } from './open-report.ts';
import { afterPaint, flasher, paintAsRead, paintCurrent, paintNotes, paintTargets } from './painting.ts';
import { noteSpans, type Painting, paintStates } from './painting-states.ts';
import { talkToPanel } from './panel-talk.ts';
import { followPointer } from './pointing.ts';
import { type Reading, readDocument } from './reading.ts';
import { followSelection } from './selecting.ts';
import { settingAside } from './setting-aside.ts';
import { inSteps, nextTask } from './slices.ts';
import { type OverlayState, overlayState } from './state.ts';
import { showSurfaces } from './view/show.tsx';
import { warmCard } from './view/warm.tsx';
import { keepReading, wordingOf } from './wording.ts';

/** In the page's timeline, so that the time to the first highlight can be measured from outside. */
export const STARTED = 'pledgemark:start';
export const FIRST_HIGHLIGHT = 'pledgemark:first-highlight';
export const ALL_HIGHLIGHTS = 'pledgemark:all-highlights';

export interface SessionOptions {
  /** Closed in the product: the page cannot look into our surfaces. */
  shadow: ShadowRootMode;
  /** Ends the session: then nothing of it is left in the page. */
  signal: AbortSignal;
  /** For a page of our own: the session, once it answers the reader. */
  onOpen?: ((session: Session) => void) | undefined;
}

/** Knows which marks the reader does not want to see, now and when that changes. */
function followHidden(state: OverlayState, signal: AbortSignal): void {
  const stop = hiddenMarks.follow((kinds) => {
    state.hidden.value = kinds;
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Speaks the language that the reader chose, writes days and hears keys as they want, now and when that changes. */
function keepManners(signal: AbortSignal): void {
  signal.addEventListener('abort', followDateForm(), { once: true });
  signal.addEventListener('abort', followShortcuts(), { once: true });
  void followLanguage().then((stop) => {
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Looks after the marks when the reader comes back to them: a page's own search may have cleared all highlights. */
function lookAfterMarks(painter: Painter, signal: AbortSignal): void {
  const restore = (): void => painter.restore();
  for (const type of ['scrollend', 'pointerdown', 'visibilitychange']) {
    document.addEventListener(type, restore, { capture: true, passive: true, signal });
  }
}

/** Keeps the marks of notes and of the open words in step with what is known. */
function paintState({ reading, state, painter }: Painting, signal: AbortSignal): void {
  const stops = [
    paintStates({ reading, state, painter }, signal),
    effect(() => paintNotes(reading, painter, noteSpans(state))),
    effect(() => paintCurrent(reading, painter, state.view.value?.span ?? null)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

interface Means {
  reading: Reading;
  state: OverlayState;
  painter: Painter;
  shadow: ShadowRootMode;
  end: AbortController;
}

/** All that answers the reader. */
function attend({ reading, state, painter, shadow, end }: Means): Session {
  const { signal } = end;
  const correcting = correctionKeeping(reading, state);
  const aside = settingAside(signal);
  const keeper = keeping({ reading, state, correcting, aside });
  keepComparing(reading, state, signal);
  keepReading(reading, state, signal);
  void keeper.open();
  tellCounts(reading, state, signal);
  followHidden(state, signal);
  keepManners(signal);
  paintState({ reading, state, painter }, signal);
  lookAfterMarks(painter, signal);
  const host = mountHost(shadow, signal);
  const flash = flasher(reading, painter, signal);
  const deeds = makeDeeds({ reading, state, keeping: keeper, correcting, aside, flash });
  const wording = wordingOf(reading, state, signal);
  const focus = keepFocus(host, state, signal);
  const session = { reading, state, deeds, leave: () => void deeds.close() };
  showSurfaces(session, host.mount, signal);
  warmCard(session, host.root, signal);
  followPointer(reading, state, deeds, host.element, signal);
  followSelection(reading, state, host.element, signal);
  followKeys({ reading, state, deeds, host: host.element, enterCard: focus.enterCard }, signal);
  guardLeaving(state, signal);
  leaveWhenCutOff(state, signal, () => end.abort());
  leaveWhenBarred(reading.address, state, signal, () => void withdraw(end));
  // In a task of its own: to check a long reading before it is told takes a while.
  void nextTask().then(() => {
    if (!signal.aborted) talkToPanel({ reading, state, deeds, wording }, signal);
  });
  const stopHearing = onKeptChanged(() => void keeper.refresh());
  signal.addEventListener('abort', stopHearing, { once: true });
  return session;
}

/** Reads the page in slices, and paints what is in view as it is read; null where the session ended meanwhile. */
async function readInSlices(document: Document, painter: Painter, signal: AbortSignal): Promise<Reading | null> {
  const { paint, isCovered } = paintAsRead(painter, () => {
    if (!signal.aborted) performance.mark(FIRST_HIGHLIGHT);
  });
  const read = await inSteps(readDocument(document, isCovered), signal, (soFar) => {
    if (soFar && (soFar.isReport || askedByReader())) paint(soFar);
  });
  return read?.result ?? null;
}

/** A report that is open on a page. */
export interface OpenSession {
  readonly reading: Reading;
  readonly state: OverlayState;
  /** Ends it, and leaves nothing of it in the page. */
  readonly end: AbortController;
}

/** The marks come first; what answers the reader follows. */
async function begin(means: Means, onOpen?: (session: Session) => void): Promise<void> {
  const { reading, painter, end } = means;
  await paintTargets(reading, painter, end.signal);
  if (end.signal.aborted) return;
  afterPaint(() => {
    if (end.signal.aborted) return;
    if (performance.getEntriesByName(FIRST_HIGHLIGHT).length === 0) performance.mark(FIRST_HIGHLIGHT);
    performance.mark(ALL_HIGHLIGHTS);
    const session = attend(means);
    onOpen?.(session);
  });
}

function endingWith(signal: AbortSignal): AbortController {
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { once: true, signal: end.signal });
  return end;
}

function painterUntil(signal: AbortSignal): Painter {
  const painter = highlightPainter();
  signal.addEventListener('abort', () => painter.dispose(), { once: true });
  return painter;
}

/** Leaves the page as if it had never been looked at, and lets the background take the style away. */
export async function withdraw(end: AbortController): Promise<void> {
  end.abort();
  for (const mark of [STARTED, FIRST_HIGHLIGHT, ALL_HIGHLIGHTS]) performance.clearMarks(mark);
  await send('report.withdraw', {});
}

const isWanted = ({ extraction }: Reading): boolean => extraction.report.isReport || askedByReader();

/**
 * Reads the page, and marks it where it is a report or the reader asked. Null where it is none, or the signal ended the
 * work: then nothing is painted any more, and `withdraw` does the rest.
 */
export async function readAndOpen(document: Document, { shadow, signal }: SessionOptions): Promise<OpenSession | null> {
  performance.mark(STARTED);
  const end = endingWith(signal);
  const painter = painterUntil(end.signal);
  const reading = await readInSlices(document, painter, end.signal);
  if (reading && isWanted(reading)) {
    const state = overlayState();
    void begin({ reading, state, painter, shadow, end });
    return { reading, state, end };
  }
  end.abort();
  return null;
}

/** Marks what was read and keeps a session open until `signal` is aborted, or the extension is gone. */
export async function openReading(reading: Reading, { shadow, signal, onOpen }: SessionOptions): Promise<void> {
  const end = endingWith(signal);
  await begin({ reading, state: overlayState(), painter: painterUntil(end.signal), shadow, end }, onOpen);
}
