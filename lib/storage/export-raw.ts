import { ok, type Result } from '../model/result.ts';
import { fromBase64, toBase64 } from '../text/index.ts';
import { DATABASE_NAME } from './database.ts';
import { StorageBlocked, storageFailure } from './failures.ts';

/** All that lies in the database, as it lies there: nothing is parsed, nothing left out. */
export interface RawExport {
  readonly schema: 'pledgemark/raw@1';
  readonly name: string;
  /** The native version of the database; 0 where there is none. */
  readonly version: number;
  readonly stores: Record<string, unknown[]>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opened without a version: whichever is there, and none is made where there is none. */
function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  const request = factory.open(name);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(null);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** An opening that waits for another page to let go of the database stands before ours, and may stand there for ever. */
const PATIENCE_MS = 4_000;

async function openInTime(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new StorageBlocked('The database is held open.')), PATIENCE_MS);
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

async function readStores(connection: IDBDatabase): Promise<Record<string, unknown[]>> {
  const names = [...connection.objectStoreNames];
  if (names.length === 0) return {};
  const transaction = connection.transaction(names, 'readonly');
  const entries = names.map(async (store) => [
    store,
    await settled<unknown[]>(transaction.objectStore(store).getAll()),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Everything that is stored, for the reader to take away when the program itself can no longer use it: after a failed
 * upgrade, or where a newer release made the database. Reads only. Fails with `storage-blocked` while an older page holds
 * the database and an upgrade waits for it.
 */
export async function exportRaw(
  name: string = DATABASE_NAME,
  factory: IDBFactory | undefined = globalThis.indexedDB,
): Promise<Result<RawExport>> {
  try {
    if (!factory) throw new DOMException('There is no IndexedDB.', 'SecurityError');
    const connection = await openInTime(factory, name);
    if (!connection) return ok({ schema: 'pledgemark/raw@1', name, version: 0, stores: {} });
    // Lets another connection upgrade while this one reads.
    connection.onversionchange = () => connection.close();
    try {
      return ok({
        schema: 'pledgemark/raw@1',
        name,
        version: connection.version,
        stores: await readStores(connection),
      });
    } finally {
      connection.close();
    }
  } catch (cause) {
    return storageFailure(cause, 'read');
  }
}

/** A file ready to be offered: its name, its media type and its whole text. */
interface RawExportFile {
  readonly fileName: string;
  readonly mediaType: 'application/json';
  readonly content: string;
}

const BYTES = 'base64';

/** Bytes have no form of their own in JSON. */
const withBytes = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { [BYTES]: toBase64(value) } : value;

const bytesAgain = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== BYTES) return value;
  const written = (value as Record<string, unknown>)[BYTES];
  return typeof written === 'string' ? (fromBase64(written) ?? value) : value;
};

/** What `rawExportFile` wrote, again; throws a SyntaxError where it is no JSON. */
export const readRawExport = (content: string): unknown => JSON.parse(content, bytesAgain);

/**
 * The raw export as a file. Bytes are written as `{"base64": "…"}`.
 *
 * @param day ISO date of today in the reader's own time, for the name
 */
export const rawExportFile = (raw: RawExport, day: string): RawExportFile => ({
  fileName: `pledgemark-原始数据-${day}.json`,
  mediaType: 'application/json',
  content: `${JSON.stringify(raw, withBytes, 1)}\n`,
});
