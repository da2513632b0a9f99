import { effect, untracked } from '@preact/signals';
import { listenForPanel, type PanelLine } from '../../lib/messaging/index.ts';
import type { PanelWish } from '../../lib/messaging/protocol.ts';
import type { Deeds } from './deeds.ts';
import { followScroll } from './in-view.ts';
import { type Reading, spanOfMention } from './reading.ts';
import type { OverlayState } from './state.ts';

function writeOn(index: number, reading: Reading, deeds: Deeds): void {
  const mention = reading.extraction.mentions[index];
  if (!mention) return;
  const span = spanOfMention(mention);
  deeds.reveal(span);
  deeds.write(span, false);
}

function grant(wish: PanelWish, reading: Reading, deeds: Deeds): void {
  if (wish.type === 'reveal') deeds.reveal({ start: wish.start, end: wish.end });
  else if (wish.type === 'edit-note') deeds.editById(wish.id);
  else writeOn(wish.mention, reading, deeds);
}

/** Tells the panel what was read, where the page stands and what is pointed at, and does what it wishes. */
export function talkToPanel(reading: Reading, state: OverlayState, deeds: Deeds, signal: AbortSignal): void {
  const line: PanelLine = listenForPanel((wish) => grant(wish, reading, deeds));
  const { address, extraction } = reading;
  let inView: number | null = null;
  const postInView = (): void => line.post({ type: 'in-view', mention: inView });
  const postCurrent = (): void => {
    const view = state.view.value;
    line.post({ type: 'current', mention: view?.kind === 'card' ? view.mention : null });
  };
  const stopReading = effect(() => {
    line.post({ type: 'reading', address, extraction, anchors: { ...state.anchors.value } });
    // A reading makes void what was said before it.
    postInView();
    untracked(postCurrent);
  });
  const stopCurrent = effect(postCurrent);
  followScroll(reading, signal, (mention) => {
    inView = mention;
    postInView();
  });
  signal.addEventListener(
    'abort',
    () => {
      stopReading();
      stopCurrent();
      line.close();
    },
    { once: true },
  );
}
