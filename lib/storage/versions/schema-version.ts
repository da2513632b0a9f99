import type { Transaction } from 'dexie';

/**
 * One version of the database. Once released it is never changed: readers' databases are of that version.
 * `stores` is in Dexie's notation, and only says what differs from the version before.
 */
export interface SchemaVersion {
  readonly number: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the records of the version before over; a throw leaves the database as it was. */
  upgrade?(transaction: Transaction): Promise<void>;
}
