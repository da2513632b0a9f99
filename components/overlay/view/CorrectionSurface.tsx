import type { JSX } from 'preact';
import type { Mention } from '../../../lib/model/mention.ts';
import { CorrectionForm } from '../../card/index.ts';
import { comparedOf, saysIndicator } from '../comparing.ts';
import type { Session } from '../open-report.ts';
import { machineOf, wordsAt } from '../reading.ts';
import type { CorrectionView } from '../state.ts';

/** The form that sets a reading right, at its words. */
export function CorrectionSurface({ session, view }: { session: Session; view: CorrectionView }): JSX.Element {
  const { reading, deeds, state } = session;
  const machine = machineOf(reading, view.mention);
  // What was found for the name, unless the reader said another.
  const found = comparedOf(state, view.mention);
  const indicator = found.kind === 'compared' ? found.mention.indicator : null;
  const known = (mention: Mention): Mention => (mention.indicator === null ? { ...mention, indicator } : mention);
  return (
    <CorrectionForm
      mention={known(view.mention)}
      machine={saysIndicator(reading, view.mention) ? machine : known(machine)}
      corrected={machine !== view.mention}
      quote={wordsAt(reading, view.span)}
      saving={view.saving}
      failure={view.failure}
      suggest={deeds.suggest}
      onSave={deeds.saveCorrection}
      onCancel={deeds.discard}
      onChange={deeds.correctionTouched}
    />
  );
}
