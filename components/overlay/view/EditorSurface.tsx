import type { JSX } from 'preact';
import { NoteEditor } from '../../card/index.ts';
import { tagsFor } from '../known-tags.ts';
import type { Session } from '../open-report.ts';
import type { EditorView } from '../state.ts';
import { useFollowUpAid } from './useFollowUpAid.ts';

/** The note editor, on new words or on a note that is kept. */
export function EditorSurface({ session, view }: { session: Session; view: EditorView }): JSX.Element {
  const { state, deeds } = session;
  const { kept, selector } = view;
  const aid = useFollowUpAid(session, view);
  return (
    <NoteEditor
      key={selector}
      quote={selector.quote.exact}
      draft={view.draft}
      existing={kept !== null}
      unsaved={view.resumed}
      knownTags={tagsFor(state.kept.value, state.tags.value)}
      canFollowUp
      suggestedDue={view.suggestedDue}
      suggestedWhat={view.suggestedWhat}
      aid={aid}
      saving={view.saving}
      failure={view.failure}
      onSave={deeds.save}
      onCancel={deeds.discard}
      onDelete={kept ? () => deeds.trash(kept) : undefined}
      onCopyText={deeds.copyText}
      onChange={deeds.changed}
    />
  );
}
