import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Kept } from '../../lib/model/kept.ts';
import { NoteCard } from '../card/NoteCard.tsx';
import { Button } from '../shared/Button.tsx';
import { useSentence, useWords } from '../shared/words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { placeNotes } from './placedNotes.ts';
import { placeOf } from './rows.ts';
import { SearchField } from './SearchField.tsx';
import type { KeptState, PanelActions, Reading } from './state.ts';

interface NotesTabProps {
  kept: KeptState;
  anchors: Reading['anchors'];
  actions: Pick<PanelActions, 'reveal' | 'editNote' | 'retryKept' | 'exportRaw'>;
  onDelete(kept: Kept): void;
  onTell(message: string): void;
}

interface NoteGroupProps extends Pick<NotesTabProps, 'anchors' | 'actions' | 'onDelete'> {
  title: string | null;
  notes: readonly Kept[];
}

function NoteGroup({ title, notes, anchors, actions, onDelete }: NoteGroupProps): JSX.Element | null {
  if (notes.length === 0) return null;
  const revealing = (kept: Kept) => {
    const place = placeOf(kept, anchors);
    return place === null ? undefined : () => actions.reveal({ start: place.start, end: place.end });
  };
  return (
    <section class="group">
      {title === null ? null : (
        <h2 class="group-head">
          <span>{title}</span>
          <span class="count">{notes.length}</span>
        </h2>
      )}
      <ul>
        {notes.map((kept) => (
          <li key={kept.note.id} class="note-item">
            <NoteCard
              kept={kept}
              verdict={anchors[kept.note.id] ?? null}
              onEdit={({ note }) => actions.editNote(note.id)}
              onDelete={onDelete}
              onReveal={revealing(kept)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type KeptShelf = Extract<KeptState, { kind: 'kept' }>;

function NoteList({
  shelf,
  anchors,
  actions,
  onDelete,
}: Omit<NotesTabProps, 'kept' | 'onTell'> & { shelf: KeptShelf }): JSX.Element {
  const { panel, states } = useWords();
  const [query, setQuery] = useState('');
  const { unplaced, placed } = useMemo(() => placeNotes(shelf.items, anchors, query), [shelf.items, anchors, query]);
  const shown = unplaced.length + placed.length;
  if (shelf.items.length === 0) return <EmptyState icon="note" title={states.noNotes} hint={states.noNotesHint} />;
  return (
    <>
      <div class="find">
        <SearchField
          label={panel.searchNotes}
          value={query}
          found={query.trim() === '' ? null : panel.found(shown, shelf.items.length)}
          onChange={setQuery}
        />
      </div>
      <div class="scroller">
        {shown === 0 ? <EmptyState icon="search" title={states.noMatch} hint={states.noMatchHint} /> : null}
        <NoteGroup title={panel.unplaced} notes={unplaced} anchors={anchors} actions={actions} onDelete={onDelete} />
        <NoteGroup
          title={unplaced.length > 0 ? panel.notePlaces : null}
          notes={placed}
          anchors={anchors}
          actions={actions}
          onDelete={onDelete}
        />
      </div>
    </>
  );
}

/** What the reader keeps on this report, or why it cannot be shown. */
export function NotesTab({ kept, anchors, actions, onDelete, onTell }: NotesTabProps): JSX.Element {
  const sentence = useSentence();
  const { states, listing, panel } = useWords();
  const exportRaw = async (): Promise<void> => {
    const result = await actions.exportRaw();
    onTell(result.ok ? panel.exported(result.value) : sentence(result.error));
  };
  if (kept.kind === 'loading') return <div class="scroller" aria-busy="true" />;
  if (kept.kind === 'failed') {
    return (
      <div role="alert">
        <EmptyState icon="warning" title={states.storage} hint={sentence(kept.failure)}>
          <Button onPress={actions.retryKept}>{states.retry}</Button>
          <p>{listing.rawHint}</p>
          <Button icon="download" onPress={() => void exportRaw()}>
            {listing.exportRaw}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {kept.setAside.length > 0 ? <p class="set-aside">{states.setAside(kept.setAside.length)}</p> : null}
      <NoteList shelf={kept} anchors={anchors} actions={actions} onDelete={onDelete} />
    </>
  );
}
