import type { DatasetParts } from '../../../lib/indicators/index.ts';
import { type Failure, fail } from '../../../lib/model/result.ts';
import type { CallAnswer, CallArguments, CallName, FromFinder, ToFinder } from './talk.ts';

/** How far the index is. `version` grows with every change of what it holds; 0: not ready yet. */
export interface FinderState {
  readonly version: number;
  /** Of the first reading, from 0 to 1. */
  readonly progress: number;
  readonly failure: Failure | null;
}

const lost = fail(
  'index-lost',
  '检索没有启动，暂时只能浏览。请重新载入本页。',
  'Searching did not start; for now you can only browse. Please reload this page.',
);

/** The page's end of the index: asks it, and hears of changes. */
export class Finder {
  readonly #worker: Worker;
  readonly #asked = new Map<number, (value: unknown) => void>();
  readonly #listeners = new Set<(state: FinderState) => void>();
  #state: FinderState = { version: 0, progress: 0, failure: null };
  #last = 0;

  /** @param database its name */
  constructor(database: string) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'library index' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromFinder>) => this.#hear(data));
    this.#worker.addEventListener('error', () => {
      if (!lost.ok) this.#set({ failure: lost.error });
    });
    this.#tell({ kind: 'open', database });
  }

  get state(): FinderState {
    return this.#state;
  }

  /** Lets notes be found by indicator and category. */
  setCatalogue(parts: DatasetParts): void {
    this.#tell({ kind: 'catalogue', parts });
  }

  /** The answer comes once all is read. */
  ask<C extends CallName>(call: C, ...given: CallArguments<C>): Promise<CallAnswer<C>> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#asked.set(id, (value) => resolve(value as CallAnswer<C>));
      this.#tell({ kind: 'ask', id, call, with: given });
    });
  }

  /** @returns stops listening */
  listen(listener: (state: FinderState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#worker.terminate();
    this.#listeners.clear();
  }

  #tell(message: ToFinder): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromFinder): void {
    if (message.kind === 'answer') {
      this.#asked.get(message.id)?.(message.value);
      this.#asked.delete(message.id);
    } else if (message.kind === 'progress') {
      this.#set({ progress: message.all === 0 ? 1 : message.read / message.all });
    } else if (message.kind === 'failed') {
      this.#set({ failure: message.failure });
    } else {
      this.#set({ version: this.#state.version + 1, progress: 1, failure: null });
    }
  }

  #set(change: Partial<FinderState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}
