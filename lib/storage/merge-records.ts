import type { FollowUpRecord } from '../model/follow-up.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import type { IncomingRecords, MergedStore, PlannedRecord } from './merge-plan.ts';
import { chunks, countIncoming, type MergeOptions, Steps } from './merge-steps.ts';
import { plan, stoppable } from './plan-records.ts';

/** Which of two different records is kept: the one changed later (what is stored, where that is not known), or always one. */
export type Preference = 'later' | 'stored' | 'incoming';

const isWritten = ({ standing }: PlannedRecord, prefer: Preference): boolean => {
  if (standing === 'new') return true;
  if (standing === 'same' || prefer === 'stored') return false;
  return standing === 'newer' || prefer === 'incoming';
};

/** What a merge did. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly left: number;
}

interface Revision {
  readonly name: string;
  readonly value: number;
}

const isRevision = (value: unknown): value is Revision =>
  typeof value === 'object' && value !== null && 'name' in value && 'value' in value && typeof value.value === 'number';

/** Later than both, where something was changed; so that what was made of the observations is made anew. */
async function mergeRevisions(database: PledgemarkDatabase, records: IncomingRecords, touched: boolean): Promise<void> {
  const incoming = (records.revisions ?? []).filter(isRevision);
  if (incoming.length === 0 && touched) incoming.push({ name: 'observations', value: database.now() });
  for (const { name, value } of incoming) {
    const stored = (await database.revisions.get(name))?.value;
    const next = touched && stored !== undefined ? Math.max(value, stored + 1) : Math.max(value, stored ?? 0);
    if (next !== stored) await database.revisions.put({ name, value: next });
  }
}

/** What could not be read is brought along too, once. */
async function mergeSetAside(database: PledgemarkDatabase, records: IncomingRecords): Promise<void> {
  const stored = await database.setAside.toArray();
  const said = ({ key: _key, ...rest }: Record<string, unknown>): string => JSON.stringify(rest);
  const known = new Set(stored.map((one) => said({ ...one })));
  for (const one of (records.setAside ?? []) as (typeof stored)[number][]) {
    if (known.has(said({ ...one }))) continue;
    const { key: _key, ...rest } = one as (typeof stored)[number] & { key?: number };
    await (stored.length === 0 ? database.setAside.put(one) : database.setAside.add(rest));
  }
}

/** Several reports that come in may be one here: what was planned last has all of them in it. */
const lastOfEach = (ones: readonly PlannedRecord[]): PlannedRecord[] => [
  ...new Map(ones.map((one) => [one.incoming.id, one])).values(),
];

/** What is new is added: where something is put, all that is stored of it is read first. */
async function writeChunk(
  database: PledgemarkDatabase,
  store: MergedStore,
  chunk: readonly PlannedRecord[],
): Promise<void> {
  const { adding = [], putting = [] } = Object.groupBy(chunk, ({ stored }) => (stored ? 'putting' : 'adding'));
  if (adding.length > 0) await database[store].bulkAdd(adding.map(({ incoming }) => incoming));
  if (putting.length > 0) await database[store].bulkPut(putting.map(({ incoming }) => incoming));
}

async function write(
  database: PledgemarkDatabase,
  records: IncomingRecords,
  prefer: Preference,
  options: MergeOptions,
): Promise<Merged> {
  const total = countIncoming(records);
  const steps = new Steps(total * 2, options);
  const all = await plan(database, records, steps);
  const wanted = all.filter((one) => isWritten(one, prefer));
  const byStore = Map.groupBy(wanted, ({ store }) => store);
  for (const [store, ones] of byStore) {
    for (const chunk of chunks(lastOfEach(ones))) {
      await writeChunk(database, store, chunk);
      steps.next(chunk.length);
    }
  }
  await mergeRevisions(database, records, byStore.has('observations'));
  await mergeSetAside(database, records);
  const added = wanted.filter(({ standing }) => standing === 'new').length;
  return { added, changed: wanted.length - added, left: all.length - wanted.length };
}

/**
 * Brings records in, all or nothing, in one transaction: new ones are added, of different ones `prefer` says which is
 * kept. Judged anew here, since another tab may have changed something meanwhile. Twice is the same as once. The promise
 * resolves after the data is on disk. Fails with `stopped` where `signal` stopped it.
 */
export const mergeRecords = (
  database: PledgemarkDatabase,
  records: IncomingRecords,
  prefer: Preference,
  options: MergeOptions = {},
): Promise<Result<Merged>> =>
  attempt(database, 'merge', () =>
    // An async function by its form: by that Dexie knows that what is awaited in it belongs to the transaction.
    stoppable(() => database.transaction('rw', database.tables, async () => write(database, records, prefer, options))),
  );

/** Of follow-ups that come in, the ids of those whose note is neither stored nor among `coming`. */
export async function orphanFollowUps(
  database: PledgemarkDatabase,
  followUps: readonly Pick<FollowUpRecord, 'id' | 'noteId'>[],
  coming: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = await attempt(database, 'read', async () =>
    ok(await database.notes.bulkGet(followUps.map(({ noteId }) => noteId))),
  );
  const stored = found.ok ? found.value : [];
  return new Set(
    followUps.filter(({ noteId }, index) => !coming.has(noteId) && stored[index] === undefined).map(({ id }) => id),
  );
}
