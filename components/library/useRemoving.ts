import { useCallback } from 'preact/hooks';
import { type Result, sentenceOf } from '../../lib/model/result.ts';
import {
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
  undoAddition(batch: string, ids: readonly string[]): Promise<void>;
}

const idsIn = async (database: PledgemarkDatabase): Promise<Set<string>> => {
  const read = await ownObservations(database);
  return new Set(read.ok ? read.value.items.map(({ id }) => id) : []);
};

/** Deletes own observations and whole additions, and brings them back. */
export function useRemoving(database: PledgemarkDatabase, { tell }: Telling): Removing {
  const { own } = useLibraryWords();
  const locale = useLocale();
  const say = useCallback(
    <T>(result: Result<T>, message: (value: T) => string, undo?: () => void) =>
      result.ok ? tell(message(result.value), undo) : tell(sentenceOf(result.error, locale)),
    [tell, locale],
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
    async (batch: string, ids: readonly string[]) => {
      const before = await idsIn(database);
      const undone = await undoBatch(database, batch);
      // What came back in its place goes away again when the undoing itself is undone.
      const returned = [...(await idsIn(database))].filter((id) => !before.has(id));
      const redo = async () => {
        await trashObservations(database, returned);
        await bringBack(ids);
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
