import { useEffect, useState } from 'preact/hooks';
import { keptOfNotes, latestNotes, type PlacedNote } from '../../../lib/storage/index.ts';
import type { NoteQuery, NotesFound } from '../finding/queries.ts';
import { useAnswer, useFinderState } from '../finding/useFinder.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 40;

/** Notes by their place in the list; those that are not there yet are undefined. */
export type NoteRows = ReadonlyMap<number, PlacedNote>;

const placed = (from: number, ids: readonly string[], notes: readonly PlacedNote[]): NoteRows => {
  const byId = new Map(notes.map((one) => [one.note.id, one]));
  return new Map(
    ids.flatMap((id, at) => {
      const note = byId.get(id);
      return note ? [[from + at, note] as const] : [];
    }),
  );
};

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
    void idsNow().then(async ({ start, ids }) => {
      const read = await keptOfNotes(database, ids);
      if (!overtaken && read.ok) setRows(placed(start, ids, read.value));
    });
    return () => {
      overtaken = true;
    };
  }, [database, finder, found, from, to, plain, version]);
  return { found, rows };
}
