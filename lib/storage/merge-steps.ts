import type { PartlyKnown } from './fill-in.ts';
import { type IncomingRecords, MERGED_STORES } from './merge-plan.ts';
import { Stopped } from './stopped.ts';

/** Records between which progress is told, and the work can be stopped. */
const CHUNK = 1000;

export interface MergeOptions {
  /**
   * Given where the records are of a file that knows only part of them (a table of notes, annotations of another
   * program): then reports that are known here stand as they are, and of others what the file does not say. A backup
   * knows them as well as we do, and both are made one.
   */
  readonly partly?: PartlyKnown;
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

  get partly(): PartlyKnown | null {
    return this.#options.partly ?? null;
  }

  next(done: number): void {
    if (this.#options.signal?.aborted) throw new Stopped('The reader stopped it.');
    this.#done += done;
    this.#options.onProgress?.(this.#done, this.#total);
  }
}
