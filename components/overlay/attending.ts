import { effect } from '@preact/signals';
import type { Painter } from '../../lib/highlight/index.ts';
import { onKeptChanged } from '../../lib/messaging/index.ts';
import { hiddenMarks } from '../shared/hidden-marks.ts';
import { followShortcuts } from '../shared/shortcut-keys.ts';
import { nextTask } from '../shared/slices.ts';
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
import { flasher, paintCurrent, paintNotes } from './painting.ts';
import { noteSpans, type Painting, paintStates } from './painting-states.ts';
import { talkToPanel } from './panel-talk.ts';
import { followPointer } from './pointing.ts';
import type { Reading } from './reading.ts';
import { followSelection } from './selecting.ts';
import { settingAside } from './setting-aside.ts';
import type { OverlayState } from './state.ts';
import { stepping } from './stepping.ts';
import { showSurfaces } from './view/show.tsx';
import { warmCard } from './view/warm.tsx';
import { withdraw } from './withdraw.ts';
import { keepReading, wordingOf } from './wording.ts';

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

/** What a session on a page stands on before it answers. */
export interface Means {
  reading: Reading;
  state: OverlayState;
  painter: Painter;
  shadow: ShadowRootMode;
  end: AbortController;
}

/** All that answers the reader. */
export function attend({ reading, state, painter, shadow, end }: Means): Session {
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
  const stepFrom = stepping(reading, state, signal);
  const deeds = makeDeeds({ reading, state, keeping: keeper, correcting, aside, stepFrom, flash });
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
