import { effect } from '@preact/signals';
import { highlightPainter, type Painter } from '../../lib/highlight/index.ts';
import { askedByReader, onKeptChanged, send } from '../../lib/messaging/index.ts';
import { type Deeds, deeds as makeDeeds } from './deeds.ts';
import { keepFocus } from './focus.ts';
import { mountHost } from './host.ts';
import { keeping } from './keeping.ts';
import { followKeys } from './keyboard.ts';
import { guardLeaving, leaveWhenCutOff } from './leaving.ts';
import { flasher, paintCurrent, paintNotes, paintTargets } from './painting.ts';
import { talkToPanel } from './panel-talk.ts';
import { followPointer } from './pointing.ts';
import { type Reading, readDocument } from './reading.ts';
import { followSelection } from './selecting.ts';
import { type OverlayState, overlayState } from './state.ts';
import { showSurfaces } from './view/show.tsx';

/** What the surfaces stand on. */
export interface Session {
  readonly reading: Reading;
  readonly state: OverlayState;
  readonly deeds: Deeds;
  /** Closes the card, as Escape in it does. */
  leave(): void;
}

/** In the page's timeline, so that the time to the first highlight can be measured from outside. */
export const STARTED = 'pledgemark:start';
export const FIRST_HIGHLIGHT = 'pledgemark:first-highlight';

export interface SessionOptions {
  /** Closed in the product: the page cannot look into our surfaces. */
  shadow: ShadowRootMode;
  /** Ends the session: then nothing of it is left in the page. */
  signal: AbortSignal;
}

/** Keeps the page's marks in step with what is known and what is open. */
function paint(reading: Reading, state: OverlayState, painter: Painter, signal: AbortSignal): void {
  void paintTargets(reading, painter, signal, () => performance.mark(FIRST_HIGHLIGHT));
  const stops = [
    effect(() => {
      const spans = Object.values(state.anchors.value).map(({ span }) => span);
      paintNotes(
        reading,
        painter,
        spans.filter((span) => span !== null),
      );
    }),
    effect(() => paintCurrent(reading, painter, state.view.value?.span ?? null)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    painter.dispose();
  });
}

function begin(reading: Reading, { shadow }: SessionOptions, end: AbortController): void {
  const { signal } = end;
  const state = overlayState();
  const painter = highlightPainter();
  paint(reading, state, painter, signal);
  const host = mountHost(shadow, signal);
  const keeper = keeping(reading, state);
  const deeds = makeDeeds({ reading, state, keeping: keeper, flash: flasher(reading, painter, signal) });
  const focus = keepFocus(host, state, signal);
  showSurfaces({ reading, state, deeds, leave: () => deeds.close() }, host.mount, signal);
  followPointer(reading, state, deeds, host.element, signal);
  followSelection(reading, state, host.element, signal);
  followKeys({ reading, state, deeds, host: host.element, enterCard: focus.enterCard }, signal);
  guardLeaving(state, signal);
  leaveWhenCutOff(state, signal, () => end.abort());
  talkToPanel(reading, state, deeds, signal);
  signal.addEventListener(
    'abort',
    onKeptChanged(() => void keeper.refresh()),
    { once: true },
  );
  void keeper.open();
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
  const end = new AbortController();
  options.signal.addEventListener('abort', () => end.abort(), { once: true });
  begin(reading, options, end);
}
