import type { JSX } from 'preact';
import { CorrectionForm } from '../../card/index.ts';
import type { Session } from '../open-report.ts';
import { machineOf, wordsAt } from '../reading.ts';
import type { CorrectionView } from '../state.ts';

/** The form that sets a reading right, at its words. */
export function CorrectionSurface({ session, view }: { session: Session; view: CorrectionView }): JSX.Element {
  const { reading, deeds } = session;
  return (
    <CorrectionForm
      mention={view.mention}
      machine={machineOf(reading, view.mention)}
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
