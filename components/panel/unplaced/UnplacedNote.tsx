import type { JSX } from 'preact';
import type { Kept } from '../../../lib/model/kept.ts';
import type { AnchorVerdict } from '../../../lib/model/selector.ts';
import type { Span } from '../../../lib/model/span.ts';
import { FollowUpLine } from '../../card/FollowUpLine.tsx';
import { KeptPassage, type NoteCardProps, NoteVerdict } from '../../card/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Markdown } from '../../shared/Markdown.tsx';
import type { Selected } from '../state.ts';
import { useWords } from '../words/index.ts';

export interface UnplacedNoteProps {
  kept: Kept;
  verdict: AnchorVerdict | null;
  /** What is selected on the page, where the note may be put. */
  selected: Selected | null;
  /** The reader has said already that it stays as it is. */
  settled: boolean;
  /** The words in the text that they were written on, where that was kept. */
  onPassage?: NoteCardProps['onPassage'];
  onReveal(span: Span): void;
  onAttach(kept: Kept, span: Span): void;
  onKeep(kept: Kept): void;
  onEdit(kept: Kept): void;
  onDelete(kept: Kept): void;
}

/** The words where they stood when the note was written. */
function Context({ kept }: { kept: Kept }): JSX.Element {
  const { placing } = useWords();
  const { prefix, exact, suffix } = kept.note.selector.quote;
  return (
    <blockquote class="old-context note-quote" aria-label={placing.context}>
      {prefix ? <span>…{prefix.slice(-40)}</span> : null}
      <b>{exact}</b>
      {suffix ? <span>{suffix.slice(0, 40)}…</span> : null}
    </blockquote>
  );
}

/** Equal places of the words, each to be looked at and chosen. */
function Candidates({ kept, verdict, onReveal, onAttach }: UnplacedNoteProps): JSX.Element | null {
  const { placing } = useWords();
  const candidates = verdict?.candidates ?? [];
  if (candidates.length === 0) return null;
  return (
    <ul class="candidates" aria-label={placing.candidates(candidates.length)}>
      {candidates.map((span, at) => (
        <li key={`${span.start} ${span.end}`}>
          <span>{placing.candidate(at + 1, candidates.length)}</span>
          <button type="button" class="link" onClick={() => onReveal(span)}>
            {placing.show}
          </button>
          <Button onPress={() => onAttach(kept, span)}>{placing.attachHere}</Button>
        </li>
      ))}
    </ul>
  );
}

/** A note whose words are gone, or stand in several places: where it was, and what the reader can do. */
export function UnplacedNote(props: UnplacedNoteProps): JSX.Element {
  const { kept, verdict, selected, settled, onPassage, onAttach, onKeep, onEdit, onDelete } = props;
  const { placing, card } = useWords();
  const { note, followUp } = kept;
  return (
    <article class="note unplaced">
      <Context kept={kept} />
      <NoteVerdict verdict={verdict} />
      {note.body ? <Markdown text={note.body} /> : null}
      {onPassage ? <KeptPassage load={() => onPassage(kept)} /> : null}
      {followUp ? (
        <footer class="note-foot">
          <FollowUpLine followUp={followUp} />
        </footer>
      ) : null}
      <Candidates {...props} />
      {selected ? <p class="hint">{placing.selected(selected.words)}</p> : null}
      {selected || settled ? null : <p class="hint">{placing.selectFirst}</p>}
      <div class="unplaced-ways">
        {selected ? (
          <Button tone="primary" icon="pin" onPress={() => onAttach(kept, selected.span)}>
            {placing.attachSelection}
          </Button>
        ) : null}
        {settled ? null : <Button onPress={() => onKeep(kept)}>{placing.keepAsIs}</Button>}
        <Button icon="edit" tone="quiet" label={card.edit} onPress={() => onEdit(kept)} />
        <Button icon="trash" tone="quiet" label={card.remove} onPress={() => onDelete(kept)} />
      </div>
    </article>
  );
}
