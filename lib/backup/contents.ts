import type { IncomingRecords } from '../storage/index.ts';
import type { KeptSetting } from './format.ts';

/** What a backup holds, proved to be whole. */
export interface BackupContents {
  /** Milliseconds since the Unix epoch; null where the file does not say. */
  readonly made: number | null;
  /** The native version of the database that the records lay in. */
  readonly database: number;
  readonly records: IncomingRecords;
  readonly settings: readonly KeptSetting[];
}
