import { effect } from '@preact/signals';
import { extractSteps } from '../../lib/extract/index.ts';
import { send } from '../../lib/messaging/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { changesBetween, readTargets } from '../../lib/reading/index.ts';
import { inSteps, nextTask } from '../shared/slices.ts';
import { machineOf, openReport, type Reading } from './reading.ts';
import type { OverlayState } from './state.ts';

/** What the machine read, whatever the reader made of it. */
const machineMentions = (reading: Reading): Mention[] => [
  ...reading.extraction.mentions.map((mention) => machineOf(reading, mention)),
  ...reading.dismissed.map(({ machine }) => machine),
];

/** What can be asked about how the page read before. */
export interface Wording {
  /** Reads the text before as this one was read, and says what changed. */
  showChanges(): Promise<void>;
  /** The reader has looked at it. */
  changesSeen(): Promise<void>;
}

export function wordingOf(reading: Reading, state: OverlayState, signal: AbortSignal): Wording {
  const { wording } = state;
  return {
    async showChanges() {
      const { before, changes } = wording.value;
      if (before === null || changes !== null) return;
      const kept = await send('text.kept', { id: before.id });
      if (!kept.ok) {
        wording.value = { ...wording.value, failure: kept.error };
        return;
      }
      const { text } = kept.value;
      const { type, period } = reading.extraction.report;
      const read = await inSteps(extractSteps(text, { type, period }), signal, () => undefined);
      if (!read) return;
      const now = { text: reading.text, mentions: machineMentions(reading) };
      const found = changesBetween({ text, mentions: read.result }, now);
      wording.value = { before, changes: found, failure: null };
    },
    async changesSeen() {
      const { before } = wording.value;
      if (before === null) return;
      const seen = await send('text.seen', { id: before.now });
      wording.value = seen.ok
        ? { before: null, changes: null, failure: null }
        : { ...wording.value, failure: seen.error };
    },
  };
}

/** Keeps what was read for the library, each time it was compared, with the indicators that were found. */
export function keepReading(reading: Reading, { comparing }: OverlayState, signal: AbortSignal): void {
  const stop = effect(() => {
    const now = comparing.value;
    if (now.kind === 'waiting') return;
    const mentions = reading.extraction.mentions.filter(({ role }) => role !== 'other');
    const targets = readTargets(mentions, reading.text).map((target, at) => {
      const mention = mentions[at];
      const place = now.kind === 'compared' && mention ? (now.places.get(mention) ?? -1) : -1;
      const found = now.kind === 'compared' ? now.report.mentions[place]?.indicator : null;
      return { ...target, indicator: found?.id ?? target.indicator };
    });
    // After what the reader waits for.
    void nextTask().then(() => {
      if (!signal.aborted) void send('reading.keep', { report: openReport(reading), targets });
    });
  });
  signal.addEventListener('abort', stop, { once: true });
}
