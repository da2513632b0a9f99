import { useRef } from 'preact/hooks';
import { keptOfNotes, latestNotes, type PlacedNote } from '../../../lib/storage/index.ts';
import type { NoteQuery, NotesFound } from '../finding/queries.ts';
import { useFinderState } from '../finding/useFinder.ts';
import { type FoundRows, type Rows, useFoundRows } from '../finding/useFoundRows.ts';
import type { RowWindow } from '../finding/useRowWindow.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 40;

/** Notes by their place in the list. */
export type NoteRows = Rows<PlacedNote>;

/** Notes that did not change are the same objects, so that only new ones are read and drawn. */
function useKnown(): Map<string, PlacedNote> {
  const { version } = useFinderState();
  const known = useRef({ version, notes: new Map<string, PlacedNote>() });
  if (known.current.version !== version) known.current = { version, notes: new Map() };
  return known.current.notes;
}

/**
 * The notes that a query finds. Before the index is ready the latest are shown, so that the first screen need not wait
 * for it.
 *
 * @param plain whether the query asks for all notes, the latest first
 */
export function useNoteRows(query: NoteQuery, plain: boolean, window: RowWindow): FoundRows<NotesFound, PlacedNote> {
  const { database, finder } = useLibrary();
  const known = useKnown();
  const read = async (ids: readonly string[], from: number): Promise<NoteRows> => {
    const missing = ids.filter((id) => !known.has(id));
    const kept = missing.length === 0 ? null : await keptOfNotes(database, missing);
    if (kept?.ok) for (const one of kept.value) known.set(one.note.id, one);
    return new Map(
      ids.flatMap((id, at) => {
        const note = known.get(id);
        return note ? [[from + at, note] as const] : [];
      }),
    );
  };
  return useFoundRows(
    {
      asked: JSON.stringify(query),
      find: () => finder().ask('findNotes', query),
      read: async ({ first, total }, from, upTo) => {
        const isThere = Math.min(upTo, total) <= first.length;
        return read(isThere ? first.slice(from, upTo) : await finder().ask('noteIds', from, upTo), from);
      },
      first: async () => {
        const latest = plain ? await latestNotes(database, FIRST_SCREEN) : null;
        return read(latest?.ok ? latest.value : [], 0);
      },
    },
    window,
  );
}
