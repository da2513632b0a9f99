import type { NoteRecord } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import type { Selector } from '../model/selector.ts';
import { attempt } from './attempt.ts';
import { type ChangeName, changing } from './change-log.ts';
import type { PledgemarkDatabase } from './database.ts';
import { type Doing, noteMissing } from './failures.ts';
import { aboutNote, changeTime, findNote } from './notes.ts';

const change = (
  database: PledgemarkDatabase,
  id: string,
  doing: Doing & ChangeName,
  part: Partial<Pick<NoteRecord, 'selector' | 'part' | 'keptAsIs'>>,
): Promise<Result<NoteRecord>> =>
  attempt(database, doing, () =>
    changing(
      database,
      [database.notes],
      async () => {
        const found = await findNote(database, id);
        if (!found) return noteMissing(doing);
        const note = { ...found.note, ...part, modified: changeTime(database, found.note) };
        await database.notes.put({ ...found.stored, ...note });
        return ok(note);
      },
      (note) => aboutNote(doing, note),
    ),
  );

/**
 * Puts a note on other words, which the reader pointed at, and leaves what is written in it.
 *
 * @param part canonical address of the page that the selector speaks of, null for the report's own address
 */
export const attachNote = (
  database: PledgemarkDatabase,
  id: string,
  selector: Selector,
  part: string | null,
): Promise<Result<NoteRecord>> => change(database, id, 'attach-note', { selector, part, keptAsIs: null });

/** Notes that the reader knows that the words are gone from the text with this hash; of another text it is asked again. */
export const keepAsItIs = (database: PledgemarkDatabase, id: string, textSha256: string): Promise<Result<NoteRecord>> =>
  change(database, id, 'keep-as-is', { keptAsIs: textSha256 });
