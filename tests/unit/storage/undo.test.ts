import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NoteDraft } from '../../../lib/model/kept.ts';
import { ok } from '../../../lib/model/result.ts';
import {
  addObservations,
  changesOf,
  changing,
  colourNote,
  correctionsAt,
  deleteForGood,
  keepCorrection,
  keepNote,
  keptAt,
  MOST_STEPS,
  noteReportFacts,
  openDatabase,
  ownObservations,
  type PledgemarkDatabase,
  redoChange,
  reportAt,
  restoreNote,
  setReportFacts,
  trashNote,
  undoBatch,
  undoChange,
  undoCorrection,
  visitReport,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeCorrection, fakeDraft, fakeObservation, fakeReport, fakeSelector, success } from './records.ts';

let database: PledgemarkDatabase;
let time = 0;

beforeEach(() => {
  time = 1_700_000_000_000;
  database = openDatabase({ now: () => time });
});
afterEach(() => database.delete());

const keep = async (draft: Partial<NoteDraft> = {}) => {
  time += 1_000;
  return success(await keepNote(database, ADDRESS, fakeReport(), fakeDraft(draft)));
};
const undo = async (id: string | null = null) => success(await undoChange(database, id));
const redo = async (id: string | null = null) => success(await redoChange(database, id));
const steps = async () => success(await changesOf(database)).items;
const doings = async () => (await steps()).map(({ doing }) => doing);

/** All that the reader keeps here, as it says; when it was written does not count. */
async function standing() {
  const kept = success(await keptAt(database, ADDRESS)).items;
  const corrections = success(await correctionsAt(database, ADDRESS)).items;
  const when = (record: object | null) => record && { ...record, modified: 0 };
  return [...kept.flatMap(({ note, followUp }) => [when(note), when(followUp)]), ...corrections.map(when)];
}

