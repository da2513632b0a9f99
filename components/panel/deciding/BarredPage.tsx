import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { LibraryLink } from '../LibraryLink.tsx';
import type { PanelActions } from '../state.ts';
import { useSentence, useWords } from '../words/index.ts';
import type { Standing } from './standing.ts';

interface BarredPageProps {
  standing: Standing;
  actions: Pick<PanelActions, 'readPage' | 'deciding'>;
}

/** Nothing is read here since the reader said so: what was said, and the ways back. */
export function BarredPage({ standing, actions }: BarredPageProps): JSX.Element {
  const { deciding } = useWords();
  const sentence = useSentence();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { barred, site, address } = standing;
  const run = async (act: () => Promise<Result<unknown>>): Promise<void> => {
    const result = await act();
    setFailure(result.ok ? null : result.error);
  };
  const undo = (): Promise<Result<unknown>> =>
    barred === 'never' ? actions.deciding.undoNever(site ?? '') : actions.deciding.undoNotReport(address ?? '');
  const [title, hint, back] =
    barred === 'never'
      ? [deciding.barredSite(site ?? ''), deciding.barredSiteHint, deciding.undoNever]
      : [deciding.barredPage, deciding.barredPageHint, deciding.undoNotReport];
  return (
    <EmptyState icon="page" title={title} hint={hint}>
      <Button tone="primary" onPress={() => void run(undo)}>
        {back}
      </Button>
      {barred === 'never' ? <Button onPress={() => void run(actions.readPage)}>{deciding.readOnce}</Button> : null}
      <LibraryLink area={null} />
      <div role="alert">{failure ? <p class="read-failure">{sentence(failure)}</p> : null}</div>
    </EmptyState>
  );
}
