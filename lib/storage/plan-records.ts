import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { stopped } from './failures.ts';
import {
  type IncomingRecords,
  joinedReport,
  MERGED_STORES,
  type MergedStore,
  type PlannedRecord,
  standingTo,
  storedOf,
  underReport,
} from './merge-plan.ts';
import { Stopped } from './stopped.ts';

/** Records between which progress is told, and the work can be stopped. */
const CHUNK = 1000;

export interface MergeOptions {
  /**
   * What is done with a report that is known here already: `join` makes one record of both (a backup knows it as well
   * as we do), `leave` lets ours stand (a table of notes knows little of it).
   */
  readonly knownReports?: 'join' | 'leave';
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK);
}

export const countIncoming = (records: IncomingRecords): number =>
  MERGED_STORES.reduce((sum, store) => sum + (records[store]?.length ?? 0), 0);

/** Tells progress, and throws where it was stopped. */
export class Steps {
  #done = 0;
  readonly #total: number;
  readonly #options: MergeOptions;

  constructor(total: number, options: MergeOptions) {
    this.#total = total;
    this.#options = options;
  }

  get knownReports(): 'join' | 'leave' {
    return this.#options.knownReports ?? 'join';
  }

  next(done: number): void {
    if (this.#options.signal?.aborted) throw new Stopped('The reader stopped it.');
    this.#done += done;
    this.#options.onProgress?.(this.#done, this.#total);
  }
}

const addressesOf = ({ address, addresses }: Stored): string[] =>
  [address, ...(Array.isArray(addresses) ? addresses : [])].filter((one) => typeof one === 'string');

/** The stored report of each that comes in: of its id, else found at one of its addresses. */
async function storedReports(database: PledgemarkDatabase, chunk: readonly Stored[]): Promise<(Stored | undefined)[]> {
  const byId = await database.reports.bulkGet(chunk.map(({ id }) => id));
  const all = chunk.flatMap(addressesOf);
  const found = await database.reports.where('addresses').anyOf(all).or('address').anyOf(all).toArray();
  const byAddress = new Map(
    found.flatMap((report) => addressesOf(report).map((address) => [address, report] as const)),
  );
  const there = (report: Stored) => addressesOf(report).flatMap((address) => byAddress.get(address) ?? [])[0];
  return chunk.map((report, index) => byId[index] ?? there(report));
}

function plannedReport(report: Stored, stored: Stored | undefined, known: 'join' | 'leave'): PlannedRecord {
  if (stored === undefined) return { store: 'reports', standing: 'new', incoming: report, stored: null };
  if (known === 'leave') return { store: 'reports', standing: 'same', incoming: stored, stored };
  const incoming = joinedReport(report, stored);
  const standing = standingTo(incoming, stored) === 'same' ? 'same' : 'newer';
  return { store: 'reports', standing, incoming, stored };
}

/** Reports that come in, and the ids under which those are stored here that came under others. */
async function planReports(database: PledgemarkDatabase, incoming: readonly Stored[], steps: Steps) {
  const ids = new Map<string, string>();
  const planned: PlannedRecord[] = [];
  for (const chunk of chunks(incoming)) {
    const stored = await storedReports(database, chunk);
    for (const [index, report] of chunk.entries()) {
      const one = plannedReport(report, stored[index], steps.knownReports);
      if (one.incoming.id !== report.id) ids.set(report.id, one.incoming.id);
      planned.push(one);
    }
    steps.next(chunk.length);
  }
  return { ids, planned };
}

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

async function planStore(
  database: PledgemarkDatabase,
  store: MergedStore,
  incoming: readonly Stored[],
  steps: Steps,
): Promise<PlannedRecord[]> {
  const all: PlannedRecord[] = [];
  for (const chunk of chunks(incoming)) {
    const stored =
      store === 'texts' ? await storedTexts(database, chunk) : await database[store].bulkGet(chunk.map(({ id }) => id));
    for (const [index, record] of chunk.entries()) all.push(planned(store, record, stored[index]));
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
