import type { JSX } from 'preact';
import type { MarkKind } from '../shared/hidden-marks.ts';
import type { UsedReminders } from '../shared/useReminders.ts';
import { BarredPage } from './deciding/BarredPage.tsx';
import { OwnPageShown } from './deciding/OwnPageShown.tsx';
import type { Standing } from './deciding/standing.ts';
import { EmptyState } from './EmptyState.tsx';
import { HistoryBar } from './history/HistoryBar.tsx';
import { NoReport } from './NoReport.tsx';
import { OpenReport } from './OpenReport.tsx';
import type { KeptState, PageState, PanelActions } from './state.ts';
import { useWords } from './words/index.ts';

export interface PanelProps {
  page: PageState;
  kept: KeptState;
  /** Marks that pages do not show. */
  hidden?: readonly MarkKind[];
  /** How the shown page stands to what the reader decided. */
  standing?: Standing;
  actions: PanelActions;
  /** Whether the reader is reminded; left out where nobody can be. */
  reminders?: UsedReminders;
}

const NONE: readonly MarkKind[] = [];
const UNKNOWN: Standing = { address: null, site: null, barred: null, recognised: null, own: false };

function Content({ page, kept, hidden = NONE, standing = UNKNOWN, reminders, actions }: PanelProps): JSX.Element {
  const { states } = useWords();
  switch (page.kind) {
    case 'loading':
      return (
        <div role="status">
          <EmptyState icon="page" title={states.loading} />
        </div>
      );
    case 'no-report':
      if (standing.own) return <OwnPageShown />;
      if (standing.barred !== null) return <BarredPage standing={standing} actions={actions} />;
      return <NoReport standing={standing} actions={actions} />;
    case 'unreadable':
      return <EmptyState icon="page" title={states.unreadable} hint={states.unreadableHint} />;
    case 'open':
      return (
        <OpenReport
          key={page.reading.address}
          page={page}
          kept={kept}
          hidden={hidden}
          standing={standing}
          reminders={reminders}
          actions={actions}
        />
      );
  }
}

/** The side panel: beside the page, its targets and the reader's notes. */
export function Panel(props: PanelProps): JSX.Element {
  return (
    <main class="surface panel">
      <Content {...props} />
      {props.actions.history ? <HistoryBar actions={props.actions.history} /> : null}
    </main>
  );
}
