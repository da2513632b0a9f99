import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allTrash,
  deleteForGood,
  droppedSearches,
  dropSearch,
  dropUnsaved,
  keepNote,
  keepUnsaved,
  keptAt,
  openDatabase,
  type PledgemarkDatabase,
  purgeTrash,
  restoreNote,
  savedSearches,
  saveSearch,
  TRASH_MS,
  trashNote,
  unsavedAt,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from './records.ts';

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

const keep = async (draft = fakeDraft(), address = ADDRESS) =>
  success(await keepNote(database, address, fakeReport(), draft));

describe('what is written and not saved', () => {
  const unsaved = async () => success(await unsavedAt(database, ADDRESS)).items;
  const setAside = async (id: string, body: string, address = ADDRESS) =>
    success(await keepUnsaved(database, address, id, fakeDraft({ id, base: null, body })));

  test('is set aside under its id, and there again on that page alone', async () => {
    const id = database.newId();
    await setAside(id, '写到一');
    time += 500;
    await setAside(id, '写到一半');
    await setAside(database.newId(), '别的页面', `${ADDRESS}?other`);
    expect(await unsaved()).toMatchObject([{ id, modified: time, draft: { body: '写到一半' } }]);
  });

  test('is let go when the note is saved, and when the reader says so', async () => {
    const [saved, dropped] = [database.newId(), database.newId()];
    await setAside(saved, '存好的');
    await setAside(dropped, '不要的');
    const { note } = await keep(fakeDraft({ id: saved, base: null, body: '存好的' }));
    expect(note.id).toBe(saved);
    success(await dropUnsaved(database, dropped));
    expect(await unsaved()).toEqual([]);
  });

  test('of a new note that two tabs wrote makes two notes', async () => {
    const id = database.newId();
    await keep(fakeDraft({ id, base: null, body: '这一页写的' }));
    await keep(fakeDraft({ id, base: null, body: '那一页写的' }));
    const bodies = success(await keptAt(database, ADDRESS)).items.map(({ note }) => note.body);
    expect(bodies.toSorted()).toEqual(['这一页写的', '那一页写的'].toSorted());
  });

  test('that is saved twice, since the answer did not come, is one note', async () => {
    const id = database.newId();
    await keep(fakeDraft({ id, base: null }));
    await keep(fakeDraft({ id, base: null }));
    expect(success(await keptAt(database, ADDRESS)).items).toHaveLength(1);
  });

  test('that cannot be read is set aside, and left where it is', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await database.drafts.put({ id: '1'.repeat(26), address: ADDRESS, draft: 'broken' });
    expect(success(await unsavedAt(database, ADDRESS))).toMatchObject({ items: [], setAside: [{ store: 'drafts' }] });
  });
});

describe('the trash', () => {
  const trash = async () => success(await allTrash(database)).items.map(({ note }) => note.id);

  test('of all reports is one list, what was deleted last first', async () => {
    const first = await keep();
    const second = await keep(fakeDraft(), `${ADDRESS}?other`);
    success(await trashNote(database, first.note.id));
    time += 1_000;
    success(await trashNote(database, second.note.id));
    expect(await trash()).toEqual([second.note.id, first.note.id]);
    expect(success(await allTrash(database)).items[0]?.followUp?.noteId).toBe(second.note.id);
  });

  test('lets go for good of what is named, with its follow-up, and of nothing that is in use', async () => {
    const { note } = await keep();
    const used = await keep(fakeDraft({ selector: fakeSelector(90) }));
    success(await trashNote(database, note.id));
    expect(success(await deleteForGood(database, [note.id, used.note.id]))).toBe(1);
    expect(await database.followUps.count()).toBe(1);
    expect(success(await keptAt(database, ADDRESS)).items).toHaveLength(1);
    expect(await deleteForGood(database, [note.id])).toMatchObject({ ok: false, error: { code: 'note-missing' } });
  });

  test('keeps what was deleted for thirty days', async () => {
    const [old, young] = [await keep(), await keep(fakeDraft({ selector: fakeSelector(90) }))];
    success(await trashNote(database, old.note.id));
    time += TRASH_MS / 2;
    success(await trashNote(database, young.note.id));
    time += TRASH_MS / 2;
    expect(success(await purgeTrash(database))).toBe(0);
    success(await restoreNote(database, old.note.id));
    success(await trashNote(database, old.note.id));
    time += TRASH_MS / 2 + 10;
    expect(success(await purgeTrash(database))).toBe(2);
    expect(await trash()).toEqual([old.note.id]);
  });

  test('keeps saved searches as long, and those in use for good', async () => {
    const dropped = success(await saveSearch(database, '逾期', '/follow-ups?due=overdue'));
    success(await saveSearch(database, '绿化', '/notes?q=绿化'));
    success(await dropSearch(database, dropped.id));
    time += TRASH_MS;
    expect(success(await purgeTrash(database))).toBe(0);
    expect(success(await droppedSearches(database)).items.map(({ name }) => name)).toEqual(['逾期']);
    time += 10;
    expect(success(await purgeTrash(database))).toBe(1);
    expect(success(await droppedSearches(database)).items).toEqual([]);
    expect(success(await savedSearches(database)).items.map(({ name }) => name)).toEqual(['绿化']);
  });
});
