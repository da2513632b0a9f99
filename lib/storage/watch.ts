import { liveQuery } from 'dexie';
import type { Result } from '../model/result.ts';
import { BLOCKED, storageFailure } from './failures.ts';
import { whenUnblocked } from './unblocked.ts';

/**
 * Runs the query now and after each change to what it read, made in any tab, page or worker of the extension; where an
 * older page held the database, once more when it can be used.
 *
 * @param query reads through this room's functions, and waits for nothing else
 * @returns stops watching
 */
export function watch<T>(query: () => Promise<Result<T>>, listener: (result: Result<T>) => void): () => void {
  let stopWaiting = (): void => undefined;
  const subscribe = () =>
    liveQuery(query).subscribe({
      next(result) {
        stopWaiting();
        // It has read nothing, so that no change would run it again.
        if (!result.ok && result.error.code === BLOCKED) stopWaiting = whenUnblocked(again);
        listener(result);
      },
      error: (cause) => listener(storageFailure(cause, 'read')),
    });
  let subscription = subscribe();
  function again(): void {
    subscription.unsubscribe();
    subscription = subscribe();
  }
  return () => {
    stopWaiting();
    subscription.unsubscribe();
  };
}
