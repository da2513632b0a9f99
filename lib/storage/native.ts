/** IndexedDB by itself, for what Dexie does not do: to read a database of whichever version, as it lies there. */
import { StorageBlocked } from './failures.ts';

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** When all that a transaction did is on disk. */
export const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Opened without a version: whichever is there, and none is made where there is none. */
function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  const request = factory.open(name);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(null);
    };
    request.onsuccess = () => {
      // Lets another connection upgrade while this one reads.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

/** An opening that waits for another page to let go of the database stands before ours, and may stand there for ever. */
const PATIENCE_MS = 4_000;

/** A connection to read with; null where there is no such database. Throws `StorageBlocked` where none is to be had in time. */
export async function openInTime(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new StorageBlocked()), PATIENCE_MS);
  const opening = openAsItIs(factory, name);
  try {
    return await Promise.race([opening, late.promise]);
  } catch (cause) {
    // One that comes after all is not wanted any more, and must not hold up others.
    void opening.then(
      (connection) => connection?.close(),
      () => undefined,
    );
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}
