import type { Table } from 'dexie';
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

/** The next records of a table in the order of its keys, after the one with that key; one request for all of them. */
const pageOf = (table: Table<unknown, IDBValidKey>, after: IDBValidKey | undefined): PromiseLike<unknown[]> =>
  (after === undefined ? table.orderBy(':id') : table.where(':id').above(after)).limit(CHUNK).toArray();

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
    const key = String(table.schema.primKey.keyPath);
    for (let after: IDBValidKey | undefined; ; ) {
      const records = await pageOf(table, after);
      if (records.length > 0) yield { store, records };
      if (records.length < CHUNK) break;
      after = (records.at(-1) as Record<string, IDBValidKey>)[key];
    }
  }
}
