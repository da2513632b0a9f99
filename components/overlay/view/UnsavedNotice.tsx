import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { showAtEdge } from '../frame-window.ts';
import type { Session } from '../open-report.ts';
import { say } from '../words.ts';

const SHOWN = 60;

/** What was written on an earlier visit and never saved is offered again, one after the other. */
export function UnsavedNotice({ session }: { session: Session }): JSX.Element | null {
  const { state, deeds } = session;
  const surface = useRef<HTMLDivElement>(null);
  const [first] = state.unsaved.value;
  // A form is open: it has the reader's attention, and its place.
  const shown = first !== undefined && state.view.value === null;
  useLayoutEffect(() => showAtEdge(surface.current), [shown, first]);
  if (!first || !shown) return null;
  const words = first.draft.body.trim() || first.draft.selector.quote.exact;
  return (
    <div ref={surface} key={first.id} class="placed fixed unsaved" popover="manual">
      <div class="surface notice" role="status">
        <p>
          <strong>{say().unsaved(state.unsaved.value.length)}</strong>
          <span class="notice-words">{words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}</span>
        </p>
        <div class="notice-actions">
          <Button tone="quiet" onPress={() => deeds.forget(first)}>
            {say().forget}
          </Button>
          <Button tone="primary" onPress={() => deeds.resume(first)}>
            {say().resume}
          </Button>
        </div>
      </div>
    </div>
  );
}
