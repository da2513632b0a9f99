import { useEffect, useRef, useState } from 'preact/hooks';
import { keptOfNotes, latestNotes, type PlacedNote } from '../../../lib/storage/index.ts';
import type { NoteQuery, NotesFound } from '../finding/queries.ts';
import { useAnswer, useFinderState } from '../finding/useFinder.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 40;

/** Notes by their place in the list; those that are not there yet are undefined. */
export type NoteRows = ReadonlyMap<number, PlacedNote>;

const placed = (from: number, ids: readonly string[], notes: ReadonlyMap<string, PlacedNote>): NoteRows =>
  new Map(
    ids.flatMap((id, at) => {
      const note = notes.get(id);
      return note ? [[from + at, note] as const] : [];
    }),
  );

/**
 * The notes that a query finds, from one place up to another. Before the index is ready the latest are shown, so that
 * the first screen need not wait for it.
 *
 * @param plain whether the query asks for all notes, the latest first
 */
export function useNoteRows(
  query: NoteQuery,
  plain: boolean,
  window: { readonly from: number; readonly to: number },
): { found: NotesFound | null; rows: NoteRows } {
  const { database, finder } = useLibrary();
  const { version } = useFinderState();
  const found = useAnswer('findNotes', query);
  const [rows, setRows] = useState<NoteRows>(new Map());
  // Notes asked for again are the same objects, so that scrolling reads and draws only new ones.
  const known = useRef<{ found: NotesFound | null; notes: Map<string, PlacedNote> }>({ found: null, notes: new Map() });
  const { from, to } = window;
  useEffect(() => {
    let overtaken = false;
    const idsNow = async (): Promise<{ start: number; ids: readonly string[] }> => {
      if (found === null) return { start: 0, ids: await firstIds() };
      if (to <= found.first.length) return { start: 0, ids: found.first };
      return { start: from, ids: await finder().ask('noteIds', from, to) };
    };
    const firstIds = async (): Promise<readonly string[]> => {
      const latest = plain ? await latestNotes(database, FIRST_SCREEN) : null;
      return latest?.ok ? latest.value : [];
    };
    if (known.current.found !== found) known.current = { found, notes: new Map() };
    const { notes } = known.current;
    void idsNow().then(async ({ start, ids }) => {
      const read = await keptOfNotes(
        database,
        ids.filter((id) => !notes.has(id)),
      );
      if (overtaken || !read.ok) return;
      for (const one of read.value) notes.set(one.note.id, one);
      setRows(placed(start, ids, notes));
    });
    return () => {
      overtaken = true;
    };
  }, [database, finder, found, from, to, plain, version]);
  return { found, rows };
}
