/**
 * While an upgrade waits for an older page to let go of the database, the browser lets nobody read it: who asks later
 * stands in line behind the upgrade. So what lies there is copied before an upgrade is asked for, and can be exported
 * meanwhile. The copy is a database of its own, and goes once the upgrade is done.
 */
import { warn } from '../platform/log.ts';
import { StorageBlocked } from './failures.ts';
import { committed, openInTime, settled } from './native.ts';

/** Records in one piece of the copy: few enough to be held at once, also where they are whole texts. */
const PIECE = 200;

interface Piece {
  store: string;
  rows: unknown[];
}

/** What was copied: in the native version `version`, at the instant `when` (milliseconds since the Unix epoch). */
interface Made {
  version: number;
  when: number;
}

/** A copy that is whole; its pieces are those with the keys `(after, until]`. */
interface About extends Made {
  after: number;
  until: number;
}

export interface CopyBeforeUpgrade extends Made {
  stores: Record<string, unknown[]>;
}

const nameOfCopy = (name: string): string => `${name}-before-upgrade`;

async function openCopy(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(nameOfCopy(name), 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('pieces', { autoIncrement: true });
    request.result.createObjectStore('about');
  };
  const copy = await settled(request);
  copy.onversionchange = () => copy.close();
  return copy;
}

/** Does the work in one transaction that is on disk when this is done; gives the key of what was added. */
async function write(
  copy: IDBDatabase,
  work: (store: (name: string) => IDBObjectStore) => IDBRequest,
): Promise<number> {
  const transaction = copy.transaction(['pieces', 'about'], 'readwrite');
  const request = work((name) => transaction.objectStore(name));
  await committed(transaction);
  return Number(request.result);
}

async function lastKey(copy: IDBDatabase): Promise<number> {
  const last = await settled(copy.transaction('pieces').objectStore('pieces').openKeyCursor(null, 'prev'));
  return Number(last?.key ?? 0);
}

async function* piecesOf(source: IDBDatabase, store: string): AsyncGenerator<Piece> {
  let last: IDBKeyRange | null = null;
  for (;;) {
    const from: IDBObjectStore = source.transaction(store, 'readonly').objectStore(store);
    const [rows, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
      settled(from.getAll(last, PIECE)),
      settled(from.getAllKeys(last, PIECE)),
    ]);
    yield { store, rows };
    const end = keys.at(-1);
    if (keys.length < PIECE || end === undefined) return;
    last = IDBKeyRange.lowerBound(end, true);
  }
}

/** The copy made before stays until this one is whole. */
async function copyAll(source: IDBDatabase, copy: IDBDatabase, when: number): Promise<void> {
  const after = await lastKey(copy);
  let until = after;
  for (const name of source.objectStoreNames) {
    for await (const piece of piecesOf(source, name)) until = await write(copy, (store) => store('pieces').add(piece));
  }
  const about: About = { version: source.version, when, after, until };
  await write(copy, (store) => {
    store('pieces').delete(IDBKeyRange.upperBound(after));
    return store('about').put(about, 'about');
  });
}

/** Two pages that start at once must not copy into each other. */
const alone = (name: string, work: () => Promise<void>): Promise<void> =>
  globalThis.navigator?.locks ? navigator.locks.request(nameOfCopy(name), work) : work();

async function copyOlder(factory: IDBFactory, name: string, version: number, when: number): Promise<void> {
  const source = await openInTime(factory, name);
  if (!source) return;
  try {
    if (source.version >= version) return;
    const copy = await openCopy(factory, name);
    try {
      await copyAll(source, copy, when);
    } finally {
      copy.close();
    }
  } finally {
    source.close();
  }
}

async function isOlder(factory: IDBFactory, name: string, version: number): Promise<boolean> {
  const there = (await factory.databases?.())?.find((one) => one.name === name);
  return there?.version !== undefined && there.version < version;
}

/** `none`: nothing is upgraded. `waits`: another page has asked for the upgrade, and it is not done yet. */
export type BeforeUpgrade = 'none' | 'tried' | 'waits';

/**
 * Copies the database where it is of an older native version than the one it will be opened in. A copy that fails, as
 * for want of space, keeps nobody from upgrading.
 */
export async function copyBeforeUpgrade(
  factory: IDBFactory | undefined,
  name: string,
  { version, when }: Made,
): Promise<BeforeUpgrade> {
  try {
    if (!factory || !(await isOlder(factory, name, version))) return 'none';
    await alone(name, () => copyOlder(factory, name, version, when));
  } catch (cause) {
    warn('storage', 'No copy before the upgrade.', cause);
    if (cause instanceof StorageBlocked) return 'waits';
  }
  return 'tried';
}

/** The copy that was made before an upgrade which still waits; null where there is none, or none that is whole. */
export async function readCopy(factory: IDBFactory, name: string): Promise<CopyBeforeUpgrade | null> {
  if (!(await factory.databases()).some((one) => one.name === nameOfCopy(name))) return null;
  const copy = await openCopy(factory, name);
  try {
    const transaction = copy.transaction(['pieces', 'about'], 'readonly');
    const about = await settled<About | undefined>(transaction.objectStore('about').get('about'));
    if (!about) return null;
    const { version, when, after, until } = about;
    const own = until > after ? IDBKeyRange.bound(after, until, true) : null;
    const pieces = own ? await settled<Piece[]>(transaction.objectStore('pieces').getAll(own)) : [];
    const stores = [...Map.groupBy(pieces, ({ store }) => store)];
    return {
      version,
      when,
      stores: Object.fromEntries(stores.map(([store, parts]) => [store, parts.flatMap(({ rows }) => rows)])),
    };
  } finally {
    copy.close();
  }
}

export const dropCopy = (factory: IDBFactory, name: string): void => {
  factory.deleteDatabase(nameOfCopy(name));
};
