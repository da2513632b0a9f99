import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AttachedReport } from '../../lib/model/attached.ts';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from '../shared/Button.tsx';
import { PageMenu } from './deciding/PageMenu.tsx';
import type { Standing } from './deciding/standing.ts';
import { EmptyState } from './EmptyState.tsx';
import { LibraryLink } from './LibraryLink.tsx';
import { Attached, useAttached } from './parts/Attached.tsx';
import type { PanelActions } from './state.ts';
import { useSentence, useWords } from './words/index.ts';

interface NoReportProps {
  standing: Standing;
  actions: Pick<PanelActions, 'readPage' | 'deciding' | 'findAttached'>;
}

/** Why there is no report here. */
function useSaid(standing: Standing, attached: AttachedReport | null): { title: string; hint?: string } {
  const { states, deciding, parts } = useWords();
  if (attached) return { title: parts.attached };
  // The browser tells the address of those pages alone that may be read.
  if (standing.address === null) return { title: deciding.ungranted, hint: deciding.ungrantedHint };
  return { title: states.noReport, hint: states.noReportHint };
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
  const attached = useAttached(actions.findAttached);
  const { title, hint } = useSaid(standing, attached);
  const isLikely = standing.address !== null && attached === null;
  return (
    <EmptyState icon="page" title={title} {...(hint === undefined ? {} : { hint })}>
      {attached ? <Attached attached={attached} /> : null}
      <Button {...(isLikely ? { tone: 'primary' } : {})} disabled={asked} onPress={() => void read()}>
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
