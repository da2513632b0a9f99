import { describe, targetFactsOf } from '../../lib/anchor/text/index.ts';
import { send } from '../../lib/messaging/index.ts';
import type { CorrectionChange, CorrectionDraft, CorrectionRecord } from '../../lib/model/correction.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { type Failure, sentenceOf } from '../../lib/model/result.ts';
import { currentLocale } from '../shared/words/current.ts';
import { words } from '../shared/words/index.ts';
import { machineOf, openReport, type Reading, spanOfMention } from './reading.ts';
import type { OverlayState } from './state.ts';

/** What setting a reading right asks of the background, with what follows from the answer. */
export interface CorrectionKeeping {
  /** Takes what is kept: the corrections of this report. */
  take(corrections: readonly CorrectionRecord[]): void;
  /** `change` null: the machine was right. Null where it is kept. */
  save(mention: Mention, change: CorrectionChange | null): Promise<Failure | null>;
  /** Lets the machine's reading of this mention stand again. */
  undo(mention: Mention): Promise<Failure | null>;
}

export function correctionKeeping(reading: Reading, state: OverlayState): CorrectionKeeping {
  const say = () => words(currentLocale()).correction;
  let kept: readonly CorrectionRecord[] = [];
  const take = (corrections: readonly CorrectionRecord[]): void => {
    kept = corrections;
    reading.correct(kept);
  };
  const without = (id: string): readonly CorrectionRecord[] => kept.filter((one) => one.id !== id);
  const tell = (message: string, undo: (() => void) | null): void => {
    state.toast.value = { message, undo };
  };
  const put = async (draft: CorrectionDraft): Promise<CorrectionRecord | Failure> => {
    const saved = await send('correction.save', { report: openReport(reading), draft });
    if (!saved.ok) return saved.error;
    take([...without(saved.value.id), saved.value]);
    return saved.value;
  };
  const drop = async (id: string): Promise<Failure | null> => {
    const undone = await send('correction.undo', { id });
    if (!undone.ok) return undone.error;
    take(without(id));
    tell(say().undone, null);
    return null;
  };
  /** The way back from a change: to the correction before it, or to the machine's reading. */
  const back = (saved: CorrectionRecord, before: CorrectionRecord | undefined) => async (): Promise<void> => {
    const result = before
      ? await put({ id: saved.id, selector: before.selector, change: before.change })
      : await drop(saved.id);
    if (result !== null && 'detail' in result) tell(sentenceOf(result, currentLocale()), null);
    else if (before) tell(say().undone, null);
  };
  return {
    take,
    async save(mention, change) {
      const before = reading.corrected.get(mention)?.correction;
      if (change === null) return before ? drop(before.id) : null;
      const machine = machineOf(reading, mention);
      const facts = { section: machine.section, target: targetFactsOf(machine) };
      const selector = before?.selector ?? describe(reading.prepared, spanOfMention(machine), facts);
      const saved = await put({ id: before?.id ?? null, selector, change });
      if ('detail' in saved) return saved;
      tell(change.type === 'dismissed' ? say().dismissed : say().saved, () => void back(saved, before)());
      return null;
    },
    async undo(mention) {
      const before = reading.corrected.get(mention)?.correction;
      return before ? drop(before.id) : null;
    },
  };
}
