import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { versions } from '../../lib/storage/versions/index.ts';
import { originOf } from '../../scripts/drive/chromium.ts';
import { expect, test } from './fixtures.ts';

interface Dump {
  version: number;
  stores: Record<string, object[]>;
}

const dumpOf = (number: number): Dump =>
  JSON.parse(readFileSync(new URL(`../fixtures/storage/version-${number}.json`, import.meta.url), 'utf8'));

/** In Dexie's notation, as they were in that version. */
const storesOf = (number: number): Record<string, string> =>
  Object.assign({}, ...versions.filter((one) => one.number <= number).map(({ stores }) => stores));

/** Runs in a page of the extension: its database becomes the one that an earlier version left. */
async function leave({ dump, stores }: { dump: Dump; stores: Record<string, string> }): Promise<void> {
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
  open.result.close();
}

async function library(context: BrowserContext, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/library.html${hash}`);
  return page;
}

for (const { number } of versions) {
  test(`what version ${number} left is all there after the update, and is added to`, async ({ context, start }) => {
    const before = await context.newPage();
    await before.goto(`${await originOf(context)}/icon/48.png`);
    await before.evaluate(leave, { dump: dumpOf(number), stores: storesOf(number) });
    await context.close();

    const updated = await start();
    const notes = await library(updated, '#/notes');
    const listed = notes.getByRole('listbox').getByRole('option');
    await expect(listed).toHaveCount(2);
    await expect(listed.filter({ hasText: '绿化覆盖率' })).toContainText('核对统计口径');
    await expect(listed.filter({ hasText: '新增绿地8万平方米' })).toBeVisible();

    const trash = await library(updated, '#/trash');
    await trash.getByRole('button', { name: '恢复' }).first().click();
    await notes.bringToFront();
    await expect(listed).toHaveCount(3);

    const own = await library(updated, '#/own');
    await expect(own.getByRole('checkbox', { name: /^选择：/ })).toHaveCount(number >= 2 ? 2 : 0);
    const native = await own.evaluate(async () =>
      (await indexedDB.databases()).map(({ name, version }) => [name, version]),
    );
    expect(native).toContainEqual(['pledgemark', Math.max(...versions.map((one) => one.number)) * 10]);
  });
}
