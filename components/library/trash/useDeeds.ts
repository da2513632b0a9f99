import type { SavedSearch } from '../../../lib/model/keeping.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { ok, type Result, sentenceOf } from '../../../lib/model/result.ts';
import {
  deleteForGood,
  deleteObservations,
  deleteSearches,
  type PledgemarkDatabase,
  restoreNote,
  restoreObservations,
  type TrashedObservations,
  takeUpSearch,
} from '../../../lib/storage/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { useTrashWords } from './words/index.ts';

/** What is asked to be deleted for good: ids of notes, of searches and of the reader's own data. */
export interface Asked {
  readonly notes: readonly string[];
  readonly searches: readonly string[];
  readonly data: readonly string[];
}

type Deleting = (database: PledgemarkDatabase, ids: readonly string[]) => Promise<Result<number>>;

/** Deletes what is asked of each kind; how many in all, or what failed first. */
async function forGood(database: PledgemarkDatabase, { notes, searches, data }: Asked): Promise<Result<number>> {
  const asked: [Deleting, readonly string[]][] = [
    [deleteForGood, notes],
    [deleteSearches, searches],
    [deleteObservations, data],
  ];
  let count = 0;
  for (const [deleting, ids] of asked.filter(([, ids]) => ids.length > 0)) {
    const gone = await deleting(database, ids);
    if (!gone.ok) return gone;
    count += gone.value;
  }
  return ok(count);
}

/** Restores, and deletes for good; each says what it did. */
export function useDeeds() {
  const { database, telling, onKept, onChanged } = useLibrary();
  const words = useTrashWords();
  const locale = useLocale();
  const say = <T>(result: Result<T>, message: (value: T) => string): void =>
    telling.tell(result.ok ? message(result.value) : sentenceOf(result.error, locale));
  return {
    restore: async ({ note }: Kept) => {
      say(await restoreNote(database, note.id), () => words.restored);
      onKept([note.reportId]);
    },
    restoreSearch: async ({ id }: SavedSearch) => say(await takeUpSearch(database, id), () => words.restored),
    restoreData: async ({ ids }: TrashedObservations) => {
      say(await restoreObservations(database, ids), () => words.restored);
      onChanged();
    },
    forGood: async (asked: Asked) => say(await forGood(database, asked), words.gone),
  };
}
