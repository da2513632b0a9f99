import type { PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { type LibraryRecords, type LibrarySize, libraryOf } from '../../library/records.ts';

/** Puts a made-up library into the database. */
export async function fill(database: PledgemarkDatabase, size: LibrarySize, now = Date.now()): Promise<LibraryRecords> {
  const records = libraryOf(size, now);
  await database.open();
  await database.transaction(
    'rw',
    [database.reports, database.notes, database.followUps, database.readings],
    async () => {
      await database.reports.bulkAdd([...records.reports]);
      await database.notes.bulkAdd([...records.notes]);
      await database.followUps.bulkAdd([...records.followUps]);
      await database.readings.bulkAdd([...records.readings]);
    },
  );
  return records;
}
