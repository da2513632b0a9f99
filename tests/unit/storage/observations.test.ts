import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addObservations,
  batchesIn,
  type Decision,
  deleteObservations,
  type OwnObservationDraft,
  observationsRevision,
  openDatabase,
  ownObservations,
  type PledgemarkDatabase,
  purgeTrash,
  restoreObservations,
  standings,
  TRASH_MS,
  trashedObservations,
  trashObservations,
  undoBatch,
} from '../../../lib/storage/index.ts';
import { fakeObservation, success } from './records.ts';

let database: PledgemarkDatabase;
let time = 0;

beforeEach(() => {
  time = 1_700_000_000_000;
  database = openDatabase({ now: () => time });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const options = { origin: 'report', dataset: '2026.01.01+00000000' } as const;
const add = async (drafts: readonly OwnObservationDraft[], decision?: Decision) =>
  success(
    await addObservations(
      database,
      drafts.map((draft) => (decision ? { draft, decision } : { draft })),
      options,
    ),
  );
const own = async () => success(await ownObservations(database)).items;
const amounts = async () => (await own()).map(({ amount }) => amount);

const other = fakeObservation({ amount: 700, words: '高新技术企业达700家' });

describe('adding', () => {
  test('keeps what was chosen, with the batch, the dataset and the report it came from', async () => {
    const { batch, added } = await add([fakeObservation(), fakeObservation({ period: '2026' })]);
    const all = await own();
    expect(added).toBe(2);
    expect(all.map(({ period }) => period)).toEqual(['2025', '2026']);
    expect(all[0]).toMatchObject({ ...fakeObservation(), batch, origin: 'report', trashed: null });
    expect(all[0]?.madeBy).toMatchObject({ dataset: '2026.01.01+00000000' });
    expect(batchesIn(all)).toEqual([
      { batch, origin: 'report', title: '示例区2025年政府工作报告', count: 2, created: time },
    ]);
  });

  test('the same twice is adding it once, and the second time says so', async () => {
    await add([fakeObservation()]);
    const again = await add([fakeObservation({ words: '别处的说法' })]);
    expect(again).toMatchObject({ batch: null, added: 0, skipped: [{ row: 0, standing: { state: 'duplicate' } }] });
    expect(await amounts()).toEqual([650]);
  });

  test('another value for the same thing is told and left out', async () => {
    await add([fakeObservation()]);
    const { added, skipped } = await add([other, fakeObservation({ status: 'actual', amount: 640 })]);
    expect(added).toBe(1);
    expect(skipped).toMatchObject([{ row: 0, standing: { state: 'conflict', existing: [{ amount: 650 }] } }]);
    expect((await amounts()).toSorted()).toEqual([640, 650]);
  });

  test('replaces or keeps both where the reader says so', async () => {
    await add([fakeObservation()]);
    expect(await add([other], 'replace')).toMatchObject({ added: 1, replaced: 1, skipped: [] });
    expect(await amounts()).toEqual([700]);
    await add([fakeObservation({ amount: 800 })], 'keep-both');
    expect((await amounts()).toSorted()).toEqual([700, 800]);
  });

  test('judges rows of one addition against each other', async () => {
    expect(await add([fakeObservation(), other, fakeObservation()])).toMatchObject({
      added: 1,
      skipped: [
        { row: 1, standing: { state: 'conflict' } },
        { row: 2, standing: { state: 'duplicate' } },
      ],
    });
    await database.observations.clear();
    expect(await add([fakeObservation(), other], 'replace')).toMatchObject({ added: 1, replaced: 0 });
    expect(await amounts()).toEqual([700]);
  });

  test.each<[string, Partial<OwnObservationDraft>]>([
    ['a growth beside a level', { measure: 'growth', change: 'up', amount: 5, unit: '%' }],
    ['a stretch beside a commitment', { strength: 'strive', amount: 700 }],
    ['a yearly average', { basis: ['年均'], amount: 700 }],
    ['another year', { period: '2026' }],
    ['an own indicator', { indicator: null, label: '高新技术企业' }],
  ])('%s is another thing, not a conflict', async (_what, change) => {
    await add([fakeObservation()]);
    expect(await add([fakeObservation(change)])).toMatchObject({ added: 1, skipped: [] });
  });

  test.each<[string, Partial<OwnObservationDraft>, string]>([
    ['the same in another unit', { amount: 0.065, unit: '万家' }, 'conflict'],
    ['another bound', { comparator: 'ge' }, 'conflict'],
    ['the same with another name', { name: '高企' }, 'duplicate'],
  ])('%s is a %s', async (_what, change, state) => {
    await add([fakeObservation()]);
    const [standing] = success(await standings(database, [fakeObservation(change)]));
    expect(standing?.state).toBe(change.unit === '万家' ? 'duplicate' : state);
  });

  test('yardsticks are told apart by their words', async () => {
    const yardstick = fakeObservation({ amount: null, unit: '', words: '与经济增长同步' });
    await add([yardstick]);
    const both = await standings(database, [yardstick, { ...yardstick, words: '高于经济增长' }]);
    expect(success(both).map(({ state }) => state)).toEqual(['duplicate', 'conflict']);
  });

  test('what is no observation adds nothing at all', async () => {
    const broken = fakeObservation({ indicator: null });
    expect(await addObservations(database, [{ draft: fakeObservation() }, { draft: broken }], options)).toMatchObject({
      ok: false,
      error: { code: 'not-a-record' },
    });
    expect(await own()).toEqual([]);
  });

  test('that fails half-way, or is stopped, adds nothing at all', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => ({
      draft: fakeObservation({ amount: at, period: String(1950 + (at % 100)), area: String(110000 + at) }),
    }));
    const stop = new AbortController();
    const onProgress = vi.fn(() => stop.abort());
    expect(await addObservations(database, rows, { ...options, onProgress, signal: stop.signal })).toMatchObject({
      error: { code: 'stopped' },
    });
    expect(onProgress).toHaveBeenCalledWith(1000, 2500);
    expect(await database.observations.count()).toBe(0);
    vi.spyOn(console, 'warn').mockReturnValue();
    const failing = vi.fn(() => {
      throw new Error('planted');
    });
    expect(await addObservations(database, rows, { ...options, onProgress: failing })).toMatchObject({
      error: { code: 'storage-failed', en: expect.stringContaining('nothing was added') },
    });
    expect(await database.observations.count()).toBe(0);
  });
});

