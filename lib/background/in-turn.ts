import type { Spot } from './spot.ts';

/**
 * What is under way in a document. Bringing in and taking away at once would leave one without the other. Lost with the
 * worker, which is not stopped while any of it is under way.
 */
const underWay = new Map<string, Promise<unknown>>();

/** Does the work after all earlier work on the same document. */
export async function inTurn<T>({ tabId, frameId }: Spot, work: () => Promise<T>): Promise<T> {
  const key = `${tabId}/${frameId}`;
  const before = underWay.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  underWay.set(key, mine);
  try {
    return await mine;
  } finally {
    if (underWay.get(key) === mine) underWay.delete(key);
  }
}
