import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  keepNote,
  keptAt,
  keptOf,
  openDatabase,
  type PledgemarkDatabase,
  reportAt,
  restoreNote,
  trashNote,
  trashOf,
  visitReport,
  watch,
  watchKeptAt,
} from '../../../lib/storage/index.ts';
import { versions } from '../../../lib/storage/versions/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from './records.ts';

let database: PledgemarkDatabase;
let time = 0;

beforeEach(() => {
  time = 1_700_000_000_000;
  database = openDatabase({ now: () => time });
});
afterEach(() => database.delete());

const keep = async (draft = fakeDraft()) => success(await keepNote(database, ADDRESS, fakeReport(), draft));
const kept = async () => success(await keptAt(database, ADDRESS));

describe('a visit', () => {
  test('makes one record for an address and moves only its last visit on', async () => {
    const first = success(await visitReport(database, ADDRESS, fakeReport()));
    time += 1_000;
    const second = success(await visitReport(database, ADDRESS, fakeReport()));
    expect(second).toEqual({ ...first, lastSeen: first.firstSeen + 1_000 });
    expect(await database.reports.count()).toBe(1);
  });

  test('of twenty tabs at once makes one record', async () => {
    const visits = await Promise.all(Array.from({ length: 20 }, () => visitReport(database, ADDRESS, fakeReport())));
    expect(new Set(visits.map((visit) => success(visit).id)).size).toBe(1);
  });

  test('keeps what an earlier reading knew and this one does not', async () => {
    await visitReport(database, ADDRESS, fakeReport());
    await visitReport(database, ADDRESS, fakeReport({ issuer: null, title: '', period: '2026' }));
    expect(success(await reportAt(database, ADDRESS))).toMatchObject({
      issuer: '示例区人民政府',
      title: '示例区2025年政府工作报告',
      period: '2026',
    });
  });

  test('says which schema and extractor made the record', async () => {
    const { madeBy } = success(await visitReport(database, ADDRESS, fakeReport()));
    expect(madeBy).toEqual({
      schema: versions.length,
      extractor: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      dataset: null,
    });
  });
});

describe('keeping', () => {
  test('a note makes its report, where it was not visited, and its follow-up', async () => {
    const { note, followUp } = await keep();
    const { report, items } = await kept();
    expect(report?.id).toBe(note.reportId);
    expect(followUp).toMatchObject({ noteId: note.id, reportId: note.reportId, due: '2025-12-31', trashed: null });
    expect(items).toEqual([{ note, followUp }]);
  });

  test('an edited note keeps its created and its follow-up', async () => {
    const before = await keep();
    time += 5_000;
    const after = await keep(
      fakeDraft({ id: before.note.id, body: '已核对', followUp: { ...fakeDraft().followUp!, progress: 'done' } }),
    );
    expect(after.note).toEqual({ ...before.note, body: '已核对', modified: time });
    expect(after.followUp).toEqual({
      ...before.followUp,
      progress: 'done',
      modified: time,
      log: [{ when: time, field: 'progress', from: 'not-started', to: 'done' }],
    });
  });

  test('tags are trimmed, without doubles and empty ones', async () => {
    const { note } = await keep(fakeDraft({ tags: [' 绿化 ', '绿化', ' ', '2025'] }));
    expect(note.tags).toEqual(['绿化', '2025']);
  });

  test('notes come in the order of the report', async () => {
    await keep(fakeDraft({ selector: fakeSelector(900), body: 'later' }));
    await keep(fakeDraft({ selector: fakeSelector(5), body: 'earlier' }));
    expect((await kept()).items.map(({ note }) => note.body)).toEqual(['earlier', 'later']);
  });

  test('a follow-up that is taken away goes to the trash, and the same one comes back', async () => {
    const before = await keep();
    const without = await keep(fakeDraft({ id: before.note.id, followUp: null }));
    expect(without.followUp).toBeNull();
    expect((await kept()).items[0]?.followUp).toBeNull();
    expect(await database.followUps.count()).toBe(1);
    const again = await keep(fakeDraft({ id: before.note.id }));
    expect(again.followUp).toMatchObject({ id: before.followUp?.id, created: before.followUp?.created, trashed: null });
  });

  test('a note that was changed elsewhere meanwhile is not overwritten: both are kept', async () => {
    const { note } = await keep();
    time += 1_000;
    await keep(fakeDraft({ id: note.id, base: note.modified, body: 'from the other tab' }));
    time += 1_000;
    const mine = await keep(fakeDraft({ id: note.id, base: note.modified, body: 'from this tab' }));
    expect(mine.note.id).not.toBe(note.id);
    expect((await kept()).items.map(({ note }) => note.body)).toEqual(['from the other tab', 'from this tab']);
  });

  test('a note that was saved elsewhere with the same words stays one', async () => {
    const { note } = await keep();
    await keep(fakeDraft({ id: note.id, base: note.modified, body: 'same' }));
    const again = await keep(fakeDraft({ id: note.id, base: note.modified, body: 'same' }));
    expect(again.note.id).toBe(note.id);
  });

  test('a failure inside leaves nothing behind', async () => {
    database.followUps.hook('creating', () => {
      throw new Error('planted');
    });
    const result = await keepNote(database, ADDRESS, fakeReport(), fakeDraft());
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    expect(await database.notes.count()).toBe(0);
    expect(await database.reports.count()).toBe(0);
  });
});

