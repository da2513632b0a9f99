import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Result } from '../../../lib/model/result.ts';
import {
  exportRaw,
  type KeptReport,
  keepNote,
  keptAt,
  openDatabase,
  type PledgemarkDatabase,
  trashNote,
  watch,
} from '../../../lib/storage/index.ts';
import { versions } from '../../../lib/storage/versions/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from '../../unit/storage/records.ts';

const NAME = 'pledgemark-test';
const LATEST = versions.length;
let database: PledgemarkDatabase;

beforeEach(() => {
  database = openDatabase({ name: NAME });
});
afterEach(() => database.delete());

const keep = (draft = fakeDraft(), connection = database) => keepNote(connection, ADDRESS, fakeReport(), draft);
const kept = async (connection = database) => success(await keptAt(connection, ADDRESS));

/** What the worker saved, in its own connection, while this page goes on. */
function saveInWorker(count: number): Promise<number> {
  const worker = new Worker(new URL('./second-connection.ts', import.meta.url), { type: 'module' });
  const saved = Promise.withResolvers<number>();
  worker.onmessage = ({ data }: MessageEvent<number>) => {
    worker.terminate();
    saved.resolve(data);
  };
  worker.onerror = ({ message }) => saved.reject(new Error(message));
  worker.postMessage({ name: NAME, count });
  return saved.promise;
}

test('two connections that save at once lose nothing, and make one report', async () => {
  const other = saveInWorker(40);
  const mine = Array.from({ length: 40 }, (_, index) => keep(fakeDraft({ selector: fakeSelector(index) })));
  const results = await Promise.all(mine);
  expect(results.every((result) => result.ok)).toBe(true);
  expect(await other).toBe(40);
  const { items } = await kept();
  expect(items).toHaveLength(80);
  expect(new Set(items.map(({ note }) => note.id)).size).toBe(80);
  expect(await database.reports.count()).toBe(1);
});

test('two connections that edit one note at once keep both texts', async () => {
  const second = openDatabase({ name: NAME });
  const { note } = success(await keep());
  const edit = (body: string, connection: PledgemarkDatabase) =>
    keep(fakeDraft({ id: note.id, base: note.modified, body }), connection);
  await Promise.all([edit('from the first', database), edit('from the second', second)]);
  expect((await kept(second)).items.map((item) => item.note.body).toSorted()).toEqual([
    'from the first',
    'from the second',
  ]);
  second.close();
});

test('what was kept is there after closing and opening', async () => {
  const saved = success(await keep());
  database.close();
  database = openDatabase({ name: NAME });
  expect((await kept()).items).toEqual([saved]);
});

test('a watching page hears of what a worker saves, also where watching is what opened the database', async () => {
  const counts: number[] = [];
  const stop = watch<KeptReport>(
    () => keptAt(database, ADDRESS),
    (result: Result<KeptReport>) => counts.push(success(result).items.length),
  );
  await expect.poll(() => counts).toEqual([0]);
  await saveInWorker(3);
  await expect.poll(() => counts.at(-1)).toBe(3);
  stop();
  success(await keep());
  expect(counts.at(-1)).toBe(3);
});

test('writing is asked to reach the disk before it is called done', async () => {
  const asked: (string | undefined)[] = [];
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    if (mode === 'readwrite') asked.push(options?.durability);
    return original.call(this, names, mode, options);
  };
  const { note } = success(await keep());
  success(await trashNote(database, note.id));
  IDBDatabase.prototype.transaction = original;
  expect(asked).toEqual(['strict', 'strict']);
});

test('a database of a newer release is left alone, down to its version', async () => {
  success(await keep());
  database.close();
  const newer = openDatabase({ name: NAME, versions: [...versions, { number: LATEST + 1, stores: { notes: 'id' } }] });
  await newer.open();
  expect(await keep()).toMatchObject({ ok: false, error: { code: 'newer-schema' } });
  expect(success(await exportRaw(NAME))).toMatchObject({
    version: (LATEST + 1) * 10,
    stores: { notes: [{ body: '核对统计口径' }] },
  });
  newer.close();
});

test('an older page that is open lets a newer release upgrade, and then says that it is too old', async () => {
  success(await keep());
  const newer = openDatabase({ name: NAME, versions: [...versions, { number: LATEST + 1, stores: { atlas: 'id' } }] });
  expect((await kept(newer)).items).toHaveLength(1);
  expect(await keep()).toMatchObject({ ok: false, error: { code: 'newer-schema' } });
  newer.close();
});
