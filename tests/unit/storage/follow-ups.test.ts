import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyFollowUp } from '../../../lib/model/follow-up.ts';
import {
  addEvidence,
  allFollowUps,
  attachNote,
  dropFollowUps,
  editFollowUp,
  editFollowUps,
  followTargets,
  keepAsItIs,
  keepNote,
  keptAt,
  openDatabase,
  type PledgemarkDatabase,
  takeUpFollowUps,
  undoChange,
  unitsInUse,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from './records.ts';

let database: PledgemarkDatabase;
let time = 0;

beforeEach(() => {
  time = 1_700_000_000_000;
  database = openDatabase({ now: () => time });
});
afterEach(() => database.delete());

const keep = async (draft = fakeDraft()) => success(await keepNote(database, ADDRESS, fakeReport(), draft));
const kept = async () => success(await keptAt(database, ADDRESS)).items;
const evidence = (quote: string) => ({ address: ADDRESS, title: '公报', quote, on: '2026-02-01' });

describe('the log of a follow-up', () => {
  test('is empty at first, and has each change of each field with its day', async () => {
    const { note, followUp } = await keep();
    expect(followUp?.log).toEqual([]);
    time += 1_000;
    await keep(fakeDraft({ id: note.id, followUp: { ...fakeDraft().followUp!, progress: 'behind' } }));
    time += 1_000;
    const edited = success(await editFollowUp(database, followUp!.id, { progress: 'done', assessment: 'achieved' }));
    expect(edited.log).toEqual([
      { when: time - 1_000, field: 'progress', from: 'not-started', to: 'behind' },
      { when: time, field: 'progress', from: 'behind', to: 'done' },
      { when: time, field: 'assessment', from: 'not-yet', to: 'achieved' },
    ]);
    expect((await kept())[0]?.followUp).toEqual(edited);
  });

  test('a change that changes nothing leaves no trace', async () => {
    const { followUp } = await keep();
    time += 1_000;
    const after = success(await editFollowUp(database, followUp!.id, { leadUnit: followUp!.leadUnit }));
    expect(after).toEqual(followUp);
    expect((await kept())[0]?.followUp).toEqual(followUp);
  });

  test('goes on when the clock was set back', async () => {
    const { followUp } = await keep();
    time -= 60_000;
    const [once, twice] = [
      success(await editFollowUp(database, followUp!.id, { remark: 'a' })),
      success(await editFollowUp(database, followUp!.id, { remark: 'b' })),
    ];
    expect(once.modified).toBeGreaterThan(followUp!.modified);
    expect(twice.log.map(({ when }) => when)).toEqual([once.modified, twice.modified]);
  });

  test('names come without the spaces and doubles of typing', async () => {
    const { followUp } = await keep();
    const { leadUnit, coUnits } = success(
      await editFollowUp(database, followUp!.id, { leadUnit: ' 区科委 ', coUnits: ['区财政局', ' 区财政局', ' '] }),
    );
    expect([leadUnit, coUnits]).toEqual(['区科委', ['区财政局']]);
  });
});

describe('several at once', () => {
  const three = async () => {
    const all = [];
    for (const start of [10, 200, 300]) all.push(await keep(fakeDraft({ selector: fakeSelector(start) })));
    return all.map(({ followUp }) => followUp!.id);
  };

  test('are all changed', async () => {
    const ids = await three();
    success(await editFollowUps(database, ids, { leadUnit: '区发展改革委' }));
    expect((await kept()).map(({ followUp }) => followUp?.leadUnit)).toEqual(Array(3).fill('区发展改革委'));
  });

  test('or none, where one of them is not there or the change is none', async () => {
    const ids = await three();
    const before = await kept();
    expect(await editFollowUps(database, [...ids, '0'.repeat(26)], { remark: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'follow-up-missing' },
    });
    expect(await editFollowUps(database, ids, { due: 'soon' })).toMatchObject({
      ok: false,
      error: { code: 'not-a-record' },
    });
    expect(await kept()).toEqual(before);
  });

  test('are dropped, and taken up again as they were', async () => {
    const ids = await three();
    const before = await kept();
    success(await dropFollowUps(database, ids.slice(0, 2)));
    expect((await kept()).map(({ followUp }) => followUp?.id ?? null)).toEqual([null, null, ids[2]]);
    success(await takeUpFollowUps(database, ids));
    expect((await kept()).map(({ followUp }) => ({ ...followUp, modified: 0 }))).toEqual(
      before.map(({ followUp }) => ({ ...followUp, modified: 0 })),
    );
  });
});

describe('two tabs at once', () => {
  test('fields that were changed elsewhere since the editor was opened stay changed', async () => {
    const { note, followUp } = await keep();
    time += 1_000;
    success(await editFollowUp(database, followUp!.id, { progress: 'done', remark: '已核对' }));
    time += 1_000;
    const stale = { ...fakeDraft().followUp!, leadUnit: '区统计局' };
    const saved = await keep(fakeDraft({ id: note.id, base: note.modified, followUp: stale }));
    expect(saved.followUp).toMatchObject({ progress: 'done', remark: '已核对', leadUnit: '区统计局' });
    expect(saved.followUp?.log.map(({ field }) => field)).toEqual(['progress', 'remark', 'leadUnit']);
  });

  test('a follow-up that was begun elsewhere meanwhile is not dropped by one who saw none', async () => {
    const { note } = await keep(fakeDraft({ followUp: null }));
    time += 1_000;
    await keep(fakeDraft({ id: note.id, base: note.modified, body: note.body }));
    time += 1_000;
    const saved = await keep(fakeDraft({ id: note.id, base: note.modified, followUp: null }));
    expect(saved.followUp).toMatchObject({ due: '2025-12-31', trashed: null });
  });

  test('evidence added by twenty at once is all there', async () => {
    const { followUp } = await keep();
    const quotes = Array.from({ length: 20 }, (_, at) => `引文${at}`);
    await Promise.all(quotes.map((quote) => addEvidence(database, followUp!.id, evidence(quote))));
    const { evidence: all } = (await kept())[0]!.followUp!;
    expect(all.map(({ quote }) => quote).sort()).toEqual(quotes.sort());
  });

  test('the same evidence is there once', async () => {
    const { followUp } = await keep();
    await addEvidence(database, followUp!.id, evidence('引文'));
    await addEvidence(database, followUp!.id, evidence('引文'));
    expect((await kept())[0]?.followUp?.evidence).toEqual([evidence('引文')]);
  });
});

test('a follow-up in the trash stays there when it is edited', async () => {
  const { followUp } = await keep();
  success(await dropFollowUps(database, [followUp!.id]));
  success(await editFollowUp(database, followUp!.id, { remark: 'x' }));
  expect((await kept())[0]?.followUp).toBeNull();
});

test('one of an earlier version, without the newer fields, is read and edited', async () => {
  const { followUp } = await keep();
  const { id, reportId, noteId, due, leadUnit, progress, created, modified, trashed, madeBy } = followUp!;
  await database.followUps.put({ id, reportId, noteId, due, leadUnit, progress, created, modified, trashed, madeBy });
  const edited = success(await editFollowUp(database, id, { remark: 'x' }));
  expect(edited).toMatchObject({ ...emptyFollowUp, due, leadUnit, remark: 'x', log: [{ field: 'remark' }] });
});

test('evidence that was added elsewhere stays, where a list is changed that was seen before', async () => {
  const { followUp } = await keep();
  const seen = success(await addEvidence(database, followUp!.id, evidence('一')));
  time += 1_000;
  await addEvidence(database, followUp!.id, evidence('二'));
  time += 1_000;
  success(await editFollowUp(database, followUp!.id, { evidence: [evidence('三')] }, seen.modified));
  expect((await kept())[0]?.followUp?.evidence.map(({ quote }) => quote)).toEqual(['二', '三']);
});

describe('all targets of a report in one step', () => {
  const target = (start: number, what: string, noteId: string | null = null) => ({
    noteId,
    selector: fakeSelector(start),
    followUp: { ...emptyFollowUp, what, due: '2025-12-31' },
  });
  const follow = (...targets: Parameters<typeof followTargets>[3][number][]) =>
    followTargets(database, ADDRESS, fakeReport(), targets);

  test('are followed up, and not followed up after one undo', async () => {
    success(await follow(target(10, '绿地'), target(200, '绿道')));
    expect((await kept()).map(({ followUp }) => followUp?.what)).toEqual(['绿地', '绿道']);
    const change = success(await undoChange(database, null));
    expect(change.doing).toBe('add-follow-ups');
    expect(await kept()).toEqual([]);
  });

  test('a note that is on one of them gets the follow-up and keeps its words; undone, it has none', async () => {
    const { note } = await keep(fakeDraft({ followUp: null }));
    time += 1_000;
    success(await follow(target(10, '绿地', note.id), target(200, '绿道')));
    expect((await kept())[0]).toMatchObject({ note, followUp: { what: '绿地', noteId: note.id } });
    success(await undoChange(database, null));
    expect(await kept()).toEqual([{ note, followUp: null }]);
  });

  test('a follow-up that is there already is not changed', async () => {
    const before = await keep();
    success(await follow(target(10, '绿地', before.note.id)));
    expect(await kept()).toEqual([before]);
  });

  test('all or none', async () => {
    const result = await follow(target(10, '绿地'), target(200, '绿道', '0'.repeat(26)));
    expect(result).toMatchObject({ ok: false, error: { code: 'note-missing' } });
  });

  test('a thousand are on disk in seconds', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => target(at * 20, `事项${at}`));
    expect(success(await follow(...many))).toHaveLength(1000);
    expect(await kept()).toHaveLength(1000);
  }, 30_000);
});

