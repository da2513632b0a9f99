import { effect, untracked } from '@preact/signals';
import { listenForPanel, type PanelLine, packComparison } from '../../lib/messaging/index.ts';
import type { PanelWish } from '../../lib/messaging/protocol.ts';
import type { Deeds } from './deeds.ts';
import { followScroll } from './in-view.ts';
import { type Reading, spanOfMention } from './reading.ts';
import type { OverlayState } from './state.ts';
import type { Wording } from './wording.ts';

function writeOn(index: number, reading: Reading, deeds: Deeds): void {
  const mention = reading.extraction.mentions[index];
  if (!mention) return;
  const span = spanOfMention(mention);
  deeds.reveal(span);
  deeds.write(span, false);
}

/** What the reader said of this reading, for the panel. */
const correctedIn = (reading: Reading) => ({
  mentions: reading.extraction.mentions.flatMap((mention, index) => {
    const said = reading.corrected.get(mention);
    return said ? [{ id: said.correction.id, index, machine: said.machine }] : [];
  }),
  dismissed: reading.dismissed.map(({ correction, machine }) => ({ id: correction.id, machine })),
});

interface Means {
  reading: Reading;
  state: OverlayState;
  deeds: Deeds;
  wording: Wording;
}

function grant(wish: PanelWish, { reading, deeds, wording }: Means): void {
  if (wish.type === 'reveal') deeds.reveal({ start: wish.start, end: wish.end });
  else if (wish.type === 'edit-note') deeds.editById(wish.id);
  else if (wish.type === 'show-changes') void wording.showChanges();
  else if (wish.type === 'changes-seen') void wording.changesSeen();
  else writeOn(wish.mention, reading, deeds);
}

/** Tells the panel what was read, where the page stands and what is pointed at, and does what it wishes. */
export function talkToPanel(means: Means, signal: AbortSignal): void {
  const { reading, state } = means;
  const line: PanelLine = listenForPanel((wish) => grant(wish, means));
  const { address, text } = reading;
  let inView: number | null = null;
  const postInView = (): void => line.post({ type: 'in-view', mention: inView });
  const postCurrent = (): void => {
    const view = state.view.value;
    line.post({ type: 'current', mention: view?.kind === 'card' ? view.mention : null });
  };
  const postSelected = (): void => {
    const span = state.selected.value;
    line.post({ type: 'selected', selected: span && { span, words: text.slice(span.start, span.end) } });
  };
  const postCompared = (): void => {
    const { comparing } = state;
    if (comparing.value.kind !== 'compared') return;
    const { report, facts, places } = comparing.value;
    const index = new Map(reading.extraction.mentions.map((mention, at) => [mention, at]));
    // A mention that was corrected since has no place in the reading any more; its own comparison is under way.
    const mentions = [...places.keys()].map((mention) => index.get(mention) ?? -1);
    if (mentions.every((at) => at >= 0)) {
      line.post({ type: 'compared', facts: [...facts], comparison: packComparison(report), mentions });
    }
  };
  const postWording = (): void => line.post({ type: 'wording', ...state.wording.value });
  const stopReading = effect(() => {
    const { extraction } = reading;
    line.post({
      type: 'reading',
      address,
      extraction,
      text,
      corrected: correctedIn(reading),
      // Told by themselves when they change: for each note that is written a long report is not told again.
      anchors: { ...state.anchors.peek() },
      whole: reading.whole,
    });
    // A reading makes void what was said before it.
    postInView();
    untracked(() => {
      postCurrent();
      postSelected();
      postCompared();
      postWording();
    });
  });
  let told = state.anchors.peek();
  const stopAnchors = effect(() => {
    const anchors = state.anchors.value;
    if (anchors === told) return;
    told = anchors;
    line.post({ type: 'anchors', anchors: { ...anchors } });
  });
  const stopWording = effect(postWording);
  const stopCurrent = effect(postCurrent);
  const stopSelected = effect(postSelected);
  const stopCompared = effect(() => {
    if (state.comparing.value.kind === 'compared') untracked(postCompared);
  });
  followScroll(reading, signal, (mention) => {
    inView = mention;
    postInView();
  });
  signal.addEventListener(
    'abort',
    () => {
      stopReading();
      stopAnchors();
      stopWording();
      stopCurrent();
      stopSelected();
      stopCompared();
      line.close();
    },
    { once: true },
  );
}
