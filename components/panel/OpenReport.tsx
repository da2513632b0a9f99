import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../lib/model/kept.ts';
import type { ReportPart } from '../../lib/model/records.ts';
import type { MarkKind } from '../shared/hidden-marks.ts';
import { Toast } from '../shared/Toast.tsx';
import type { UsedReminders } from '../shared/useReminders.ts';
import { AddReport } from './adding/AddReport.tsx';
import { ChangesNotice } from './changes/ChangesNotice.tsx';
import { PageMenu } from './deciding/PageMenu.tsx';
import type { Standing } from './deciding/standing.ts';
import { ExportBar } from './ExportBar.tsx';
import { FollowUpsTab } from './follow-ups/FollowUpsTab.tsx';
import { NotesTab } from './NotesTab.tsx';
import { notesAmong } from './noteItems.ts';
import { PartsBar } from './parts/PartsBar.tsx';
import { ReportHeader } from './ReportHeader.tsx';
import type { KeptState, PageState, PanelActions } from './state.ts';
import { Tabs, tabId, tabPanelId } from './Tabs.tsx';
import { TargetsTab } from './TargetsTab.tsx';
import { type Telling, type Told, useTold } from './useTold.ts';
import { useSentence, useWords } from './words/index.ts';

interface OpenReportProps {
  page: Extract<PageState, { kind: 'open' }>;
  kept: KeptState;
  hidden: readonly MarkKind[];
  standing: Standing;
  actions: PanelActions;
  reminders?: UsedReminders | undefined;
}

type TabName = 'targets' | 'notes' | 'follow-ups';

const NONE: readonly Kept[] = [];
const NO_PARTS: readonly ReportPart[] = [];

/** Deletes a note, and offers to take that back. */
function useDeleting({ trash, restore }: PanelActions, tell: Telling['tell']): (kept: Kept) => void {
  const sentence = useSentence();
  const { panel } = useWords();
  const takeBack = async (id: string) => {
    const result = await restore(id);
    tell(result.ok ? panel.restored : sentence(result.error));
  };
  const remove = async (id: string) => {
    const result = await trash(id);
    if (!result.ok) return tell(sentence(result.error));
    // The button that was pressed goes with its note.
    if (document.activeElement?.closest('.note')) document.getElementById(tabId('notes'))?.focus();
    tell(panel.removed, () => void takeBack(id));
  };
  return ({ note }) => void remove(note.id);
}

/** What has just been done. */
function Said({ told, onGone }: { told: Told | null; onGone(): void }): JSX.Element {
  const undo =
    told?.undo &&
    (() => {
      onGone();
      told.undo?.();
    });
  return (
    <div class="told">{told ? <Toast key={told.id} message={told.message} onUndo={undo} onGone={onGone} /> : null}</div>
  );
}

/** A report that was read: its targets, the reader's notes on it, and the way out as Markdown. */
export function OpenReport({ page, kept, hidden, standing, reminders, actions }: OpenReportProps): JSX.Element {
  const { panel, lists } = useWords();
  const [chosen, setChosen] = useState<TabName>('targets');
  // Thousands of notes are made ready for a tab when it is first looked at; from then on it keeps what was typed there.
  const seen = useRef(new Set<TabName>());
  seen.current.add(chosen);
  const [adding, setAdding] = useState(false);
  const { told, tell, hush } = useTold();
  const { extraction } = page.reading;
  const items = kept.kind === 'kept' ? kept.items : NONE;

  const { anchors } = page.reading;
  const notes = useMemo(() => notesAmong(items, anchors).length, [items, anchors]);
  const followUps = items.filter(({ followUp }) => followUp !== null).length;

  const onDelete = useDeleting(actions, tell);
  const choices = [
    { id: 'targets', label: panel.targets, count: extraction.mentions.filter(({ role }) => role === 'target').length },
    { id: 'notes', label: panel.notes, count: kept.kind === 'kept' ? notes : null },
    { id: 'follow-ups', label: lists.followUps, count: kept.kind === 'kept' ? followUps : null },
  ] as const;

  return (
    <>
      <ReportHeader report={extraction.report}>
        <PageMenu standing={standing} title={extraction.report.title} actions={actions.deciding} onTell={tell} />
      </ReportHeader>
      <PartsBar
        parts={(kept.kind === 'kept' && kept.report?.parts) || NO_PARTS}
        open={page.reading.address}
        whole={page.reading.whole ?? null}
        onOpen={(address) => actions.openPart?.(address)}
      />
      <ChangesNotice
        wording={page.wording ?? null}
        onShow={() => actions.showChanges?.()}
        onSeen={() => actions.changesSeen?.()}
        onReveal={actions.reveal}
      />
      <Tabs<TabName> choices={choices} chosen={chosen} label={panel.title} onChoose={setChosen} />
      <div
        class="tab-panel"
        role="tabpanel"
        id={tabPanelId('targets')}
        aria-labelledby={tabId('targets')}
        hidden={chosen !== 'targets'}
      >
        <TargetsTab page={page} kept={items} hidden={hidden} actions={actions} onAdd={() => setAdding(true)} />
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={tabPanelId('notes')}
        aria-labelledby={tabId('notes')}
        hidden={chosen !== 'notes'}
      >
        {seen.current.has('notes') ? (
          <NotesTab page={page} kept={kept} actions={actions} onDelete={onDelete} onTell={tell} />
        ) : null}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={tabPanelId('follow-ups')}
        aria-labelledby={tabId('follow-ups')}
        hidden={chosen !== 'follow-ups'}
      >
        {seen.current.has('follow-ups') ? (
          <FollowUpsTab page={page} kept={items} actions={actions} reminders={reminders} onTell={tell} />
        ) : null}
      </div>
      {adding ? <AddReport actions={actions.adding} onTell={tell} onClose={() => setAdding(false)} /> : null}
      <Said told={told} onGone={hush} />
      <ExportBar actions={actions} onTell={tell} />
    </>
  );
}
