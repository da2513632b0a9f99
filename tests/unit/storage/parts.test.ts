import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenReport } from '../../../lib/model/kept.ts';
import {
  correctionsAt,
  isOnPage,
  keepCorrection,
  keepNote,
  keptAt,
  openDatabase,
  type PledgemarkDatabase,
  reportAt,
  visitReport,
} from '../../../lib/storage/index.ts';
import { fakeCorrection, fakeDraft, fakeReport, success } from './records.ts';

const [ONE, TWO, THREE] = [1, 2, 3].map((n) => `http://www.example.gov.cn/t1${n === 1 ? '' : `_${n - 1}`}.html`) as [
  string,
  string,
  string,
];
const PARTS = [ONE, TWO, THREE].map((address, index) => ({ address, label: String(index + 1) }));
const report = (parts = PARTS): OpenReport => ({ ...fakeReport(), parts });

let database: PledgemarkDatabase;
let time = 0;
beforeEach(() => {
  time = 1_700_000_000_000;
  database = openDatabase({ now: () => time });
});
afterEach(() => database.delete());

const visit = async (address: string, of = report()) => success(await visitReport(database, address, of));

describe('a report on several pages', () => {
  test('is one record, from whichever part it is opened', async () => {
    const second = await visit(TWO);
    time += 1000;
    const third = await visit(THREE);
    expect(third.id).toBe(second.id);
    expect(third.address).toBe(ONE);
    expect(await database.reports.count()).toBe(1);
    expect(third.parts).toEqual([
      { address: ONE, label: '1', visited: null },
      { address: TWO, label: '2', visited: 1_700_000_000_000 },
      { address: THREE, label: '3', visited: 1_700_000_001_000 },
    ]);
  });

  test('is found at each of its parts, also at those that were not visited', async () => {
    const { id } = await visit(TWO);
    for (const address of [ONE, TWO, THREE]) expect(success(await reportAt(database, address))?.id).toBe(id);
    expect(success(await reportAt(database, 'http://www.example.gov.cn/t2.html'))).toBeNull();
  });

  test('joins the notes of all parts, and knows on which each stands', async () => {
    await visit(ONE);
    const first = success(await keepNote(database, ONE, report(), fakeDraft({ body: '一' }))).note;
    const third = success(await keepNote(database, THREE, report(), fakeDraft({ body: '三' }))).note;
    expect([first.part, third.part]).toEqual([null, THREE]);
    const kept = success(await keptAt(database, TWO));
    expect(kept.items.map(({ note }) => note.body)).toEqual(expect.arrayContaining(['一', '三']));
    const on = (address: string) =>
      kept.items
        .filter(({ note }) => kept.report && isOnPage(kept.report, note.part, address))
        .map(({ note }) => note.body);
    expect([on(ONE), on(TWO), on(THREE)]).toEqual([['一'], [], ['三']]);
  });

  test('keeps a note on its part when it is edited from another', async () => {
    const { note } = success(await keepNote(database, THREE, report(), fakeDraft()));
    const edited = success(await keepNote(database, ONE, report(), fakeDraft({ id: note.id, body: '改' })));
    expect(edited.note.part).toBe(THREE);
  });

  test('knows on which part each correction stands, the same words at the same place of two parts apart', async () => {
    await visit(ONE);
    const keep = async (address: string, draft = fakeCorrection()) =>
      success(await keepCorrection(database, address, report(), draft));
    const [first, third] = [await keep(ONE), await keep(THREE)];
    expect([first.part, third.part]).toEqual([null, THREE]);
    expect((await keep(THREE, fakeCorrection({ change: { type: 'dismissed' } }))).id).toBe(third.id);
    const kept = success(await correctionsAt(database, TWO)).items;
    expect(kept.map(({ id, change }) => [id, change.type])).toEqual([
      [first.id, 'corrected'],
      [third.id, 'dismissed'],
    ]);
  });

  test('takes a correction from before parts were told apart to the part on which it is made again', async () => {
    await visit(ONE);
    const { part: _, ...old } = success(await keepCorrection(database, ONE, report(), fakeCorrection()));
    await database.corrections.put(old);
    const again = success(await keepCorrection(database, TWO, report(), fakeCorrection()));
    expect([again.id, again.part]).toEqual([old.id, TWO]);
    expect(await database.corrections.count()).toBe(1);
  });

  test('that was first seen as one page keeps its record and address', async () => {
    const alone = await visit(TWO, fakeReport());
    const spread = await visit(TWO);
    expect([spread.id, spread.address]).toEqual([alone.id, TWO]);
    expect(spread.parts.map(({ visited }) => visited !== null)).toEqual([false, true, false]);
  });

  test('keeps its parts where the pager is not there at a later visit', async () => {
    await visit(ONE);
    expect((await visit(TWO, fakeReport())).parts.map(({ visited }) => visited !== null)).toEqual([true, true, false]);
  });

  test('believes no page that names parts of another site, or not itself', async () => {
    const foreign = [...PARTS, { address: 'http://other.gov.cn/t1_3.html', label: '4' }];
    expect((await visit(ONE, report(foreign))).parts).toEqual([]);
    expect((await visit('http://www.example.gov.cn/t9.html')).parts).toEqual([]);
  });
});
