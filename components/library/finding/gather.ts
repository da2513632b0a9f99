import {
  countRewordings,
  followChanges,
  type PledgemarkDatabase,
  type ScannedStore,
  type Stored,
  scanStore,
} from '../../../lib/storage/index.ts';
import { Gathered } from './gathered.ts';
import { correctionLine, followUpLine, noteLine, reportLine } from './lines.ts';

/** Corrections come before the notes that they set right. */
const STORES: readonly ScannedStore[] = ['corrections', 'reports', 'followUps', 'notes'];

type Put = (gathered: Gathered, id: string, stored: Stored | undefined) => void;

const PUT: Readonly<Record<ScannedStore, Put>> = {
  corrections: (gathered, id, stored) => gathered.putCorrection(id, stored ? correctionLine(stored) : null),
  reports: (gathered, _, stored) => stored && gathered.putReport(reportLine(stored)),
  notes: (gathered, id, stored) => gathered.putNote(id, stored ? noteLine(stored) : null),
  followUps: (gathered, id, stored) => gathered.putFollowUp(id, stored ? followUpLine(stored) : null),
};

interface Telling {
  /** How many of the records are read. */
  onProgress(read: number, all: number): void;
  /** After what was gathered changed. */
  onChanged(): void;
  /** More was changed than can be taken up piece by piece: all is to be gathered anew. */
  onOverturned(): void;
}

/**
 * Reads all records into an index, and keeps it true to the database from then on. Changes made while it reads are taken
 * up afterwards. Throws what storage throws.
 */
export async function gather(database: PledgemarkDatabase, telling: Telling): Promise<Gathered> {
  const gathered = new Gathered();
  const taking = new Taking(database, gathered, telling);
  const stop = followChanges(database, STORES, (store, ids) => {
    if (ids !== null) return taking.add(store, ids);
    stop();
    telling.onOverturned();
  });
  const sizes = await Promise.all(STORES.map((store) => database[store].count()));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let read = 0;
  for (const store of STORES) {
    await scanStore(database, store, (page) => {
      for (const stored of page) PUT[store](gathered, stored.id, stored);
      read += page.length;
      telling.onProgress(read, all);
    });
  }
  // Their notes were read after them.
  gathered.takeCorrected();
  gathered.rewordings = await countRewordings(database);
  await taking.begin();
  return gathered;
}

/** Takes up changed records one batch after the other, so that an older reading never comes in behind a newer one. */
class Taking {
  readonly #database: PledgemarkDatabase;
  readonly #gathered: Gathered;
  readonly #telling: Telling;
  readonly #waiting = new Map<ScannedStore, Set<string>>();
  /** Null until the first reading is through. */
  #queue: Promise<void> | null = null;

  constructor(database: PledgemarkDatabase, gathered: Gathered, telling: Telling) {
    this.#database = database;
    this.#gathered = gathered;
    this.#telling = telling;
  }

  add(store: ScannedStore, ids: readonly string[]): void {
    const waiting = this.#waiting.get(store) ?? new Set();
    for (const id of ids) waiting.add(id);
    this.#waiting.set(store, waiting);
    if (this.#queue !== null) this.#queue = this.#queue.then(() => this.#take());
  }

  begin(): Promise<void> {
    this.#queue = this.#take();
    return this.#queue;
  }

  async #take(): Promise<void> {
    const waiting = [...this.#waiting];
    if (waiting.length === 0) return;
    this.#waiting.clear();
    for (const [store, ids] of waiting) await this.#put(store, [...ids]);
    const corrected = this.#gathered.takeCorrected();
    const { notes } = this.#database;
    if (corrected.length > 0) await this.#put('notes', await notes.where('reportId').anyOf(corrected).primaryKeys());
    this.#telling.onChanged();
  }

  async #put(store: ScannedStore, ids: readonly string[]): Promise<void> {
    const stored = await this.#database[store].bulkGet([...ids]);
    for (const [at, id] of ids.entries()) PUT[store](this.#gathered, id, stored[at]);
  }
}
