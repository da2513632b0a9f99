import type { Kept } from '../../lib/model/kept.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Locale, Words } from '../shared/own-words/index.ts';
import { sayDay } from '../shared/wording/index.ts';
import type { Heading } from './list/groups.ts';
import type { Sort } from './list/SortSelect.tsx';
import { matcher, placeOf, searchable, sectionHeading } from './rows.ts';
import type { Reading } from './state.ts';

/** `unplaced`: the words are not on the page, or in several places, and the reader is asked; `kept-as-is`: they know. */
type Standing = 'unplaced' | 'placed' | 'kept-as-is';

/** A note of the open report, as the list shows it. */
export interface NoteItem {
  readonly kept: Kept;
  readonly place: Span | null;
  readonly standing: Standing;
  /** What the search looks in. */
  readonly text: string;
}

const textOf = ({ note, followUp }: Kept): string =>
  searchable([note.body, note.selector.quote.exact, ...note.tags, followUp?.leadUnit ?? ''].join('\n'));

/**
 * Whether the reader said anything of the words but that they follow them up: what carries a follow-up alone is shown
 * among the follow-ups, and here only while its words are not found.
 */
const isNote = ({ note, followUp }: Kept): boolean =>
  followUp === null || note.body.trim() !== '' || note.tags.length > 0 || (note.colour ?? null) !== null;

/** The notes of a report, without what is a follow-up and no more. */
export const notesAmong = (kept: readonly Kept[], anchors: Reading['anchors']): Kept[] =>
  kept.filter((one) => isNote(one) || anchors[one.note.id]?.span === null);

/** @param textSha256 of the text that is open: what the reader said of another text is asked again */
export const noteItems = (kept: readonly Kept[], anchors: Reading['anchors'], textSha256: string): NoteItem[] =>
  kept.map((one) => {
    const place = placeOf(one, anchors);
    const known = one.note.keptAsIs === textSha256 ? 'kept-as-is' : 'unplaced';
    return { kept: one, place, standing: place === null ? known : 'placed', text: textOf(one) };
  });

const GROUPS: readonly Standing[] = ['unplaced', 'placed', 'kept-as-is'];

const orders: Record<Sort, (a: NoteItem, b: NoteItem) => number> = {
  place: (a, b) =>
    (a.place ?? a.kept.note.selector.position).start - (b.place ?? b.kept.note.selector.position).start ||
    a.kept.note.created - b.kept.note.created,
  due: (a, b) => (a.kept.followUp?.due ?? '9').localeCompare(b.kept.followUp?.due ?? '9') || orders.place(a, b),
  date: (a, b) => b.kept.note.modified - a.kept.note.modified,
};

/** Those that hold each word of the query: first what the reader is asked about, last what they left as it is. */
export function arranged(items: readonly NoteItem[], query: string, sort: Sort): NoteItem[] {
  const matches = matcher(query);
  return items
    .filter(({ text }) => matches(text))
    .toSorted((a, b) => GROUPS.indexOf(a.standing) - GROUPS.indexOf(b.standing) || orders[sort](a, b));
}

/** What stands above a note in that order. */
export function noteHeading(sort: Sort, words: Words, locale: Locale): (item: NoteItem) => Heading {
  const { panel, placing, lists } = words;
  return ({ kept, standing }) => {
    if (standing === 'unplaced') return { title: placing.group, path: placing.groupHint };
    if (standing === 'kept-as-is') return { title: placing.keptGroup, path: placing.keptGroup };
    if (sort === 'place') return sectionHeading(kept.note.selector.section, panel.body);
    if (sort === 'date') return { title: lists.sorts.date, path: lists.sorts.date };
    const due = kept.followUp?.due ?? null;
    return { title: due === null ? lists.noDue : sayDay(due, locale), path: due ?? '' };
  };
}
