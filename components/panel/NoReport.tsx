import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from '../shared/Button.tsx';
import { useSentence, useWords } from '../shared/words/index.ts';
import { PageMenu } from './deciding/PageMenu.tsx';
import type { Standing } from './deciding/standing.ts';
import { EmptyState } from './EmptyState.tsx';
import { LibraryLink } from './LibraryLink.tsx';
import { Attached } from './parts/Attached.tsx';
import type { PanelActions } from './state.ts';

interface NoReportProps {
  standing: Standing;
  actions: Pick<PanelActions, 'readPage' | 'deciding' | 'findAttached'>;
}

/** Nothing was taken for a report here; the reader may say that it is one. */
export function NoReport({ standing, actions }: NoReportProps): JSX.Element {
  const sentence = useSentence();
  const { states, deciding } = useWords();
  const [told, setTold] = useState('');
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
      {actions.findAttached ? <Attached find={actions.findAttached} /> : null}
      <Button tone="primary" disabled={asked} onPress={() => void read()}>
        {asked ? states.loading : states.readAnyway}
      </Button>
      <a class="library-link" href="/reader.html" target="_blank" rel="noopener">
        {deciding.paste}
      </a>
      <LibraryLink area={null} />
      <PageMenu standing={standing} title={null} actions={actions.deciding} onTell={setTold} />
      <p role="status">{told}</p>
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
