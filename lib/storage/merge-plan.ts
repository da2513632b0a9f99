import type { Stored } from './database.ts';
import { sameRecord } from './same-record.ts';

/** The stores that leave with a backup and come back with it; handles of folders are of one machine alone. */
export const MERGED_STORES = [
  'reports',
  'notes',
  'followUps',
  'corrections',
  'observations',
  'texts',
  'readings',
  'changes',
  'drafts',
  'searches',
  'templates',
] as const;
export type MergedStore = (typeof MERGED_STORES)[number];

/** Records that come in, by store, as they lay in a database of this version. */
export type IncomingRecords = Readonly<Partial<Record<string, readonly unknown[]>>>;

/**
 * How a record that comes in stands to what is stored under its id. `newer`, `older`: it was changed after, or before,
 * the stored one; `conflict`: they differ and nothing says which is the later.
 */
export type RecordStanding = 'new' | 'same' | 'newer' | 'older' | 'conflict';

/** One record that comes in. `incoming` is as it would be written; `stored` null: there is none. */
export interface PlannedRecord {
  readonly store: MergedStore;
  readonly standing: RecordStanding;
  readonly incoming: Stored;
  readonly stored: Stored | null;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** What comes in for a store; what has no id has no place there. */
export const storedOf = (records: IncomingRecords, store: string): Stored[] => (records[store] ?? []).filter(isStored);

const TIMES = ['modified', 'undone', 'lastSeen', 'readOn', 'when', 'created'] as const;

/** When a record was last changed, by whichever of its fields says so; 0 where none does. */
const timeOf = (record: Stored): number => {
  const times = TIMES.map((name) => record[name]).filter((time) => typeof time === 'number');
  return times[0] ?? 0;
};

/** How the two stand to each other. Which code made them does not count. */
export function standingTo(incoming: Stored, stored: Stored | null): RecordStanding {
  if (stored === null) return 'new';
  if (sameRecord(incoming, stored, ['madeBy'])) return 'same';
  const later = timeOf(incoming) - timeOf(stored);
  return later > 0 ? 'newer' : later < 0 ? 'older' : 'conflict';
}

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function joinedParts(a: Stored, b: Stored): readonly unknown[] {
  const known = new Set(listOf(a.parts).map((part) => (part as { address?: unknown }).address));
  const more = listOf(b.parts).filter((part) => !known.has((part as { address?: unknown }).address));
  return [...listOf(a.parts), ...more];
}

/**
 * Two records of one report as one: found at the addresses of both, with the facts of the one that was seen later. The
 * stored one keeps its id and its address. Joining twice is joining once.
 */
export function joinedReport(incoming: Stored, stored: Stored): Stored {
  const [a, b] = [numberOf(incoming.lastSeen, 0), numberOf(stored.lastSeen, 0)];
  const [later, earlier] = a > b ? [incoming, stored] : [stored, incoming];
  return {
    ...earlier,
    ...later,
    id: stored.id,
    address: stored.address,
    addresses: [...new Set([...listOf(stored.addresses), ...listOf(incoming.addresses)])],
    parts: joinedParts(later, earlier),
    firstSeen: Math.min(numberOf(incoming.firstSeen, Infinity), numberOf(stored.firstSeen, Infinity)),
    lastSeen: Math.max(a, b),
  };
}

/** The record under the report's id that is stored here; what lies in a change goes with it. */
export function underReport(record: Stored, ids: ReadonlyMap<string, string>): Stored {
  const of = (value: unknown): unknown => (typeof value === 'string' ? (ids.get(value) ?? value) : value);
  const moved = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'reportId' in value
      ? { ...value, reportId: of(value.reportId) }
      : value;
  const record2 = moved(record) as Stored;
  if (!Array.isArray(record.edits)) return record2;
  const edits = record.edits.map((edit: { before?: unknown; after?: unknown }) => ({
    ...edit,
    before: moved(edit.before),
    after: moved(edit.after),
  }));
  return { ...record2, edits };
}
