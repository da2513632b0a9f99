import { useEffect, useState } from 'preact/hooks';
import type { SavedSearch } from '../../../lib/model/keeping.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { ok, type Result } from '../../../lib/model/result.ts';
import {
  allTrash,
  droppedSearches,
  type PledgemarkDatabase,
  type TrashedObservations,
  trashedObservations,
  watch,
} from '../../../lib/storage/index.ts';
import { useLibrary } from '../library.ts';

/** All that was deleted and can still be brought back. */
export interface Trash {
  readonly notes: readonly Kept[];
  readonly searches: readonly SavedSearch[];
  readonly data: readonly TrashedObservations[];
  readonly unreadable: number;
}

async function readTrash(database: PledgemarkDatabase): Promise<Result<Trash>> {
  // Begun together: what is begun after a wait is not watched for changes.
  const reads = [allTrash(database), droppedSearches(database), trashedObservations(database)] as const;
  const [notes, searches, data] = await Promise.all(reads);
  if (!notes.ok) return notes;
  if (!searches.ok) return searches;
  if (!data.ok) return data;
  const unreadable = notes.value.setAside.length + searches.value.setAside.length;
  return ok({ notes: notes.value.items, searches: searches.value.items, data: data.value, unreadable });
}

/** The trash, as it is at each moment; null until it was read. */
export function useTrash(): Result<Trash> | null {
  const { database } = useLibrary();
  const [trash, setTrash] = useState<Result<Trash> | null>(null);
  useEffect(() => watch(() => readTrash(database), setTrash), [database]);
  return trash;
}
