import { writePlace } from '../address.ts';
import { oneOf, readChosen, readDay, readList, writeChosen, writeList } from '../finding/asked.ts';
import { type Chosen, NOTE_DIMENSIONS, NOTE_SORTS, type NoteDimension, type NoteSort } from '../finding/queries.ts';

/** What the notes page shows, as it stands in the address: `#/notes?q=绿化&area=310106&tag=核对&sort=place`. */
export interface NotesView {
  readonly text: string;
  readonly chosen: Chosen<NoteDimension>;
  /** All of them. */
  readonly tags: readonly string[];
  /** ISO days, both included; empty: open. */
  readonly from: string;
  readonly to: string;
  readonly sort: NoteSort;
  /** Id of the note that is open. */
  readonly note: string | null;
}

export const readNotesView = (asked: URLSearchParams): NotesView => ({
  text: asked.get('q') ?? '',
  chosen: readChosen(NOTE_DIMENSIONS, asked),
  tags: readList(asked.get('tag')),
  from: readDay(asked.get('from')),
  to: readDay(asked.get('to')),
  sort: oneOf(NOTE_SORTS, asked.get('sort')),
  note: asked.get('note'),
});

/** Written as `readNotesView` reads it; what is at its default is left out. */
export const writeNotesView = ({ text, chosen, tags, from, to, sort, note }: NotesView): string =>
  writePlace('notes', [], {
    q: text,
    ...writeChosen(chosen),
    tag: writeList(tags),
    from,
    to,
    sort: sort === NOTE_SORTS[0] ? null : sort,
    note,
  });

/** All notes. */
export const ALL_NOTES = readNotesView(new URLSearchParams());

/** Whether anything narrows the notes down. */
export const isNarrowed = ({ text, chosen, tags, from, to }: NotesView): boolean =>
  text.trim() !== '' ||
  tags.length > 0 ||
  from !== '' ||
  to !== '' ||
  NOTE_DIMENSIONS.some((name) => chosen[name].length > 0);
