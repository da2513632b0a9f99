import { liveQuery } from 'dexie';
import type { Result } from '../model/result.ts';
import { storageFailure } from './failures.ts';

/**
 * Runs the query now and after each change to what it read, made in any tab, page or worker of the extension.
 *
 * @param query reads through this room's functions, and waits for nothing else
 * @returns stops watching
 */
export function watch<T>(query: () => Promise<Result<T>>, listener: (result: Result<T>) => void): () => void {
  const subscription = liveQuery(query).subscribe({
    next: listener,
    error: (cause) => listener(storageFailure(cause, 'read')),
  });
  return () => subscription.unsubscribe();
}
