import { readFileSync } from 'node:fs';
import { versions } from '../../lib/storage/versions/index.ts';

interface Dump {
  version: number;
  stores: Record<string, object[]>;
}

export const dumpOf = (number: number): Dump =>
  JSON.parse(readFileSync(new URL(`../fixtures/storage/version-${number}.json`, import.meta.url), 'utf8'));

/** In Dexie's notation, as they were in that version. */
export const storesOf = (number: number): Record<string, string> =>
  Object.assign({}, ...versions.filter((one) => one.number <= number).map(({ stores }) => stores));

/** @param hold whether the page keeps its connection, and does not heed who wants to upgrade */
interface EarlierVersion {
  dump: Dump;
  stores: Record<string, string>;
  hold?: boolean;
}

/** Runs in a page of the extension: its database becomes the one that an earlier version left. */
export async function leave({ dump, stores, hold }: EarlierVersion): Promise<void> {
  const done = (request: IDBRequest): Promise<void> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  const bytesAgain = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
      ? Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0))
      : value;
  const records: Dump['stores'] = JSON.parse(JSON.stringify(dump.stores), bytesAgain);
  await done(indexedDB.deleteDatabase('pledgemark'));
  const open = indexedDB.open('pledgemark', dump.version);
  open.onupgradeneeded = () => {
    for (const [name, schema] of Object.entries(stores)) {
      const [key = '', ...indexes] = schema.split(',').map((part) => part.trim());
      const options = { keyPath: key.replace('++', ''), autoIncrement: key.startsWith('++') };
      const store = open.result.createObjectStore(name, options);
      for (const index of indexes) {
        const path = index.replace(/^[&*]/, '');
        const parts = path.startsWith('[') ? path.slice(1, -1).split('+') : path;
        store.createIndex(path, parts, { unique: index.startsWith('&'), multiEntry: index.startsWith('*') });
      }
      for (const record of records[name] ?? []) store.add(record);
    }
  };
  await done(open);
  if (!hold) open.result.close();
}
