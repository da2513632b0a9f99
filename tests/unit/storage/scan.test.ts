import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type PledgemarkDatabase, type Stored, scanStore } from '../../../lib/storage/index.ts';

let database: PledgemarkDatabase;
beforeEach(async () => {
  database = openDatabase();
  await database.open();
});
afterEach(() => database.delete());

const idAt = (at: number): string => String(at).padStart(8, '0');

test.each([0, 1, 2000, 4001])('a store of %i records is handed over page by page, each of them once', async (count) => {
  const records = Array.from({ length: count }, (_, at): Stored => ({ id: idAt(at) }));
  await database.notes.bulkAdd(records);
  const pages: string[][] = [];
  await scanStore(database, 'notes', (page) => pages.push(page.map(({ id }) => id)));
  expect(pages.flat()).toEqual(records.map(({ id }) => id));
  expect(pages.every((page) => page.length > 0 && page.length <= 2000)).toBe(true);
});

test('what happens with a page that cannot be taken is told', async () => {
  await database.notes.bulkAdd(Array.from({ length: 2500 }, (_, at): Stored => ({ id: idAt(at) })));
  const taking = scanStore(database, 'notes', () => {
    throw new RangeError('no room');
  });
  await expect(taking).rejects.toThrow('no room');
});
