import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { observationKey, sameValue } from './observation-key.ts';
import { type OwnObservation, type OwnObservationDraft, OwnObservationSchema } from './own-observation.ts';
import { readAll, type Shelf } from './shelf.ts';

/** The observations in use of those keys, by key. To be called inside a transaction over `observations`, or alone. */
export async function inUseByKey(
  database: PledgemarkDatabase,
  keys: ReadonlySet<string>,
): Promise<Map<string, OwnObservation[]>> {
  if (keys.size === 0) return new Map();
  const all = await database.observations.toArray();
  const asked = all.filter(({ key, trashed }) => trashed === null && typeof key === 'string' && keys.has(key));
  return Map.groupBy(readAll('observations', OwnObservationSchema, asked).items, ({ key }) => key);
}

const byKey = (a: OwnObservation, b: OwnObservation): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.created - b.created;

/** The reader's own observations in use, ordered by area, then period. */
export const ownObservations = (database: PledgemarkDatabase): Promise<Result<Shelf<OwnObservation>>> =>
  attempt(database, 'read', async () => {
    const { items, setAside } = readAll('observations', OwnObservationSchema, await database.observations.toArray());
    return ok({ items: items.filter(({ trashed }) => trashed === null).toSorted(byKey), setAside });
  });

/** Grows with every change to the observations, so that what was made of them can be kept until it grows. */
export const observationsRevision = (database: PledgemarkDatabase): Promise<Result<number>> =>
  attempt(database, 'read', async () => ok(await lastChange(database)));

const REVISION = 'observations';

/** When an observation was last changed, in milliseconds since the epoch; 0 where there never was one. */
export async function lastChange(database: PledgemarkDatabase): Promise<number> {
  return (await database.revisions.get(REVISION))?.value ?? 0;
}

/**
 * The time of a change that is about to be made, later than every earlier one, noted as the last; to be called inside a
 * transaction over `observations` and `revisions`.
 */
export async function noteChange(database: PledgemarkDatabase): Promise<number> {
  const value = Math.max(database.now(), (await lastChange(database)) + 1);
  await database.revisions.put({ name: REVISION, value });
  return value;
}

/**
 * How a draft stands to what the reader has. `duplicate`: the same is there; `conflict`: the same thing with another
 * value; `existing`: those in use of the same key.
 */
export interface Standing {
  readonly state: 'new' | 'duplicate' | 'conflict';
  readonly existing: readonly OwnObservation[];
}

export const standingOf = (draft: OwnObservationDraft, existing: readonly OwnObservation[]): Standing => ({
  state: existing.length === 0 ? 'new' : existing.some((one) => sameValue(one, draft)) ? 'duplicate' : 'conflict',
  existing,
});

/** How each draft stands to what the reader has, in order. Nothing is written. */
export const standings = (
  database: PledgemarkDatabase,
  drafts: readonly OwnObservationDraft[],
): Promise<Result<Standing[]>> =>
  attempt(database, 'read', async () => {
    const keys = drafts.map(observationKey);
    const known = await inUseByKey(database, new Set(keys));
    return ok(drafts.map((draft, at) => standingOf(draft, known.get(keys[at] ?? '') ?? [])));
  });

/** Observations that were added together, latest first. */
export interface Batch {
  readonly batch: string;
  readonly origin: OwnObservation['origin'];
  /** Of its first source: the report, or the file it was imported from. */
  readonly title: string;
  readonly count: number;
  /** Milliseconds since the Unix epoch. */
  readonly created: number;
}

/** The batches that these observations came in with. */
export function batchesIn(observations: readonly OwnObservation[]): Batch[] {
  const groups = Map.groupBy(observations, ({ batch }) => batch);
  const batches = [...groups].flatMap(([batch, [first, ...more]]) =>
    first === undefined
      ? []
      : [
          {
            batch,
            origin: first.origin,
            title: first.source.fileName ?? first.source.title,
            count: more.length + 1,
            created: first.created,
          },
        ],
  );
  return batches.toSorted((a, b) => b.created - a.created);
}
