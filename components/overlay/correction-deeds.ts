import { send } from '../../lib/messaging/index.ts';
import type { CorrectionChange } from '../../lib/model/correction.ts';
import type { IndicatorRef, Mention } from '../../lib/model/mention.ts';
import { sentenceOf } from '../../lib/model/result.ts';
import { currentLocale } from '../shared/words/current.ts';
import type { CorrectionKeeping } from './correcting.ts';
import { machineOf, type Reading, spanOfMention } from './reading.ts';
import type { CardView, CorrectionView, OverlayState, View } from './state.ts';

/** What the reader can do about a reading that is wrong. */
export interface CorrectionDeeds {
  /** Opens the form on a mention: its index in the extraction. */
  correct(index: number): void;
  saveCorrection(change: CorrectionChange | null): void;
  correctionTouched(): void;
  undoCorrection(index: number): void;
  /** Indicators of the catalogue that fit what was typed. */
  suggest(typed: string): Promise<readonly IndicatorRef[]>;
}

interface Means {
  reading: Reading;
  state: OverlayState;
  correcting: CorrectionKeeping;
  /** Replaces what is open, unless that would lose what was written. */
  open(view: View): boolean;
  tell(message: string): void;
}

/** The card on what stands now where a mention stood; null where nothing is a target there any more. */
function cardOn(reading: Reading, mention: Mention): CardView | null {
  const machine = machineOf(reading, mention);
  const index = reading.extraction.mentions.findIndex(
    (other) => other === mention || machineOf(reading, other) === machine,
  );
  return index < 0 ? null : { kind: 'card', span: spanOfMention(mention), mention: index, notes: [], stays: true };
}

export function correctionDeeds({ reading, state, correcting, open, tell }: Means): CorrectionDeeds {
  const mentionAt = (index: number): Mention | undefined => reading.extraction.mentions[index];
  /** The answer to a request may come when another view has been opened: then it is not for that one. */
  const change = (of: CorrectionView, part: Partial<CorrectionView>): void => {
    const view = state.view.value;
    if (view?.kind === 'correction' && view.mention === of.mention) state.view.value = { ...view, ...part };
  };
  /** Shows what became of it, where the form or card on it is still open. */
  const show = (machine: Mention, wasOpen: View): void => {
    const view = state.view.value;
    if (view?.kind === wasOpen.kind && view.span === wasOpen.span) state.view.value = cardOn(reading, machine);
  };
  return {
    correct(index) {
      const mention = mentionAt(index);
      if (!mention) return;
      open({ kind: 'correction', span: spanOfMention(mention), mention, saving: false, failure: null, dirty: false });
    },
    saveCorrection(said) {
      const view = state.view.value;
      if (view?.kind !== 'correction' || view.saving) return;
      const machine = machineOf(reading, view.mention);
      change(view, { saving: true, failure: null });
      void correcting.save(view.mention, said).then((failure) => {
        if (failure) change(view, { saving: false, failure });
        else show(machine, view);
      });
    },
    correctionTouched() {
      const view = state.view.value;
      if (view?.kind === 'correction' && !view.dirty) state.view.value = { ...view, dirty: true };
    },
    undoCorrection(index) {
      const [mention, view] = [mentionAt(index), state.view.value];
      if (!mention) return;
      const machine = machineOf(reading, mention);
      void correcting.undo(mention).then((failure) => {
        if (failure) tell(sentenceOf(failure, currentLocale()));
        else if (view) show(machine, view);
      });
    },
    async suggest(typed) {
      const answer = await send('indicator.suggest', { typed });
      return answer.ok ? answer.value.indicators : [];
    },
  };
}
