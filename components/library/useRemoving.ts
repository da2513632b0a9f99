import { useCallback, useRef } from 'preact/hooks';
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

/** Above this many rows the reader is told that it takes a while. */
const MANY = 2000;

/**
 * Undoes an addition; gives what redoes it. What came back in its place goes away again then.
 *
 * @param shown the observations as the page has them; they may lag behind a moment
 */
async function undo(database: PledgemarkDatabase, batch: string, shown: readonly OwnObservation[]) {
  const before = shown.some((one) => one.batch === batch) ? shown : await inUse(database);
  const undone = await undoBatch(database, batch);
  const known = new Set(idsOf(before));
  const now = undone.ok && undone.value.restored > 0 ? await inUse(database) : [];
  const returned = idsOf(now).filter((id) => !known.has(id));
  const redo = async () => {
    if (returned.length > 0) await trashObservations(database, returned);
    return restoreObservations(database, idsOf(before.filter((one) => one.batch === batch)));
  };
  return { undone, redo };
}

/** Deletes own observations and whole additions, and brings them back. */
export function useRemoving(
  database: PledgemarkDatabase,
  shown: readonly OwnObservation[],
  { tell }: Telling,
  onChanged: () => void,
): Removing {
  const { own } = useLibraryWords();
  const locale = useLocale();
  const latest = useRef(shown);
  latest.current = shown;
  const say = useCallback(
    <T>(result: Result<T>, message: (value: T) => string, takeBack?: () => void) => {
      if (!result.ok) return tell(sentenceOf(result.error, locale));
      onChanged();
      tell(message(result.value), takeBack);
    },
    [tell, locale, onChanged],
  );
  const removeRows = useCallback(
    async (ids: readonly string[]) => {
      if (ids.length > MANY) tell(own.busy(ids.length));
      const bringBack = async () => say(await restoreObservations(database, ids), own.restored);
      say(await trashObservations(database, ids), own.removed, () => void bringBack());
    },
    [database, say, tell, own],
  );
  const undoAddition = useCallback(
    async (batch: string) => {
      const count = latest.current.filter((one) => one.batch === batch).length;
      if (count > MANY) tell(own.busy(count));
      const { undone, redo } = await undo(database, batch, latest.current);
      const bringBack = async () => say(await redo(), own.restored);
      say(
        undone,
        ({ removed, restored }) => own.undone(removed, restored),
        () => void bringBack(),
      );
    },
    [database, say, tell, own],
  );
  return { removeRows, undoAddition };
}
