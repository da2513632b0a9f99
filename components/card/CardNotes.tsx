import type { JSX } from 'preact';
import type { Kept } from '../../lib/model/kept.ts';
import { Chip } from '../shared/Chip.tsx';
import { useWords } from '../shared/words/index.ts';
import { FollowUpLine } from './FollowUpLine.tsx';

interface CardNotesProps {
  notes: readonly Kept[];
  onEdit(kept: Kept): void;
}

function CardNote({ kept, onEdit }: { kept: Kept; onEdit(kept: Kept): void }): JSX.Element {
  const { card } = useWords();
  const { note, followUp } = kept;
  return (
    <li>
      <button type="button" class="card-note" title={card.edit} onClick={() => onEdit(kept)}>
        <span class={note.body === '' ? 'card-note-text faint' : 'card-note-text'}>{note.body || card.emptyNote}</span>
        <span class="card-note-marks">
          {note.tags.map((tag) => (
            <Chip key={tag} kind="tag">
              {tag}
            </Chip>
          ))}
          {followUp ? <FollowUpLine followUp={followUp} /> : null}
        </span>
      </button>
    </li>
  );
}

/** The notes on a target, short; each opens in the editor. */
export function CardNotes({ notes, onEdit }: CardNotesProps): JSX.Element | null {
  const { card } = useWords();
  if (notes.length === 0) return null;
  return (
    <section class="card-notes" aria-label={card.notes(notes.length)}>
      <ul>
        {notes.map((kept) => (
          <CardNote key={kept.note.id} kept={kept} onEdit={onEdit} />
        ))}
      </ul>
    </section>
  );
}
