/** Work that can be left off between any two steps, so that a page can breathe; what it returns is its result. */
export type Steps<T> = Generator<void, T>;

interface Walk {
  next(value?: unknown): IteratorResult<unknown>;
  throw?(error: unknown): IteratorResult<unknown>;
}

const isWalk = (value: unknown): value is Walk =>
  typeof value === 'object' && value !== null && 'next' in value && 'throw' in value && 'return' in value;

/** Steps between two pauses: each pause costs about as much as a step. */
const STRIDE = 64;

/** Walks that are open, the inmost last, and what the last step gave to the one before it. */
class Depth {
  readonly #open: Walk[];
  #value: unknown;
  #failed = false;

  constructor(walk: Walk) {
    this.#open = [walk];
  }

  /** One step; whether it was the last. Throws what none of the walks caught. */
  step(): boolean {
    try {
      this.#take(this.#next());
    } catch (error) {
      this.#open.pop();
      if (this.#open.length === 0) throw error;
      [this.#failed, this.#value] = [true, error];
    }
    return this.#open.length === 0;
  }

  #next(): IteratorResult<unknown> {
    const top = this.#open.at(-1) as Walk;
    return this.#failed && top.throw ? top.throw(this.#value) : top.next(this.#value);
  }

  #take({ done, value }: IteratorResult<unknown>): void {
    [this.#failed, this.#value] = [false, value];
    if (done) this.#open.pop();
    if (!isWalk(value)) return;
    this.#open.push(value);
    this.#value = undefined;
  }

  get value(): unknown {
    return this.#value;
  }
}

/**
 * A walk whose steps may themselves be walks, as Liquid renders, as one: with pauses, and no deeper on the stack than
 * one call. Throws what the walk throws.
 */
export function* stepsOf(walk: Walk): Steps<unknown> {
  const depth = new Depth(walk);
  for (let step = 1; !depth.step(); step += 1) if (step % STRIDE === 0) yield;
  return depth.value;
}

/** All of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const state = steps.next();
    if (state.done) return state.value;
  }
}