describe('undoing', () => {
  test('an addition takes away what it added, brings back what it replaced, and twice is once', async () => {
    await add([fakeObservation(), fakeObservation({ period: '2026' })]);
    const { batch } = await add([other, fakeObservation({ period: '2027' })], 'replace');
    expect((await amounts()).toSorted()).toEqual([650, 650, 700]);
    expect(success(await undoBatch(database, batch!))).toEqual({ removed: 2, restored: 1 });
    expect(await amounts()).toEqual([650, 650]);
    expect(success(await undoBatch(database, batch!))).toEqual({ removed: 0, restored: 0 });
  });

  test('an addition does not bring back what something else has replaced meanwhile', async () => {
    await add([fakeObservation()]);
    const { batch } = await add([other], 'replace');
    await add([fakeObservation({ amount: 800 })], 'replace');
    expect(success(await undoBatch(database, batch!))).toEqual({ removed: 0, restored: 0 });
    expect(await amounts()).toEqual([800]);
  });

  test('trash and back, one by one', async () => {
    await add([fakeObservation(), fakeObservation({ period: '2026' })]);
    const [first] = await own();
    expect(success(await trashObservations(database, [first!.id, '0'.repeat(26)]))).toBe(1);
    expect(await own()).toHaveLength(1);
    expect(success(await restoreObservations(database, [first!.id]))).toBe(1);
    expect(await own()).toHaveLength(2);
  });
});

describe('the trash', () => {
  const acts = async () => success(await trashedObservations(database));
  const counts = async () => (await acts()).map(({ ids }) => ids.length);
  const years = (...all: string[]) => all.map((period) => fakeObservation({ period }));

  test('has what was deleted together as one, the latest first, and gives it back', async () => {
    await add(years('2024', '2025', '2026'));
    const [first, second, third] = await own();
    await trashObservations(database, [first!.id, second!.id]);
    await trashObservations(database, [third!.id]);
    expect(await counts()).toEqual([1, 2]);
    const [, both] = await acts();
    expect(both?.ids.toSorted()).toEqual([first!.id, second!.id].toSorted());
    expect(both?.first).toMatchObject({ name: '高新技术企业', trashed: both?.trashed });
    success(await restoreObservations(database, both!.ids));
    expect(await counts()).toEqual([1]);
    expect((await own()).map(({ period }) => period)).toEqual(['2024', '2025']);
  });

  test('lets go of what is named, and of nothing that is in use', async () => {
    await add(years('2024', '2025'));
    const [first, second] = await own();
    await trashObservations(database, [first!.id]);
    expect(success(await deleteObservations(database, [first!.id, second!.id]))).toBe(1);
    expect(await acts()).toEqual([]);
    expect(await own()).toHaveLength(1);
    expect(await database.observations.count()).toBe(1);
  });

  test('keeps what was deleted for thirty days, and what was replaced as long as its addition can be undone', async () => {
    await add(years('2024', '2025'));
    const [first] = await own();
    const { batch } = await add([other], 'replace');
    await trashObservations(database, [first!.id]);
    expect(await counts()).toEqual([1]);
    time += TRASH_MS;
    expect(success(await purgeTrash(database))).toBe(0);
    time += 10;
    expect(success(await purgeTrash(database))).toBe(1);
    expect(await acts()).toEqual([]);
    expect(success(await undoBatch(database, batch!))).toEqual({ removed: 1, restored: 1 });
    expect(await amounts()).toEqual([650]);
  });

  test('does not delete what cannot be read of it, when the rest is asked for', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await add(years('2024'));
    const broken = { id: '1'.repeat(26), key: 'x', modified: 1, trashed: 5, replacedBy: null };
    await database.observations.put(broken);
    expect(await acts()).toEqual([]);
    await trashObservations(
      database,
      (await own()).map(({ id }) => id),
    );
    expect(await counts()).toEqual([1]);
    success(
      await deleteObservations(
        database,
        (await acts()).flatMap(({ ids }) => ids),
      ),
    );
    expect(await database.observations.get(broken.id)).toEqual(broken);
  });
});

test('every change makes the revision grow, also where the clock stands still', async () => {
  const revisions = [success(await observationsRevision(database))];
  const note = async () => revisions.push(success(await observationsRevision(database)));
  const { batch } = await add([fakeObservation()]);
  await note();
  const [first] = await own();
  await trashObservations(database, [first!.id]);
  await note();
  await restoreObservations(database, [first!.id]);
  await note();
  await undoBatch(database, batch!);
  await note();
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  expect(new Set(revisions).size).toBe(revisions.length);
});

test('an observation that cannot be read is set aside, and is neither overwritten nor undone', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { batch } = await add([fakeObservation()]);
  const broken = { id: '1'.repeat(26), key: 'x', batch, modified: 1, amount: 'many' };
  await database.observations.put(broken);
  const { items, setAside } = success(await ownObservations(database));
  expect([items.length, setAside.map(({ id }) => id)]).toEqual([1, [broken.id]]);
  await undoBatch(database, batch!);
  expect(await database.observations.get(broken.id)).toEqual(broken);
});
