import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { type OwnObservation, OwnObservationSchema } from './own-observation.ts';

/** Own observations that were deleted together, in one act of the reader's. */
export interface TrashedObservations {
  /** When, in milliseconds since the Unix epoch; no two acts share it. */
  readonly trashed: number;
  readonly ids: readonly string[];
  /** One of them, to name them by. */
  readonly first: OwnObservation;
}

/**
 * What was replaced by an addition lies there too, but belongs to that addition: undoing it brings it back, so it is
 * neither listed nor let go.
 */
export const wasDeleted = ({ trashed, replacedBy }: Stored): boolean =>
  typeof trashed === 'number' && typeof replacedBy !== 'string';

/** An act of which nothing can be read is left where it is, and not listed. */
function asOne([trashed, stored]: [unknown, Stored[]]): TrashedObservations[] {
  for (const one of stored) {
    const first = OwnObservationSchema.safeParse(one).data;
    if (first) return [{ trashed: Number(trashed), ids: stored.map(({ id }) => id), first }];
  }
  return [];
}

/** The own observations in the trash, by the acts that deleted them, the latest first. */
export const trashedObservations = (database: PledgemarkDatabase): Promise<Result<TrashedObservations[]>> =>
  attempt(database, 'read', async () => {
    const stored = await database.observations.where('trashed').above(0).toArray();
    const acts = Map.groupBy(stored.filter(wasDeleted), ({ trashed }) => trashed);
    return ok([...acts].flatMap(asOne).toSorted((a, b) => b.trashed - a.trashed));
  });

/** Deletes own observations of the trash for good; how many. What is in use, and what was replaced, stays. There is no way back. */
export const deleteObservations = (database: PledgemarkDatabase, ids: readonly string[]): Promise<Result<number>> =>
  attempt(database, 'delete-for-good', () =>
    database.transaction('rw', database.observations, async () => {
      const stored = await database.observations.bulkGet([...ids]);
      const gone = stored.flatMap((one) => (one && wasDeleted(one) ? [one.id] : []));
      await database.observations.bulkDelete(gone);
      return ok(gone.length);
    }),
  );
