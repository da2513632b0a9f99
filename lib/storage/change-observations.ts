import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
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

const put = (database: PledgemarkDatabase, all: readonly Found[], change: Change, modified: number) =>
  database.observations.bulkPut(
    all.map(({ stored, observation }) => ({ ...stored, ...observation, ...change, modified })),
  );

function change<T>(database: PledgemarkDatabase, work: (time: number) => Promise<T>): Promise<Result<T>> {
  return attempt(database, 'change-observations', () =>
    database.transaction('rw', database.observations, database.revisions, async () =>
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

/** Puts what was added together into the trash, and brings back what it had replaced. Undoing twice is undoing once. */
export const undoBatch = (database: PledgemarkDatabase, batch: string): Promise<Result<Undone>> =>
  change(database, async (time) => {
    const all = readable(await database.observations.filter((one) => one.batch === batch).toArray());
    const added = all.filter(({ observation }) => observation.trashed === null);
    await put(database, added, { trashed: time, replacedBy: null }, time);
    const back = await replacedBy(database, batch);
    await put(database, back, { trashed: null, replacedBy: null }, time);
    return { removed: added.length, restored: back.length };
  });
