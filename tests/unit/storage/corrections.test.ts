import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  correctionsAt,
  correctionsOf,
  keepCorrection,
  openDatabase,
  type PledgemarkDatabase,
  undoCorrection,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeCorrection, fakeReport, fakeSelector, success } from './records.ts';

let database: PledgemarkDatabase;
let time = 0;

beforeEach(() => {
  time = 1_700_000_000_000;
  database = openDatabase({ now: () => time });
});
afterEach(() => database.delete());

const keep = async (draft = fakeCorrection(), address = ADDRESS) =>
  success(await keepCorrection(database, address, fakeReport(), draft));
const kept = async () => success(await correctionsAt(database, ADDRESS)).items;

describe('a correction', () => {
  test('makes its report, and is there in the order of the text', async () => {
    const later = await keep(fakeCorrection({ selector: fakeSelector(90, '新增绿地8万平方米') }));
    const first = await keep();
    expect(await kept()).toEqual([first, later]);
    expect(success(await correctionsOf(database, first.reportId)).items).toEqual([first, later]);
  });

  test('takes the place of the earlier one, by id and also where two tabs correct the same words', async () => {
    const first = await keep();
    time += 5;
    const second = await keep(fakeCorrection({ id: first.id, change: { type: 'dismissed' } }));
    expect(second).toMatchObject({ id: first.id, created: first.created, change: { type: 'dismissed' } });
    const third = await keep(fakeCorrection({ change: { type: 'corrected', fields: { unit: '公顷' } } }));
    expect(await kept()).toEqual([third]);
    expect(third.id).toBe(first.id);
    expect(third.modified).toBeGreaterThan(second.modified);
  });

  test('that is undone is gone from the list and kept in the trash, and undoing twice is undoing once', async () => {
    const { id } = await keep();
    const undone = success(await undoCorrection(database, id));
    expect(undone.trashed).not.toBeNull();
    expect(await kept()).toEqual([]);
    time += 5;
    expect(success(await undoCorrection(database, id))).toEqual(undone);
    expect(await database.corrections.count()).toBe(1);
  });

  test('that was undone comes back when it is saved under its id', async () => {
    const { id } = await keep();
    await undoCorrection(database, id);
    expect(await keep(fakeCorrection({ id }))).toMatchObject({ id, trashed: null });
    expect(await kept()).toHaveLength(1);
  });

  test('of another report is left alone, whatever id is named', async () => {
    const mine = await keep();
    const theirs = await keep(fakeCorrection({ id: mine.id, change: { type: 'dismissed' } }), `${ADDRESS}?other`);
    expect(theirs.id).not.toBe(mine.id);
    expect(await kept()).toEqual([mine]);
  });

  test('that is not there cannot be undone, in both languages', async () => {
    expect(await undoCorrection(database, '0'.repeat(26))).toMatchObject({
      ok: false,
      error: {
        code: 'correction-missing',
        detail: expect.stringContaining('没有找到'),
        en: expect.stringContaining('not found'),
      },
    });
  });

  test('that cannot be read is set aside, and left where it is', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { id, reportId } = await keep();
    await database.corrections.put({ id: '1'.repeat(26), reportId, change: 'broken' });
    const { items, setAside } = success(await correctionsOf(database, reportId));
    expect([items.map((one) => one.id), setAside.map((one) => one.id)]).toEqual([[id], ['1'.repeat(26)]]);
    vi.restoreAllMocks();
  });
});
