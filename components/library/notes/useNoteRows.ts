import { keptOfNotes, latestNotes, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { followUpLine, noteLine } from '../finding/lines.ts';
import type { ListedNote, NoteQuery, NotesFound } from '../finding/queries.ts';
import { type FoundRows, type Rows, useFoundRows } from '../finding/useFoundRows.ts';
import type { RowWindow } from '../finding/useRowWindow.ts';
import { useSameRows } from '../finding/useSameRows.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 40;

/** Notes by their place in the list. */
export type NoteRows = Rows<ListedNote>;

const idOf = ({ note }: ListedNote): string => note.id;

/** Those changed last, read from the database itself while the index is not ready. */
async function latest(database: PledgemarkDatabase): Promise<ListedNote[]> {
  const ids = await latestNotes(database, FIRST_SCREEN);
  const kept = ids.ok ? await keptOfNotes(database, ids.value) : ids;
  if (!kept.ok) return [];
  return kept.value.flatMap(({ note, followUp, report }) => {
    const line = noteLine({ ...note });
    const followed = followUp && followUpLine({ ...followUp });
    return line ? [{ note: line, followUp: followed, report: report?.title ?? '' }] : [];
  });
}

/**
 * The notes that a query finds. Before the index is ready the latest are shown, so that the first screen need not wait
 * for it.
 *
 * @param plain whether the query asks for all notes, the latest first
 */
export function useNoteRows(query: NoteQuery, plain: boolean, window: RowWindow): FoundRows<NotesFound, ListedNote> {
  const { database, finder } = useLibrary();
  const placed = useSameRows(idOf);
  return useFoundRows(
    {
      asked: JSON.stringify(query),
      find: () => finder().ask('findNotes', query),
      read: async ({ first, total }, from, upTo) => {
        const isThere = Math.min(upTo, total) <= first.length;
        return placed(from, isThere ? first.slice(from, upTo) : await finder().ask('listedNotes', from, upTo));
      },
      first: async () => placed(0, plain ? await latest(database) : []),
    },
    window,
  );
}
