import type { JSX } from 'preact';
import type { FollowUpFields } from '../../../lib/model/follow-up.ts';
import { hitsIn, type Term } from '../../../lib/search/index.ts';
import { Chip } from '../../shared/Chip.tsx';
import { memo } from '../../shared/memo.ts';
import { type Locale, useLocale, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDay, sayDue, sayTarget } from '../../shared/wording/index.ts';
import type { FollowUpLine } from '../finding/lines.ts';
import { Marked } from '../finding/Marked.tsx';
import type { ListedNote } from '../finding/queries.ts';
import { urgencyOf } from '../finding/urgency.ts';
import { useNotesWords } from './words/index.ts';

const SEEN = { title: 30, text: 70 };
const TAGS = 3;

interface NoteRowProps {
  listed: ListedNote;
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
function textOf({ note }: ListedNote, title: string, terms: readonly Term[]): string {
  const own = note.body.trim().replace(/\s+/g, ' ');
  const isHit = (text: string): boolean => hitsIn(text, terms).length > 0;
  return own === '' || (!isHit(own) && !isHit(title) && isHit(note.quote)) ? note.quote : own;
}

const titleOf = ({ note: { facts, quote } }: ListedNote, locale: Locale): string =>
  facts?.name ? `${facts.name} ${sayTarget(facts, locale)}` : quote.replace(/\s+/g, ' ');

function Followed({ followUp, today }: { followUp: FollowUpLine; today: string }): JSX.Element {
  const { progress } = useWords();
  const locale = useLocale();
  const fields = followUp as FollowUpLine & Pick<FollowUpFields, 'progress' | 'assessment'>;
  return (
    <Chip {...(urgencyOf(followUp, today) === 'overdue' ? { kind: 'late' as const } : {})}>
      {(progress as Record<string, string>)[followUp.progress] ?? followUp.progress}
      {followUp.due === '' ? null : ` · ${sayDue(fields, today, locale)}`}
    </Chip>
  );
}

function FootOf({ listed, terms, today }: Pick<NoteRowProps, 'listed' | 'terms' | 'today'>): JSX.Element {
  const words = useNotesWords();
  const locale = useLocale();
  const { note, followUp, report } = listed;
  return (
    <span class="row-foot">
      {followUp ? <Followed followUp={followUp} today={today} /> : null}
      {note.tags.slice(0, TAGS).map((tag) => (
        <Chip key={tag} kind="tag">
          <Marked text={tag} terms={terms} />
        </Chip>
      ))}
      <span class="row-report">{report || words.unknownReport}</span>
      <span class="row-day">{sayDay(isoDay(new Date(note.modified)), locale)}</span>
    </span>
  );
}

function NoteRowView(props: NoteRowProps): JSX.Element {
  const { listed, terms, id, at, total, chosen, top, today, onChoose } = props;
  const locale = useLocale();
  const title = titleOf(listed, locale);
  return (
    // The list has the focus and the keys; aria-activedescendant points here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      id={id}
      class={`note-row ${listed.note.colour}`}
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
        <Marked text={textOf(listed, title, terms)} terms={terms} seen={SEEN.text} />
      </span>
      <FootOf listed={listed} terms={terms} today={today} />
    </div>
  );
}

export const NoteRow = memo(NoteRowView);
