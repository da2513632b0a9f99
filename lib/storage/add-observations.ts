import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import { keepAddition } from './change-log.ts';
import type { PledgemarkDatabase } from './database.ts';
import { notARecord, stopped } from './failures.ts';
import { observationKey } from './observation-key.ts';
import { inUseByKey, noteChange, type Standing, standingOf } from './observations.ts';
import {
  type Origin,
  type OwnObservation,
  type OwnObservationDraft,
  OwnObservationDraftSchema,
} from './own-observation.ts';
import { Stopped } from './stopped.ts';

/**
 * What is done with a row where the reader has the same thing already: `skip` leaves what is there, `replace` puts that
 * into the trash, `keep-both` adds the row beside it. A row that is new is added whatever it says.
 */
export type Decision = 'skip' | 'replace' | 'keep-both';

export interface RowToAdd {
  readonly draft: OwnObservationDraft;
  readonly decision?: Decision;
}

export interface AddOptions {
  readonly origin: Origin;
  /** Version of the dataset by which the indicators were found. */
  readonly dataset: string | null;
  /** Rows written so far, of all that are to be. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops it: then nothing is added. */
  readonly signal?: AbortSignal;
}

/** What became of the rows. `batch` is null where none was added. */
export interface Addition {
  readonly batch: string | null;
  readonly added: number;
  /** Those of the reader's that were replaced; `undoBatch` brings them back. */
  readonly replaced: number;
  /** `row`: place in what was given. */
  readonly skipped: readonly { readonly row: number; readonly standing: Standing }[];
}

/** Rows for one write, between which progress is told. */
const CHUNK = 1000;

/** What is to be written, row by row; nothing is written yet. */
class Plan {
  readonly skipped: { row: number; standing: Standing }[] = [];
  readonly replaced = new Map<string, OwnObservation>();
  readonly #adding = new Map<string, OwnObservation>();
  readonly #known: Map<string, OwnObservation[]>;

  constructor(known: Map<string, OwnObservation[]>) {
    this.#known = known;
  }

  get added(): OwnObservation[] {
    return [...this.#adding.values()];
  }

  #replace(existing: readonly OwnObservation[]): void {
    for (const one of existing) if (!this.#adding.delete(one.id)) this.replaced.set(one.id, one);
  }

  take(row: number, decision: Decision, one: OwnObservation): void {
    const existing = this.#known.get(one.key) ?? [];
    if (existing.length > 0 && decision === 'skip') {
      this.skipped.push({ row, standing: standingOf(one, existing) });
      return;
    }
    if (decision === 'replace') this.#replace(existing);
    this.#known.set(one.key, decision === 'replace' ? [one] : [...existing, one]);
    this.#adding.set(one.id, one);
  }
}

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK);
}

async function write(database: PledgemarkDatabase, added: readonly OwnObservation[], options: AddOptions) {
  let done = 0;
  for (const chunk of chunks(added)) {
    if (options.signal?.aborted) throw new Stopped('The reader stopped it.');
    await database.observations.bulkAdd([...chunk]);
    done += chunk.length;
    options.onProgress?.(done, added.length);
  }
}

async function trashReplaced(
  database: PledgemarkDatabase,
  replaced: ReadonlyMap<string, OwnObservation>,
  time: number,
  batch: string,
) {
  const stored = await database.observations.bulkGet([...replaced.keys()]);
  const gone = stored.flatMap((one) =>
    one === undefined ? [] : [{ ...one, trashed: time, modified: time, replacedBy: batch }],
  );
  await database.observations.bulkPut(gone);
}

async function add(database: PledgemarkDatabase, rows: readonly RowToAdd[], options: AddOptions): Promise<Addition> {
  const keys = rows.map(({ draft }) => observationKey(draft));
  const plan = new Plan(await inUseByKey(database, new Set(keys)));
  const batch = database.newId();
  const time = await noteChange(database);
  const { origin, dataset } = options;
  const shared = { origin, batch, created: time, modified: time, trashed: null, replacedBy: null };
  const madeBy = { ...database.madeBy, dataset };
  for (const [row, { draft, decision = 'skip' }] of rows.entries()) {
    plan.take(row, decision, { ...draft, ...shared, id: database.newId(), key: keys[row] ?? '', madeBy });
  }
  await trashReplaced(database, plan.replaced, time, batch);
  await write(database, plan.added, options);
  const { added, replaced, skipped } = plan;
  const source = added[0]?.source;
  // What is imported from a file is taken back where it is listed.
  if (source && origin === 'report')
    await keepAddition(database, { subject: source.title, reportId: source.reportId }, batch);
  return { batch: added.length === 0 ? null : batch, added: added.length, replaced: replaced.size, skipped };
}

/**
 * Adds observations to the reader's own, all or nothing, in one transaction. What the reader has is never overwritten
 * unless the row says so, and is judged anew here: another tab may have added the same meanwhile. The promise resolves
 * after the data is on disk. Fails with `stopped` where `signal` stopped it, with `not-a-record` where a draft is none.
 */
export async function addObservations(
  database: PledgemarkDatabase,
  rows: readonly RowToAdd[],
  options: AddOptions,
): Promise<Result<Addition>> {
  const right = rows.flatMap((row) => {
    const draft = OwnObservationDraftSchema.safeParse(row.draft).data;
    return draft ? [{ ...row, draft }] : [];
  });
  if (right.length < rows.length) return notARecord('add-observations');
  return attempt(database, 'add-observations', async () => {
    try {
      return ok(
        await database.transaction('rw', database.observations, database.revisions, database.changes, async () =>
          add(database, right, options),
        ),
      );
    } catch (cause) {
      if (cause instanceof Stopped) return stopped;
      throw cause;
    }
  });
}
