import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { stopped } from './failures.ts';
import { filledIn } from './fill-in.ts';
import {
  type IncomingRecords,
  MERGED_STORES,
  type MergedStore,
  type PlannedRecord,
  standingTo,
  storedOf,
  underReport,
} from './merge-plan.ts';
import { chunks, countIncoming, type MergeOptions, Steps } from './merge-steps.ts';
import { planReports } from './plan-reports.ts';
import { Stopped } from './stopped.ts';

/** A wording is one however often it was noted: it is known by its page and its text, not by its id. */
async function storedTexts(database: PledgemarkDatabase, chunk: readonly Stored[]): Promise<(Stored | undefined)[]> {
  const byId = await database.texts.bulkGet(chunk.map(({ id }) => id));
  const keys = chunk.flatMap(({ address, sha256 }) =>
    typeof address === 'string' && typeof sha256 === 'string' ? [[address, sha256]] : [],
  );
  const same = await database.texts.where('[address+sha256]').anyOf(keys).toArray();
  const byWording = new Map(same.map((text) => [`${text.address}\n${text.sha256}`, text]));
  return chunk.map((text, index) => byId[index] ?? byWording.get(`${text.address}\n${text.sha256}`));
}

/** The wording as it would be: of both what is known, the text where one of them has it. */
const joinedText = (incoming: Stored, stored: Stored): Stored => ({
  ...stored,
  firstSeen: Math.min(Number(incoming.firstSeen), Number(stored.firstSeen)),
  lastSeen: Math.max(Number(incoming.lastSeen), Number(stored.lastSeen)),
  noted: stored.noted === true || incoming.noted === true,
  kept: stored.kept ?? incoming.kept,
});

function planned(store: MergedStore, incoming: Stored, stored: Stored | undefined): PlannedRecord {
  if (store === 'texts' && stored) {
    const joined = joinedText(incoming, stored);
    return { store, stored, incoming: joined, standing: standingTo(joined, stored) === 'same' ? 'same' : 'newer' };
  }
  return { store, incoming, stored: stored ?? null, standing: standingTo(incoming, stored ?? null) };
}

/** What is stored of a chunk. Most of what comes into a new profile is not: only what is there is asked for. */
async function storedOfChunk(
  database: PledgemarkDatabase,
  store: MergedStore,
  chunk: readonly Stored[],
  there: ReadonlySet<unknown>,
): Promise<(Stored | undefined)[]> {
  if (store === 'texts') return storedTexts(database, chunk);
  const ids = chunk.map(({ id }) => id).filter((id) => there.has(id));
  const found = ids.length === 0 ? [] : await database[store].bulkGet(ids);
  const byId = new Map(found.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
  return chunk.map(({ id }) => byId.get(id));
}

async function planStore(
  database: PledgemarkDatabase,
  store: MergedStore,
  incoming: readonly Stored[],
  steps: Steps,
): Promise<PlannedRecord[]> {
  const all: PlannedRecord[] = [];
  const there = new Set(await database[store].toCollection().primaryKeys());
  for (const chunk of chunks(incoming)) {
    const stored = await storedOfChunk(database, store, chunk, there);
    for (const [index, record] of chunk.entries()) {
      const [here, { partly }] = [stored[index], steps];
      const whole = partly && here ? filledIn(store, record, here, partly, database.now()) : record;
      all.push(planned(store, whole, here));
    }
    steps.next(chunk.length);
  }
  return all;
}

export async function plan(
  database: PledgemarkDatabase,
  records: IncomingRecords,
  steps: Steps,
): Promise<PlannedRecord[]> {
  const { ids, planned: reports } = await planReports(database, storedOf(records, 'reports'), steps);
  const all = [reports];
  for (const store of MERGED_STORES.filter((name) => name !== 'reports')) {
    const incoming = storedOf(records, store).map((record) => underReport(record, ids));
    // Inside a transaction nothing is waited for but storage: it would be over.
    if (incoming.length > 0) all.push(await planStore(database, store, incoming, steps));
  }
  return all.flat();
}

export const stoppable = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work());
  } catch (cause) {
    if (cause instanceof Stopped) return stopped;
    throw cause;
  }
};

/** How each record that comes in stands to what is stored. Nothing is written. Fails with `stopped` where asked to. */
export const planRecords = (
  database: PledgemarkDatabase,
  records: IncomingRecords,
  options: MergeOptions = {},
): Promise<Result<PlannedRecord[]>> =>
  attempt(database, 'read', () => stoppable(() => plan(database, records, new Steps(countIncoming(records), options))));