describe('the trash', () => {
  test('takes a note with its follow-up, and gives both back as they were', async () => {
    const before = await keep();
    time += 1_000;
    const trashed = success(await trashNote(database, before.note.id));
    expect(trashed).toMatchObject({ note: { trashed: time }, followUp: { trashed: time } });
    expect((await kept()).items).toEqual([]);
    expect(success(await trashOf(database, before.note.reportId)).items).toEqual([trashed]);
    time += 1_000;
    const back = success(await restoreNote(database, before.note.id));
    expect(back.note).toEqual({ ...before.note, modified: time });
    expect(back.followUp).toEqual({ ...before.followUp, modified: time });
    expect(success(await keptOf(database, before.note.reportId)).items).toEqual([back]);
  });

  test('gives no follow-up back that was taken away before', async () => {
    const { note } = await keep();
    await keep(fakeDraft({ id: note.id, followUp: null }));
    await trashNote(database, note.id);
    expect(success(await restoreNote(database, note.id)).followUp).toBeNull();
  });

  test('twice is once', async () => {
    const { note } = await keep();
    const once = success(await trashNote(database, note.id));
    time += 1_000;
    expect(success(await trashNote(database, note.id))).toEqual(once);
    const back = success(await restoreNote(database, note.id));
    expect(success(await restoreNote(database, note.id))).toEqual(back);
  });

  test('a note that is not there is said in words', async () => {
    expect(await trashNote(database, '0'.repeat(26))).toMatchObject({ ok: false, error: { code: 'note-missing' } });
  });

  test('a note that was trashed while it was edited comes back when it is saved', async () => {
    const { note } = await keep();
    await trashNote(database, note.id);
    const back = await keep(fakeDraft({ id: note.id, body: 'still wanted' }));
    expect(back.note).toMatchObject({ id: note.id, trashed: null });
    expect((await kept()).items).toHaveLength(1);
  });
});

test('what is watched is told again after each change', async () => {
  const bodies: string[][] = [];
  const heard = Promise.withResolvers<void>();
  const stop = watch(
    () => keptAt(database, ADDRESS),
    (result) => {
      bodies.push(success(result).items.map(({ note }) => note.body));
      if (bodies.at(-1)?.length === 1) heard.resolve();
    },
  );
  await expect.poll(() => bodies.length).toBe(1);
  await keep();
  await heard.promise;
  stop();
  expect(bodies).toEqual([[], ['核对统计口径']]);
});

describe('what is watched at an address', () => {
  const MANY = 900;

  async function fill(): Promise<void> {
    const { note } = await keep();
    const others = Array.from({ length: MANY - 1 }, (_, n) => ({
      ...note,
      id: `${note.id.slice(0, -4)}${(0x1000 + n).toString(16)}`,
      body: `第${n}条`,
      selector: fakeSelector(20 + n),
    }));
    await database.notes.bulkAdd(others);
  }

  test('is what is kept there, read in turns, with what cannot be read set aside', async () => {
    await fill();
    await database.notes.add({ id: 'broken', reportId: (await database.notes.toCollection().first())?.reportId ?? '' });
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const told = Promise.withResolvers<Awaited<ReturnType<typeof keptAt>>>();
    const stop = watchKeptAt(database, ADDRESS, told.resolve);
    const shelf = success(await told.promise);
    clearInterval(timer);
    stop();
    expect(shelf).toEqual(await kept());
    expect(shelf.items).toHaveLength(MANY);
    expect(shelf.setAside.map(({ id }) => id)).toEqual(['broken']);
    expect(turns).toBeGreaterThan(1);
  });

  test('is told again after a change that comes while it is read, the last state last', async () => {
    await fill();
    const counts: number[] = [];
    const first = Promise.withResolvers<void>();
    const stop = watchKeptAt(database, ADDRESS, (result) => {
      counts.push(success(result).items.length);
      first.resolve();
    });
    await new Promise((next) => setTimeout(next, 5));
    await keep(fakeDraft({ body: '读的时候写的' }));
    await first.promise;
    await keep(fakeDraft({ body: '之后写的' }));
    await expect.poll(() => counts.at(-1)).toBe(MANY + 2);
    stop();
  });

  test('is told of a change to one note among many', async () => {
    await fill();
    const bodies: (string | undefined)[] = [];
    const stop = watchKeptAt(database, ADDRESS, (result) => bodies.push(success(result).items.at(-1)?.note.body));
    await expect.poll(() => bodies).toEqual([`第${MANY - 2}条`]);
    const last = success(await keptAt(database, ADDRESS)).items.at(-1)?.note;
    await database.notes.update(last?.id ?? '', { body: '改过了' });
    await expect.poll(() => bodies.at(-1)).toBe('改过了');
    stop();
  });

  test('is not told after it was stopped', async () => {
    await fill();
    let told = 0;
    const stop = watchKeptAt(database, ADDRESS, () => (told += 1));
    await new Promise((next) => setTimeout(next, 2));
    stop();
    await new Promise((next) => setTimeout(next, 300));
    expect(told).toBe(0);
  });
});
