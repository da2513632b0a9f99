import { Dexie } from 'dexie';
import type { PledgemarkDatabase } from './database.ts';
import type { ScannedStore } from './scan.ts';

/** As Dexie tells of changed keys: a tree of ranges; a single key is a range from itself to itself. */
interface Ranges {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: Ranges | null;
  readonly r?: Ranges | null;
}

/** Null where something else than single records was changed. */
function idsIn(ranges: Ranges | null | undefined): string[] | null {
  if (!ranges || ranges.from === undefined) return [];
  const [left, right] = [idsIn(ranges.l), idsIn(ranges.r)];
  if (ranges.from !== ranges.to || left === null || right === null) return null;
  return [...left, String(ranges.from), ...right];
}

/**
 * Tells which records of these stores were changed, in whichever tab or worker of the extension, once they are on disk.
 *
 * @param onChanged `ids` null: any of them may have been changed
 * @returns stops telling
 */
export function followChanges(
  database: PledgemarkDatabase,
  stores: readonly ScannedStore[],
  onChanged: (store: ScannedStore, ids: readonly string[] | null) => void,
): () => void {
  const listener = (parts: Record<string, Ranges | undefined>): void => {
    for (const store of stores) {
      const ids = idsIn(parts[`idb://${database.name}/${store}/`]);
      if (ids === null || ids.length > 0) onChanged(store, ids);
    }
  };
  const events = Dexie.on('storagemutated') as unknown as {
    subscribe(listener: unknown): void;
    unsubscribe(listener: unknown): void;
  };
  events.subscribe(listener);
  return () => events.unsubscribe(listener);
}
