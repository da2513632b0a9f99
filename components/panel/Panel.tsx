import type { JSX } from 'preact';
import type { MarkKind } from '../shared/hidden-marks.ts';
import { useWords } from '../shared/words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { NoReport } from './NoReport.tsx';
import { OpenReport } from './OpenReport.tsx';
import type { KeptState, PageState, PanelActions } from './state.ts';

export interface PanelProps {
  page: PageState;
  kept: KeptState;
  /** Marks that pages do not show. */
  hidden?: readonly MarkKind[];
  actions: PanelActions;
}

const NONE: readonly MarkKind[] = [];

function Content({ page, kept, hidden = NONE, actions }: PanelProps): JSX.Element {
  const { states } = useWords();
  switch (page.kind) {
    case 'loading':
      return (
        <div role="status">
          <EmptyState icon="page" title={states.loading} />
        </div>
      );
    case 'no-report':
      return <NoReport actions={actions} />;
    case 'unreadable':
      return <EmptyState icon="page" title={states.unreadable} hint={states.unreadableHint} />;
    case 'open':
      return <OpenReport key={page.reading.address} page={page} kept={kept} hidden={hidden} actions={actions} />;
  }
}

/** The side panel: beside the page, its targets and the reader's notes. */
export function Panel(props: PanelProps): JSX.Element {
  return (
    <main class="surface panel">
      <Content {...props} />
    </main>
  );
}
