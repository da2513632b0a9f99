import type { JSX } from 'preact';
import { isOverdue } from '../../../lib/follow-up/index.ts';
import { hitsIn, type Term } from '../../../lib/search/index.ts';
import type { PlacedNote } from '../../../lib/storage/index.ts';
import { Chip } from '../../shared/Chip.tsx';
import { memo } from '../../shared/memo.ts';
import { type Locale, useLocale, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDay, sayDue, sayTarget } from '../../shared/wording/index.ts';
import { Marked } from '../finding/Marked.tsx';
import { useNotesWords } from './words/index.ts';

const SEEN = { title: 30, text: 70 };
const TAGS = 3;

interface NoteRowProps {
  kept: PlacedNote;
  terms: readonly Term[];
  id: string;
  at: number;
  total: number;
  chosen: boolean;
  /** Where it stands in the list, in CSS pixels. */
  top: number;
  today: string;
  onChoose(at: number): void;
}

/** What stands in the two lines of a note: the reader's words; the report's where there are none, or only they were found. */
function textOf({ note }: PlacedNote, title: string, terms: readonly Term[]): string {
  const own = note.body.trim().replace(/\s+/g, ' ');
  const { exact } = note.selector.quote;
  const isHit = (text: string): boolean => hitsIn(text, terms).length > 0;
  return own === '' || (!isHit(own) && !isHit(title) && isHit(exact)) ? exact : own;
}

const titleOf = ({ note }: PlacedNote, locale: Locale): string => {
  const { target, quote } = note.selector;
  return target?.name ? `${target.name} ${sayTarget(target, locale)}` : quote.exact.replace(/\s+/g, ' ');
};

function FootOf({ kept, terms, today }: Pick<NoteRowProps, 'kept' | 'terms' | 'today'>): JSX.Element {
  const { progress } = useWords();
  const words = useNotesWords();
  const locale = useLocale();
  const { note, followUp, report } = kept;
  return (
    <span class="row-foot">
      {followUp ? (
        <Chip {...(isOverdue(followUp, today) ? { kind: 'late' as const } : {})}>
          {progress[followUp.progress]}
          {followUp.due === null ? null : ` · ${sayDue(followUp, today, locale)}`}
        </Chip>
      ) : null}
      {note.tags.slice(0, TAGS).map((tag) => (
        <Chip key={tag} kind="tag">
          <Marked text={tag} terms={terms} />
        </Chip>
      ))}
      <span class="row-report">{report?.title ?? words.unknownReport}</span>
      <span class="row-day">{sayDay(isoDay(new Date(note.modified)), locale)}</span>
    </span>
  );
}

function NoteRowView(props: NoteRowProps): JSX.Element {
  const { kept, terms, id, at, total, chosen, top, today, onChoose } = props;
  const locale = useLocale();
  const title = titleOf(kept, locale);
  return (
    // The list has the focus and the keys; aria-activedescendant points here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      id={id}
      class={`note-row ${kept.note.colour ?? ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-posinset={at + 1}
      aria-setsize={total}
      style={{ insetBlockStart: `${top}px` }}
      onClick={() => onChoose(at)}
    >
      <span class="row-title">
        <Marked text={title} terms={terms} seen={SEEN.title} />
      </span>
      <span class="row-text">
        <Marked text={textOf(kept, title, terms)} terms={terms} seen={SEEN.text} />
      </span>
      <FootOf kept={kept} terms={terms} today={today} />
    </div>
  );
}

export const NoteRow = memo(NoteRowView);
