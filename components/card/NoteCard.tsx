import type { JSX } from 'preact';
import type { Kept } from '../../lib/model/kept.ts';
import type { NoteColour } from '../../lib/model/records.ts';
import type { Result } from '../../lib/model/result.ts';
import type { AnchorVerdict } from '../../lib/model/selector.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { Markdown } from '../shared/Markdown.tsx';
import { useWords } from '../shared/words/index.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { FollowUpLine } from './FollowUpLine.tsx';
import { KeptPassage } from './KeptPassage.tsx';
import { NoteVerdict } from './NoteVerdict.tsx';
import type { Passage } from './passage.ts';

export interface NoteCardProps {
  kept: Kept;
  /** What became of the note's words; null while it is not known. */
  verdict: AnchorVerdict | null;
  /** Absent where its page cannot be opened from here. */
  onEdit?: ((kept: Kept) => void) | undefined;
  onDelete(kept: Kept): void;
  /** Gives it another colour. */
  onColour?: ((kept: Kept, colour: NoteColour | null) => void) | undefined;
  /** Reads the words in the text that they were written on; left out where that is not at hand. */
  onPassage?: ((kept: Kept) => Promise<Result<Passage>>) | undefined;
  /** Shows the words on the page; left out where they cannot be shown. */
  onReveal?: ((kept: Kept) => void) | undefined;
}

function Quote({ kept, onReveal }: Pick<NoteCardProps, 'kept' | 'onReveal'>): JSX.Element {
  const { card } = useWords();
  const { exact } = kept.note.selector.quote;
  if (!onReveal) return <blockquote class="note-quote">{exact}</blockquote>;
  return (
    <button type="button" class="note-quote" title={card.reveal} onClick={() => onReveal(kept)}>
      {exact}
    </button>
  );
}

/** One note as kept: its quote, what became of the words, the text, tags and follow-up. */
export function NoteCard({
  kept,
  verdict,
  onEdit,
  onDelete,
  onColour,
  onPassage,
  onReveal,
}: NoteCardProps): JSX.Element {
  const { card } = useWords();
  const { note, followUp } = kept;
  return (
    <article class={`note ${note.colour ?? ''}`}>
      <header class="note-head">
        <Quote kept={kept} onReveal={onReveal} />
        {onEdit ? <Button icon="edit" tone="quiet" label={card.edit} onPress={() => onEdit(kept)} /> : null}
        <Button icon="trash" tone="quiet" label={card.remove} onPress={() => onDelete(kept)} />
      </header>
      <NoteVerdict verdict={verdict} />
      {note.body ? <Markdown text={note.body} /> : null}
      {onPassage ? <KeptPassage load={() => onPassage(kept)} /> : null}
      <footer class="note-foot">
        {followUp ? <FollowUpLine followUp={followUp} /> : null}
        {note.tags.map((tag) => (
          <Chip key={tag} kind="tag">
            {tag}
          </Chip>
        ))}
        {onColour ? <ColourChoice value={note.colour} onChange={(colour) => onColour(kept, colour)} /> : null}
      </footer>
    </article>
  );
}
