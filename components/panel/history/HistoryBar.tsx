import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/own-words/index.ts';
import { Toast } from '../../shared/Toast.tsx';
import { Sheet } from '../Sheet.tsx';
import { Tabs, tabId, tabPanelId } from '../Tabs.tsx';
import { useTold } from '../useTold.ts';
import type { HistoryActions } from './actions.ts';
import { StepList } from './StepList.tsx';
import { TrashList } from './TrashList.tsx';
import { type History, useHistory } from './useHistory.ts';
import { sayDoing } from './wording.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

/** Ctrl or Cmd with Z takes back, with Shift (or Ctrl+Y) does again; text that is typed has its own. */
function useKeys({ undo, redo }: History): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'z' && !event.shiftKey) undo(null);
      else redo(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

type View = 'steps' | 'trash';

interface HistorySheetProps {
  history: History;
  actions: HistoryActions;
  onTell(message: string): void;
  onClose(): void;
}

function HistorySheet({ history, actions, onTell, onClose }: HistorySheetProps): JSX.Element {
  const { writing } = useWords();
  const [view, setView] = useState<View>('steps');
  const choices = [
    { id: 'steps', label: writing.history, count: null },
    { id: 'trash', label: writing.trash, count: null },
  ] as const;
  const hint = (
    <>
      {view === 'steps' ? writing.undoKeys : writing.trashHint}
      <Tabs<View> choices={choices} chosen={view} label={writing.history} onChoose={setView} />
    </>
  );
  return (
    <Sheet title={view === 'steps' ? writing.history : writing.trash} hint={hint} onClose={onClose}>
      <div role="tabpanel" id={tabPanelId(view)} aria-labelledby={tabId(view)}>
        {view === 'steps' ? <StepList history={history} /> : <TrashList actions={actions} onTell={onTell} />}
      </div>
    </Sheet>
  );
}

/** Takes back what was done last, and opens the list of all that can be taken back, and the trash. */
export function HistoryBar({ actions }: { actions: HistoryActions }): JSX.Element {
  const { writing } = useWords();
  const { told, tell, hush } = useTold();
  const [open, setOpen] = useState(false);
  const history = useHistory(actions, tell);
  useKeys(history);
  const { last } = history;
  return (
    <>
      <footer class="history-bar">
        <Button icon="undo" disabled={last === null} onPress={() => history.undo(null)}>
          <span class="history-last">{last ? `${writing.undo} ${sayDoing(last, writing)}` : writing.undo}</span>
        </Button>
        <Button icon="clock" onPress={() => setOpen(true)}>
          {writing.history}
        </Button>
      </footer>
      {open ? <HistorySheet history={history} actions={actions} onTell={tell} onClose={() => setOpen(false)} /> : null}
      <div class="told">{told ? <Toast key={told.id} message={told.message} onGone={hush} /> : null}</div>
    </>
  );
}
