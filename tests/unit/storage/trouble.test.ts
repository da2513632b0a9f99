import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  exportRaw,
  keepNote,
  keptAt,
  openDatabase,
  type PledgemarkDatabase,
  trashNote,
  visitReport,
} from '../../../lib/storage/index.ts';
import { type SchemaVersion, versions } from '../../../lib/storage/versions/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from './records.ts';

let database: PledgemarkDatabase;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  database = openDatabase();
});
afterEach(async () => {
  await database.delete();
  vi.restoreAllMocks();
});

const keep = async (draft = fakeDraft()) => success(await keepNote(database, ADDRESS, fakeReport(), draft));

describe('a stored record that is broken', () => {
  test('is left out of the list, reported, and not touched', async () => {
    const whole = await keep(fakeDraft({ selector: fakeSelector(5) }));
    const { note } = await keep();
    const broken = { ...note, body: 42 };
    await database.notes.put(broken);
    const { items, setAside } = success(await keptAt(database, ADDRESS));
    expect(items).toEqual([whole]);
    expect(setAside).toEqual([{ store: 'notes', id: note.id, problem: expect.stringContaining('body') }]);
    expect(await database.notes.get(note.id)).toEqual(broken);
  });

  test('is not overwritten by a draft of the same id', async () => {
    const { note } = await keep();
    const broken = { ...note, tags: 'none' };
    await database.notes.put(broken);
    const saved = await keep(fakeDraft({ id: note.id, body: 'new words' }));
    expect(saved.note.id).not.toBe(note.id);
    expect(await database.notes.get(note.id)).toEqual(broken);
  });

  test('a follow-up does not take its note with it', async () => {
    const { note, followUp } = await keep();
    await database.followUps.put({ ...followUp!, due: 'soon' });
    const { items, setAside } = success(await keptAt(database, ADDRESS));
    expect(items).toEqual([{ note, followUp: null }]);
    expect(setAside).toHaveLength(1);
  });

  test('a report gives its place, keeps its id, and its notes are still there', async () => {
    const { note } = await keep();
    const broken = { id: note.reportId, address: ADDRESS, title: 7 };
    await database.reports.put(broken);
    expect(success(await keptAt(database, ADDRESS))).toMatchObject({ report: null, items: [{ note }] });
    const visited = success(await visitReport(database, ADDRESS, fakeReport()));
    expect(visited.id).toBe(note.reportId);
    expect((await database.setAside.toArray())[0]).toMatchObject({ store: 'reports', stored: broken });
    expect(success(await keptAt(database, ADDRESS)).items).toHaveLength(1);
  });

  test('cannot be put into the trash, and the reader is told', async () => {
    const { note } = await keep();
    await database.notes.put({ ...note, created: 'yesterday' });
    expect(await trashNote(database, note.id)).toMatchObject({ ok: false, error: { code: 'note-missing' } });
  });
});

test('fields of a record that this version does not know survive an edit', async () => {
  const { note } = await keep();
  await database.notes.put({ ...note, shade: 'amber' });
  await keep(fakeDraft({ id: note.id, body: 'edited' }));
  expect(await database.notes.get(note.id)).toMatchObject({ body: 'edited', shade: 'amber' });
});

const LATEST = versions.length;

describe('another schema', () => {
  const next: SchemaVersion = { number: LATEST + 1, stores: { followUps: 'id, noteId', atlas: 'id' } };

  test('a newer one is neither read nor written, nor changed, and the raw export still gives all', async () => {
    const { note } = await keep();
    database.close();
    const newer = openDatabase({ versions: [...versions, next] });
    await newer.open();
    newer.close();
    for (const result of [
      await keptAt(database, ADDRESS),
      await keepNote(database, ADDRESS, fakeReport(), fakeDraft()),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'newer-schema' } });
    }
    const raw = success(await exportRaw());
    expect(raw).toMatchObject({ version: (LATEST + 1) * 10, stores: { notes: [note], atlas: [] } });
  });

  test('an upgrade that fails leaves everything as it was, blocks writing, and the raw export gives all', async () => {
    const kept = await keep();
    database.close();
    const failing: SchemaVersion = {
      number: LATEST + 1,
      stores: {},
      async upgrade(transaction) {
        await transaction.table('notes').clear();
        throw new Error('planted');
      },
    };
    const upgraded = openDatabase({ versions: [...versions, failing] });
    for (let time = 0; time < 2; time++) {
      expect(await keepNote(upgraded, ADDRESS, fakeReport(), fakeDraft())).toMatchObject({
        ok: false,
        error: { code: 'upgrade-failed', detail: expect.stringContaining('原有内容原样保留') },
      });
    }
    expect(success(await exportRaw())).toMatchObject({ version: LATEST * 10, stores: { notes: [kept.note] } });
    expect(success(await keptAt(openDatabase(), ADDRESS)).items).toEqual([kept]);
  });

  test('an upgrade that succeeds brings the records along', async () => {
    await keep();
    database.close();
    const adding: SchemaVersion = {
      number: LATEST + 1,
      stores: {},
      upgrade: async (transaction) => {
        await transaction.table('notes').toCollection().modify({ shade: 'amber' });
      },
    };
    const upgraded = openDatabase({ versions: [...versions, adding] });
    expect(success(await keptAt(upgraded, ADDRESS)).items).toHaveLength(1);
    expect(await upgraded.notes.toCollection().first()).toMatchObject({ shade: 'amber' });
    upgraded.close();
  });
});

describe('IndexedDB', () => {
  test('that is not there is said in words', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const result = await keepNote(openDatabase(), ADDRESS, fakeReport(), fakeDraft());
    vi.unstubAllGlobals();
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'storage-unavailable',
        detail:
          '浏览器没有提供本地数据库（可能处于隐私模式，或被设置禁止），笔记没有保存。文字仍在编辑框中，可先复制。',
        en: 'The browser offers no local database (a private window, or its settings forbid it): the note was not saved. Your text is still in the editor and can be copied.',
      },
    });
  });

  test('that an older page holds open is said in words, and works when that page is closed', async () => {
    database.close();
    const notes = Array.from({ length: 450 }, (_, at) => ({ id: `note ${String(at).padStart(3, '0')}` }));
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('held', 1);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('notes', { keyPath: 'id' });
        for (const note of notes) store.add(note);
      };
      request.onsuccess = () => resolve(request.result);
    });
    const waiting = openDatabase({ name: 'held' });
    const [first, second] = await Promise.all([
      keepNote(waiting, ADDRESS, fakeReport(), fakeDraft()),
      keptAt(waiting, ADDRESS),
    ]);
    expect(first).toMatchObject({ ok: false, error: { code: 'storage-blocked' } });
    expect(second).toMatchObject({ ok: false, error: { code: 'storage-blocked' } });
    expect(await keptAt(waiting, ADDRESS)).toMatchObject({ ok: false, error: { code: 'storage-blocked' } });
    // What was there before the upgrade was asked for can be taken away meanwhile.
    expect(success(await exportRaw('held'))).toMatchObject({ version: 1, asOf: expect.any(Number), stores: { notes } });
    holder.close();
    await expect.poll(() => waiting.isOpen()).toBe(true);
    expect((await keepNote(waiting, ADDRESS, fakeReport(), fakeDraft())).ok).toBe(true);
    const left = async () => (await indexedDB.databases()).map(({ name }) => name);
    await expect.poll(left).not.toContain('held-before-upgrade');
    await waiting.delete();
  }, 15_000);

  test('a raw export of what is not there makes nothing', async () => {
    expect(success(await exportRaw('nothing'))).toMatchObject({ version: 0, stores: {} });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nothing');
  });
});
