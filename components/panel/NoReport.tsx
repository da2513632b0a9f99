import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from '../shared/Button.tsx';
import { useSentence, useWords } from '../shared/words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { LibraryLink } from './LibraryLink.tsx';
import type { PanelActions } from './state.ts';

/** Nothing was taken for a report here; the reader may say that it is one. */
export function NoReport({ actions }: { actions: Pick<PanelActions, 'readPage'> }): JSX.Element {
  const sentence = useSentence();
  const { states } = useWords();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = async () => {
    setAsked(true);
    const result = await actions.readPage();
    setFailure(result.ok ? null : result.error);
    setAsked(false);
  };
  return (
    <EmptyState icon="page" title={states.noReport} hint={states.noReportHint}>
      <Button tone="primary" disabled={asked} onPress={() => void read()}>
        {asked ? states.loading : states.readAnyway}
      </Button>
      <LibraryLink area={null} />
      <div role="alert">
        {failure ? (
          <p class="read-failure">
            <strong>{states.readFailed}</strong> {sentence(failure)} {states.readFailedHint}
          </p>
        ) : null}
      </div>
    </EmptyState>
  );
}
