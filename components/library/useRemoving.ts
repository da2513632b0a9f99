import { useCallback } from 'preact/hooks';
import { type Result, sentenceOf } from '../../lib/model/result.ts';
import {
  type OwnObservation,
  ownObservations,
  type PledgemarkDatabase,
  restoreObservations,
  trashObservations,
  undoBatch,
} from '../../lib/storage/index.ts';
import type { Telling } from '../panel/useTold.ts';
import { useLocale } from '../shared/words/index.ts';
import { useLibraryWords } from './words/index.ts';

/** What the reader may take away of the own data; each says what it did, with a way back. */
export interface Removing {
  removeRows(ids: readonly string[]): Promise<void>;
  undoAddition(batch: string): Promise<void>;
}

async function inUse(database: PledgemarkDatabase): Promise<readonly OwnObservation[]> {
  const read = await ownObservations(database);
  return read.ok ? read.value.items : [];
}

const idsOf = (all: readonly OwnObservation[]): string[] => all.map(({ id }) => id);

/** Deletes own observations and whole additions, and brings them back. */
export function useRemoving(database: PledgemarkDatabase, { tell }: Telling, onChanged: () => void): Removing {
  const { own } = useLibraryWords();
  const locale = useLocale();
  const say = useCallback(
    <T>(result: Result<T>, message: (value: T) => string, undo?: () => void) => {
      if (!result.ok) return tell(sentenceOf(result.error, locale));
      onChanged();
      tell(message(result.value), undo);
    },
    [tell, locale, onChanged],
  );
  const bringBack = useCallback(
    async (ids: readonly string[]) => say(await restoreObservations(database, ids), own.restored),
    [database, say, own],
  );
  const removeRows = useCallback(
    async (ids: readonly string[]) =>
      say(await trashObservations(database, ids), own.removed, () => void bringBack(ids)),
    [database, say, own, bringBack],
  );
  const undoAddition = useCallback(
    async (batch: string) => {
      const before = await inUse(database);
      const undone = await undoBatch(database, batch);
      const known = new Set(idsOf(before));
      // What came back in its place goes away again when the undoing itself is undone.
      const returned = idsOf(await inUse(database)).filter((id) => !known.has(id));
      const redo = async () => {
        await trashObservations(database, returned);
        await bringBack(idsOf(before.filter((one) => one.batch === batch)));
      };
      say(
        undone,
        ({ removed, restored }) => own.undone(removed, restored),
        () => void redo(),
      );
    },
    [database, say, own, bringBack],
  );
  return { removeRows, undoAddition };
}
