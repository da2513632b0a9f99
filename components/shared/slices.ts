import { nextTask } from '../../lib/platform/next-task.ts';
import type { Steps } from '../../lib/text/index.ts';

export { nextTask };

/** After so many milliseconds a slice of work ends with the step it is at: a quarter of what counts as a long task. */
const SLICE_MS = 12;

/**
 * Drives work that pauses, in slices, and tells of each pause; null where `signal` is aborted meanwhile, and then the
 * work is left where it is.
 */
export async function inSteps<T, Y>(
  steps: Steps<T, Y>,
  signal: AbortSignal,
  onPause: (told: Y) => void,
): Promise<{ readonly result: T } | null> {
  let began = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return { result: step.value };
    onPause(step.value);
    if (performance.now() - began <= SLICE_MS) continue;
    await nextTask();
    began = performance.now();
  }
}

/** Does `work` for each item in order, in slices; stops early where `signal` is aborted (null: it never is). */
export async function inSlices<T>(
  items: Iterable<T>,
  signal: AbortSignal | null,
  work: (item: T) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > SLICE_MS) {
      await nextTask();
      began = performance.now();
    }
    if (signal?.aborted) return;
    work(item);
  }
}