describe('what the panel adds to the own data', () => {
  const add = async (amount: number) => {
    time += 1_000;
    const row = { draft: fakeObservation({ amount }), decision: 'replace' } as const;
    return success(await addObservations(database, [row], { origin: 'report', dataset: null }));
  };
  const amounts = async () => success(await ownObservations(database)).items.map(({ amount }) => amount);

  test('is a step: undone and done again, with what it replaced', async () => {
    await add(5);
    await add(6);
    expect(await doings()).toEqual(['add-observations', 'add-observations']);
    time += 1_000;
    await undo();
    expect(await amounts()).toEqual([5]);
    await undo();
    expect(await amounts()).toEqual([]);
    await redo();
    expect(await amounts()).toEqual([5]);
    await redo();
    expect(await amounts()).toEqual([6]);
    await undo();
    expect(await amounts()).toEqual([5]);
  });

  test('and was taken back where it is listed, is not undone twice', async () => {
    const { batch } = await add(5);
    success(await undoBatch(database, batch ?? ''));
    expect(await undoChange(database, null)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    await redo();
    expect(await amounts()).toEqual([5]);
  });

  test('is not added again over what came in its place', async () => {
    await add(5);
    const [step] = await steps();
    await undo();
    const row = { draft: fakeObservation({ amount: 7 }) };
    success(await addObservations(database, [row], { origin: 'import', dataset: null }));
    expect(await redoChange(database, step?.id ?? null)).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(await amounts()).toEqual([7]);
  });
});

describe('every change can be undone and done again', () => {
  const changes: Record<string, (id: string) => Promise<unknown>> = {
    'add-note': () => keep({ selector: fakeSelector(90, '新增绿地8万平方米') }),
    highlight: () => keep({ body: '', tags: [], followUp: null, colour: 'green', selector: fakeSelector(200) }),
    'edit-note': (id) => keep({ id, body: '改过的话', tags: ['别的'] }),
    'colour-note': (id) => colourNote(database, id, 'pink'),
    'trash-note': (id) => trashNote(database, id),
    correct: () => keepCorrection(database, ADDRESS, fakeReport(), fakeCorrection()),
  };
  test.each(Object.keys(changes))('%s', async (doing) => {
    const { note } = await keep();
    const before = await standing();
    await changes[doing]!(note.id);
    const after = await standing();
    expect(after).not.toEqual(before);
    expect((await doings())[0]).toBe(doing);
    expect(await undo()).toMatchObject({ doing, undone: expect.any(Number) });
    expect(await standing()).toEqual(before);
    await redo();
    expect(await standing()).toEqual(after);
    await undo();
    expect(await standing()).toEqual(before);
  });

  test('a follow-up that is changed, and one that is taken away', async () => {
    const { note, followUp } = await keep();
    const before = await standing();
    await keep({ id: note.id, followUp: { ...fakeDraft().followUp!, progress: 'done' } });
    await keep({ id: note.id, followUp: null });
    await undo();
    expect((await standing())[1]).toMatchObject({ id: followUp?.id, progress: 'done' });
    await undo();
    expect(await standing()).toEqual(before);
  });

  test('restoring, and the machine’s reading standing again', async () => {
    const { note } = await keep();
    success(await trashNote(database, note.id));
    success(await restoreNote(database, note.id));
    await undo();
    expect(await standing()).toEqual([]);
    const correction = success(await keepCorrection(database, ADDRESS, fakeReport(), fakeCorrection()));
    success(await undoCorrection(database, correction.id));
    await undo();
    expect(success(await correctionsAt(database, ADDRESS)).items).toHaveLength(1);
  });

  test('many records in one step', async () => {
    const notes = [
      await keep(),
      await keep({ selector: fakeSelector(90) }),
      await keep({ selector: fakeSelector(300) }),
    ];
    const before = await standing();
    const ids = notes.map(({ note }) => note.id);
    const work = async () => {
      await database.notes
        .where('id')
        .anyOf(ids)
        .modify({ tags: ['一起'] });
      return ok(ids.length);
    };
    const about = () => ({ doing: 'edit-follow-ups', subject: '', reportId: notes[0]!.note.reportId }) as const;
    success(await changing(database, [database.notes], work, about));
    expect((await steps())[0]?.edits).toHaveLength(3);
    await undo();
    expect(await standing()).toEqual(before);
  });

  test("a report's own facts, also after further visits", async () => {
    const { id, title } = success(await visitReport(database, ADDRESS, fakeReport()));
    success(await setReportFacts(database, id, { title: '更正后的题目' }));
    expect(success(await reportAt(database, ADDRESS))).toMatchObject({ title: '更正后的题目' });
    time += 60_000;
    success(await visitReport(database, ADDRESS, { ...fakeReport(), textSha256: '1'.repeat(64) }));
    await undo();
    expect(success(await reportAt(database, ADDRESS))).toMatchObject({
      title,
      set: {},
      textSha256: '1'.repeat(64),
      lastSeen: time,
    });
  });

  test('and what a source said of a report is none: the reader did not make it', async () => {
    const { id } = success(await visitReport(database, ADDRESS, fakeReport()));
    const noted = success(await noteReportFacts(database, id, { title: '文件里的题目' }));
    expect(noted).toMatchObject({ title: '文件里的题目', set: { title: '文件里的题目' } });
    expect(await steps()).toEqual([]);
    success(await setReportFacts(database, id, { period: '2030' }));
    await undo();
    expect(success(await reportAt(database, ADDRESS))?.set).toEqual({ title: '文件里的题目' });
  });
});

describe('the steps', () => {
  test('are listed the latest first, with what each was about, and any can be taken back alone', async () => {
    await keep();
    const second = await keep({ selector: fakeSelector(90, '新增绿地8万平方米') });
    expect((await steps()).map(({ doing, subject }) => [doing, subject])).toEqual([
      ['add-note', '新增绿地8万平方米'],
      ['add-note', '绿化覆盖率达到41%'],
    ]);
    await undo((await steps())[1]!.id);
    expect(success(await keptAt(database, ADDRESS)).items).toEqual([second]);
  });

  test(`are ${MOST_STEPS} at most, and survive a restart`, async () => {
    const { note } = await keep();
    for (let count = 0; count < MOST_STEPS + 3; count++) await keep({ id: note.id, body: `第 ${count} 稿` });
    database.close();
    database = openDatabase({ now: () => time });
    expect(await steps()).toHaveLength(MOST_STEPS);
    for (let count = 0; count < MOST_STEPS; count++) await undo();
    expect(success(await keptAt(database, ADDRESS)).items[0]?.note.body).toBe('第 2 稿');
    expect(await undoChange(database, null)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  test('a new change ends what could be done again', async () => {
    await keep();
    await undo();
    await keep({ body: '另一条' });
    expect(await redoChange(database, null)).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } });
  });

  test('are done again in their order', async () => {
    const { note } = await keep();
    await keep({ id: note.id, body: '二稿' });
    await keep({ id: note.id, body: '三稿' });
    await undo();
    await undo();
    const body = async () => success(await keptAt(database, ADDRESS)).items[0]?.note.body;
    await redo();
    expect(await body()).toBe('二稿');
    await redo();
    expect(await body()).toBe('三稿');
  });

  test('that changed nothing or failed are none', async () => {
    const { note } = await keep();
    await keep({ id: note.id });
    await trashNote(database, '0'.repeat(26));
    expect(await doings()).toEqual(['add-note']);
  });
});

describe('undoing is refused', () => {
  test('where the note was changed elsewhere since, and nothing is lost', async () => {
    const { note } = await keep();
    await keep({ id: note.id, body: '这里改的' });
    const [mine] = await steps();
    await keep({ id: note.id, body: '别处后来改的' });
    expect(await undoChange(database, mine!.id)).toMatchObject({
      ok: false,
      error: { code: 'changed-since', detail: expect.stringContaining('后来又有改动'), en: expect.any(String) },
    });
    expect(success(await keptAt(database, ADDRESS)).items[0]?.note.body).toBe('别处后来改的');
  });

  test('where it was deleted for good', async () => {
    const { note } = await keep();
    success(await trashNote(database, note.id));
    success(await deleteForGood(database, [note.id]));
    expect(await undoChange(database, null)).toMatchObject({ ok: false, error: { code: 'changed-since' } });
  });
});
