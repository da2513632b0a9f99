/** The longest that a slice of work may take, in milliseconds: half of what counts as a long task, for slow machines. */
const SLICE_MS = 24;

/** A task of its own, so that input and painting come in between. Not a frame: a tab in the background has none. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does `work` for each item in order, in slices; stops early where `signal` is aborted. */
export async function inSlices<T>(items: Iterable<T>, signal: AbortSignal, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > SLICE_MS) {
      await nextTask();
      began = performance.now();
    }
    if (signal.aborted) return;
    work(item);
  }
}
