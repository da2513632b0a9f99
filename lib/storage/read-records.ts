import type { PledgemarkDatabase } from './database.ts';
import { MERGED_STORES } from './merge-plan.ts';

/** Records read at once. */
const CHUNK = 250;

/**
 * What belongs to something is read before that: whoever reads while the reader goes on writing finds the report of each
 * note, and the note of each follow-up.
 */
const ORDER = ['revisions', 'setAside', ...MERGED_STORES.toReversed()] as const;

/** How many records a backup of the database would hold. */
export async function countRecords(database: PledgemarkDatabase): Promise<number> {
  const counts = await Promise.all(ORDER.map((store) => database.table(store).count()));
  return counts.reduce((sum, one) => sum + one, 0);
}

/**
 * All that leaves with a backup, store by store, some at a time: nothing is parsed, nothing left out. May be read while
 * something else writes.
 */
export async function* readRecords(
  database: PledgemarkDatabase,
): AsyncGenerator<{ readonly store: string; readonly records: readonly unknown[] }> {
  if (!database.isOpen()) await database.open();
  for (const store of ORDER) {
    const table = database.table<unknown, IDBValidKey>(store);
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += CHUNK) {
      const records = await table.bulkGet(keys.slice(at, at + CHUNK));
      yield { store, records: records.filter((one) => one !== undefined) };
    }
  }
}
