import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import { changesIn } from './change-log.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { inUseByKey, noteChange } from './observations.ts';
import { type OwnObservation, OwnObservationSchema } from './own-observation.ts';

// What these cannot read of a stored observation they leave as it is.

interface Found {
  readonly stored: Stored;
  readonly observation: OwnObservation;
}

const readable = (stored: readonly (Stored | undefined)[]): Found[] =>
  stored.flatMap((one) => {
    const observation = OwnObservationSchema.safeParse(one).data;
    return one && observation ? [{ stored: one, observation }] : [];
  });

type Change = Pick<OwnObservation, 'trashed' | 'replacedBy'>;

async function put(
  database: PledgemarkDatabase,
  all: readonly Found[],
  change: Change,
  modified: number,
): Promise<void> {
  // A write of nothing is no request, and the transaction around would end.
  if (all.length === 0) return;
  await database.observations.bulkPut(
    all.map(({ stored, observation }) => ({ ...stored, ...observation, ...change, modified })),
  );
}

function change<T>(database: PledgemarkDatabase, work: (time: number) => Promise<T>): Promise<Result<T>> {
  return attempt(database, 'change-observations', () =>
    database.transaction('rw', database.observations, database.revisions, database.changes, async () =>
      ok(await work(await noteChange(database))),
    ),
  );
}

/** Puts observations into the trash; how many were in use. */
export const trashObservations = (database: PledgemarkDatabase, ids: readonly string[]): Promise<Result<number>> =>
  change(database, async (time) => {
    const all = readable(await database.observations.bulkGet([...ids]));
    const inUse = all.filter(({ observation }) => observation.trashed === null);
    await put(database, inUse, { trashed: time, replacedBy: null }, time);
    return inUse.length;
  });

/** Takes observations out of the trash; how many were there. */
export const restoreObservations = (database: PledgemarkDatabase, ids: readonly string[]): Promise<Result<number>> =>
  change(database, async (time) => {
    const all = readable(await database.observations.bulkGet([...ids]));
    const gone = all.filter(({ observation }) => observation.trashed !== null);
    await put(database, gone, { trashed: null, replacedBy: null }, time);
    return gone.length;
  });

/** Those that the batch replaced, unless something else took their place meanwhile. */
async function replacedBy(database: PledgemarkDatabase, batch: string): Promise<Found[]> {
  const all = readable(await database.observations.where('trashed').above(0).toArray());
  const replaced = all.filter(({ observation }) => observation.replacedBy === batch);
  const taken = await inUseByKey(database, new Set(replaced.map(({ observation }) => observation.key)));
  return replaced.filter(({ observation }) => !taken.has(observation.key));
}

/** What undoing an addition did. */
export interface Undone {
  readonly removed: number;
  readonly restored: number;
}

/** What an addition put in use, or took out of it, by the ids of the records. */
interface TakenBack {
  readonly removed: readonly string[];
  readonly broughtBack: readonly string[];
}

const idsOf = (all: readonly Found[]): string[] => all.map(({ stored }) => stored.id);

async function batchOf(database: PledgemarkDatabase, batch: string, trashed: number | null): Promise<Found[]> {
  const all = readable(await database.observations.filter((one) => one.batch === batch).toArray());
  return all.filter(({ observation }) => observation.trashed === trashed);
}

/** To be called inside a transaction over `observations` and `revisions`, as `time` its change's. */
export async function takeBackAddition(database: PledgemarkDatabase, batch: string, time: number): Promise<TakenBack> {
  const added = await batchOf(database, batch, null);
  await put(database, added, { trashed: time, replacedBy: null }, time);
  const back = await replacedBy(database, batch);
  await put(database, back, { trashed: null, replacedBy: null }, time);
  return { removed: idsOf(added), broughtBack: idsOf(back) };
}

/**
 * Does again what `takeBackAddition` undid at the instant `undone`; whether it could: nothing else may have come in its
 * place meanwhile.
 */
export async function addAgain(
  database: PledgemarkDatabase,
  { batch, broughtBack, undone }: { batch: string; broughtBack: readonly string[]; undone: number },
  time: number,
): Promise<boolean> {
  const added = await batchOf(database, batch, undone);
  const inUse = await inUseByKey(database, new Set(added.map(({ observation }) => observation.key)));
  const others = [...inUse.values()].flat().filter(({ id }) => !broughtBack.includes(id));
  if (added.length === 0 || others.length > 0) return false;
  const replaced = readable(await database.observations.bulkGet([...broughtBack]));
  const back = replaced.filter(({ observation }) => observation.trashed === null);
  await put(database, back, { trashed: time, replacedBy: batch }, time);
  await put(database, added, { trashed: null, replacedBy: null }, time);
  return true;
}

/** Its step, where it has one, is undone with it. */
async function markUndone(database: PledgemarkDatabase, batch: string, broughtBack: readonly string[], time: number) {
  const { items } = await changesIn(database);
  const step = items.find(({ addition, undone }) => addition?.batch === batch && undone === null);
  if (step) await database.changes.put({ ...step, undone: time, addition: { batch, broughtBack: [...broughtBack] } });
}

/** Puts what was added together into the trash, and brings back what it had replaced. Undoing twice is undoing once. */
export const undoBatch = (database: PledgemarkDatabase, batch: string): Promise<Result<Undone>> =>
  change(database, async (time) => {
    const { removed, broughtBack } = await takeBackAddition(database, batch, time);
    await markUndone(database, batch, broughtBack, time);
    return { removed: removed.length, restored: broughtBack.length };
  });