test('all follow-ups in use come with their reports, and the units named in them', async () => {
  const { followUp } = await keep();
  const other = await keep(fakeDraft({ selector: fakeSelector(300) }));
  await dropFollowUps(database, [other.followUp!.id]);
  time += 1_000;
  await editFollowUp(database, followUp!.id, { coUnits: ['区财政局'] });
  const { items } = success(await allFollowUps(database));
  expect(items.map(({ followUp, report }) => [followUp.id, report?.title])).toEqual([
    [followUp!.id, '示例区2025年政府工作报告'],
  ]);
  expect(success(await unitsInUse(database))).toEqual(['区绿化市容局', '区财政局']);
});

describe('a note whose words are gone', () => {
  test('is attached to other words, with all that is written in it', async () => {
    const { note, followUp } = await keep();
    time += 1_000;
    const elsewhere = fakeSelector(500, '绿化覆盖率41.5%');
    success(await attachNote(database, note.id, elsewhere, null));
    expect(await kept()).toEqual([{ note: { ...note, selector: elsewhere, modified: time }, followUp }]);
    success(await undoChange(database, null));
    expect((await kept())[0]?.note.selector).toEqual(note.selector);
  });

  test('is kept as it is for this text', async () => {
    const { note } = await keep();
    const sha256 = 'a'.repeat(64);
    success(await keepAsItIs(database, note.id, sha256));
    expect((await kept())[0]?.note.keptAsIs).toBe(sha256);
    success(await attachNote(database, note.id, fakeSelector(7), null));
    expect((await kept())[0]?.note.keptAsIs).toBeNull();
  });
});
