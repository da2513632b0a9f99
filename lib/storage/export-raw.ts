import { ok, type Result } from '../model/result.ts';
import { fromBase64, toBase64 } from '../text/index.ts';
import { readCopy } from './copy-before-upgrade.ts';
import { DATABASE_NAME } from './database.ts';
import { StorageBlocked, storageFailure } from './failures.ts';
import { openInTime, settled } from './native.ts';

/** All that lies in the database, as it lies there: nothing is parsed, nothing left out. */
export interface RawExport {
  readonly schema: 'pledgemark/raw@1';
  readonly name: string;
  /** The native version of the database; 0 where there is none. */
  readonly version: number;
  readonly stores: Record<string, unknown[]>;
  /** Milliseconds since the Unix epoch, where it is not what lies there now but a copy of then. */
  readonly asOf?: number;
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

async function readNow(factory: IDBFactory, name: string): Promise<RawExport> {
  const connection = await openInTime(factory, name);
  if (!connection) return { schema: 'pledgemark/raw@1', name, version: 0, stores: {} };
  try {
    return { schema: 'pledgemark/raw@1', name, version: connection.version, stores: await readStores(connection) };
  } finally {
    connection.close();
  }
}

/** While an upgrade waits for an older page, the database itself cannot be read; what was copied before it can. */
async function readThen(factory: IDBFactory, name: string, blocked: unknown): Promise<RawExport> {
  const copy = blocked instanceof StorageBlocked ? await readCopy(factory, name) : null;
  if (!copy) throw blocked;
  return { schema: 'pledgemark/raw@1', name, version: copy.version, asOf: copy.when, stores: copy.stores };
}

/**
 * Everything that is stored, for the reader to take away when the program itself cannot use it: after a failed upgrade,
 * where a newer release made the database, or while an older page holds it and an upgrade waits. Reads only.
 */
export async function exportRaw(
  name: string = DATABASE_NAME,
  factory: IDBFactory | undefined = globalThis.indexedDB,
): Promise<Result<RawExport>> {
  try {
    if (!factory) throw new DOMException('There is no IndexedDB.', 'SecurityError');
    return ok(await readNow(factory, name).catch((cause) => readThen(factory, name, cause)));
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
