import type { Kept } from '../model/kept.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt, attemptValue } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { noteMissing } from './failures.ts';
import { trashIn } from './kept.ts';
import type { Shelf } from './shelf.ts';
import { wasDeleted } from './trashed-observations.ts';

/** How long what was deleted can be restored, in milliseconds. */
export const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

/** All that lies in the trash, of all reports, what was deleted last first. */
export const allTrash = (database: PledgemarkDatabase): Promise<Result<Shelf<Kept>>> =>
  attempt(database, 'read', async () => ok(await trashIn(database)));

/** Deletes notes of the trash for good, with their follow-ups; how many. What is in use stays. There is no way back. */
export const deleteForGood = (database: PledgemarkDatabase, ids: readonly string[]): Promise<Result<number>> =>
  attempt(database, 'delete-for-good', () =>
    database.transaction('rw', database.notes, database.followUps, async () => {
      const stored = await database.notes.bulkGet([...ids]);
      const gone = stored.flatMap((note) => (typeof note?.trashed === 'number' ? [note.id] : []));
      if (gone.length < ids.length && gone.length === 0) return noteMissing('delete-for-good');
      await database.followUps.where('noteId').anyOf(gone).delete();
      await database.notes.bulkDelete(gone);
      return ok(gone.length);
    }),
  );

/** Deletes for good what has been in the trash for longer than its time; how many records. */
export const purgeTrash = (database: PledgemarkDatabase): Promise<Result<number>> =>
  attemptValue(database, 'delete-for-good', () => {
    const { notes, followUps, corrections, searches, observations } = database;
    const before = database.now() - TRASH_MS;
    return database.transaction('rw', notes, followUps, corrections, searches, observations, async () => {
      // The index holds what is in the trash alone: null has no place in it.
      const counts = [notes, followUps, corrections].map((table) => table.where('trashed').below(before).delete());
      counts.push(observations.where('trashed').below(before).filter(wasDeleted).delete());
      // Few, and without an index of their own.
      counts.push(searches.filter(({ trashed }) => typeof trashed === 'number' && trashed < before).delete());
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    });
  });
