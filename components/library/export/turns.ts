/** Milliseconds of work between two turns of the page. */
const TURN = 40;
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gives way to the page when it has worked for a while. */
export class Turns {
  #since = performance.now();

  /** To be called between any two steps; whether there was a pause. */
  async pause(): Promise<boolean> {
    if (performance.now() - this.#since < TURN) return false;
    await nextTurn();
    this.#since = performance.now();
    return true;
  }
}

/** Does all steps of some work without holding up the page; null where it was stopped. */
export async function inTurns<T>(steps: Generator<void, T>, turns: Turns, signal?: AbortSignal): Promise<T | null> {
  for (;;) {
    const state = steps.next();
    if (state.done) return state.value;
    if ((await turns.pause()) && signal?.aborted) return null;
  }
}
