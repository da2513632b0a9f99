import { effect, untracked } from '@preact/signals';
import { compareReport, factsOf, onObservationsChanged } from '../../lib/messaging/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { MentionFacts } from '../../lib/model/mention-facts.ts';
import type { Compared } from '../card/index.ts';
import { inSlices } from '../shared/slices.ts';
import { openReport, type Reading } from './reading.ts';
import type { OverlayState } from './state.ts';

/** Whether the reader said which indicator it is; then its name is not matched. */
export function saysIndicator(reading: Reading, mention: Mention): boolean {
  const change = reading.corrected.get(mention)?.correction.change;
  return change?.type === 'corrected' && change.fields.indicator !== undefined;
}

/**
 * Sets the reading beside the dataset at once, and again when a correction changes it or the reader's own data changes;
 * what is known stays until the new answer comes. Ends with `signal`.
 */
export function keepComparing(reading: Reading, state: OverlayState, signal: AbortSignal): void {
  let asked = 0;
  const ask = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const mentions = reading.extraction.mentions.filter(({ role }) => role !== 'other');
    const facts: MentionFacts[] = [];
    await inSlices(mentions, signal, (mention) => {
      facts.push(factsOf(mention, reading.text, saysIndicator(reading, mention)));
    });
    if (signal.aborted || asked !== mine) return;
    const answer = await compareReport(openReport(reading), facts);
    if (signal.aborted || asked !== mine) return;
    state.comparing.value = answer.ok
      ? { kind: 'compared', report: answer.value, facts, places: new Map(mentions.map((mention, at) => [mention, at])) }
      : { kind: 'failed', failure: answer.error };
  };
  const stopFollowing = effect(() => {
    // Read here, so that a correction asks again.
    if (reading.extraction.mentions.length > 0) untracked(() => void ask());
  });
  const stopHearing = onObservationsChanged(() => void ask());
  signal.addEventListener(
    'abort',
    () => {
      stopFollowing();
      stopHearing();
    },
    { once: true },
  );
}

/** What comparing gave for one mention. */
export function comparedOf({ comparing }: OverlayState, mention: Mention): Compared {
  const now = comparing.value;
  if (now.kind !== 'compared') return now;
  const compared = now.report.mentions[now.places.get(mention) ?? -1];
  return compared ? { kind: 'compared', mention: compared, report: now.report } : { kind: 'waiting' };
}
