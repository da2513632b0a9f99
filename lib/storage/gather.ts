import type { z } from 'zod';
import type { GatheredReport } from '../export/gathered.ts';
import { FollowUpRecordSchema } from '../model/follow-up.ts';
import type { Kept } from '../model/kept.ts';
import { NoteRecordSchema, ReportRecordSchema } from '../model/records.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { ReadingRecordSchema } from '../model/text-version.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { readAll, type Shelf } from './shelf.ts';

type GatheredStore = 'reports' | 'notes' | 'followUps' | 'readings';

/** Records read and parsed between two turns of the page; a reading holds all targets of a report. */
const PAGES: Readonly<Record<GatheredStore, number>> = { reports: 1000, notes: 1000, followUps: 1000, readings: 50 };
/** Reports of which each store is asked for by index rather than gone through. */
const FEW = 40;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const stopped = fail('stopped', '已按要求停止，没有导出。', 'Stopped as asked; nothing was exported.');

export interface GatherOptions {
  /** Ids of the reports to take out; absent or null: all. */
  readonly reports?: ReadonlySet<string> | null;
  /** Records read so far, of all that are stored. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Pages of a store: all of it in the order of ids, or what stands on few reports. */
async function* pagesOf(
  database: PledgemarkDatabase,
  store: GatheredStore,
  wanted: ReadonlySet<string> | null,
): AsyncGenerator<Stored[]> {
  if (wanted !== null && wanted.size <= FEW) {
    const ids = [...wanted];
    yield store === 'reports'
      ? (await database.reports.bulkGet(ids)).filter((one) => one !== undefined)
      : await database[store].where('reportId').anyOf(ids).toArray();
    return;
  }
  const size = PAGES[store];
  for (let after = ''; ; ) {
    const page = await database[store].where(':id').above(after).limit(size).toArray();
    if (page.length > 0) yield page;
    if (page.length < size) return;
    after = page.at(-1)?.id ?? '';
  }
}

class Gathering {
  readonly #database: PledgemarkDatabase;
  readonly #options: GatherOptions;
  #done = 0;
  #total = 0;
  readonly setAside: Shelf<unknown>['setAside'] = [];

  constructor(database: PledgemarkDatabase, options: GatherOptions) {
    this.#database = database;
    this.#options = options;
  }

  async count(stores: readonly GatheredStore[]): Promise<void> {
    for (const store of stores) this.#total += await this.#database[store].count();
  }

  /** Null where it was stopped. Gives way to the page, so it must not be called in a transaction or a live query. */
  async read<T>(store: GatheredStore, schema: z.ZodType<T>): Promise<T[] | null> {
    const { reports = null, signal, onProgress } = this.#options;
    const all: T[] = [];
    for await (const page of pagesOf(this.#database, store, reports)) {
      if (signal?.aborted) return null;
      const { items, setAside } = readAll(store, schema, page);
      all.push(...items);
      this.setAside.push(...setAside);
      this.#done += page.length;
      onProgress?.(this.#done, Math.max(this.#total, this.#done));
      await nextTurn();
    }
    return all;
  }
}

/**
 * Reports with what the reader keeps on them, and the targets as each was last read, for taking out. What lies in the
 * trash is left out. Fails with `stopped` where asked to.
 */
export const gatherReports = (
  database: PledgemarkDatabase,
  options: GatherOptions = {},
): Promise<Result<Shelf<GatheredReport>>> =>
  attempt(database, 'read', async () => {
    const gathering = new Gathering(database, options);
    await gathering.count(['reports', 'notes', 'followUps', 'readings']);
    const reports = await gathering.read('reports', ReportRecordSchema);
    const notes = reports && (await gathering.read('notes', NoteRecordSchema));
    const followUps = notes && (await gathering.read('followUps', FollowUpRecordSchema));
    const readings = followUps && (await gathering.read('readings', ReadingRecordSchema));
    if (!reports || !notes || !followUps || !readings) return stopped;
    const wanted = reports.filter(({ id }) => options.reports?.has(id) ?? true);
    const followed = new Map(
      followUps.filter(({ trashed }) => trashed === null).map((followUp) => [followUp.noteId, followUp]),
    );
    const kept = Map.groupBy(
      notes
        .filter(({ trashed }) => trashed === null)
        .map((note): Kept => ({ note, followUp: followed.get(note.id) ?? null })),
      ({ note }) => note.reportId,
    );
    const read = Map.groupBy(readings, ({ reportId }) => reportId);
    return ok({
      items: wanted.map((report) => ({
        report,
        kept: kept.get(report.id) ?? [],
        targets: read.get(report.id)?.flatMap(({ targets }) => targets) ?? null,
      })),
      setAside: gathering.setAside,
    });
  });
