// The import makes reading a signal while rendering follow it.
import '@preact/signals';
import type { JSX } from 'preact';
import { useReminders } from '../shared/useReminders.ts';
import { Panel } from './Panel.tsx';
import type { PanelSession } from './session.ts';
import type { PanelActions } from './state.ts';

/** The panel over a session, drawn anew as the session learns of the tab, the reading and what is kept. */
export function LivePanel({ session, actions }: { session: PanelSession; actions: PanelActions }): JSX.Element {
  const reminders = useReminders();
  return (
    <Panel
      page={session.page.value}
      kept={session.kept.value}
      hidden={session.hidden.value}
      standing={session.standing.value}
      reminders={reminders}
      actions={actions}
    />
  );
}
