import { readFileSync } from 'node:fs';
import { type RawExport, readRawExport } from '../../../lib/storage/index.ts';
import { versions } from '../../../lib/storage/versions/index.ts';

/** What `exportRaw` gave of a database of that version when it was the latest. Dumps are never made anew. */
export const dumpOf = (version: number): RawExport =>
  readRawExport(
    readFileSync(new URL(`../../fixtures/storage/version-${version}.json`, import.meta.url), 'utf8'),
  ) as RawExport;

/** Dexie's notation, as far as the dumps need it: the first is the key, `&` unique, `*` of each of several, `++` counted, `[a+b]` of two. */
function makeStore(database: IDBDatabase, name: string, schema: string): IDBObjectStore {
  const [key = '', ...indexes] = schema.split(',').map((part) => part.trim());
  const store = database.createObjectStore(name, {
    keyPath: key.replace('++', ''),
    autoIncrement: key.startsWith('++'),
  });
  for (const index of indexes) {
    const name = index.replace(/^[&*]/, '');
    const path = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
    store.createIndex(name, path, { unique: index.startsWith('&'), multiEntry: index.startsWith('*') });
  }
  return store;
}

/** A database as that version left it, made without this project's storage and without Dexie. */
export function restoreDump(dump: RawExport, name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = indexedDB.open(name, dump.version);
  request.onerror = () => reject(request.error);
  request.onupgradeneeded = () => {
    const schemas = Object.assign(
      {},
      ...versions.filter(({ number }) => number * 10 <= dump.version).map((v) => v.stores),
    );
    for (const [store, schema] of Object.entries<string>(schemas)) {
      const made = makeStore(request.result, store, schema);
      for (const record of dump.stores[store] ?? []) made.add(record);
    }
  };
  request.onsuccess = () => {
    request.result.close();
    resolve();
  };
  return promise;
}
