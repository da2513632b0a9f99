import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenReport } from '../../../lib/model/kept.ts';
import type { ReadTarget } from '../../../lib/model/text-version.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import {
  allReadings,
  exportRaw,
  keepNote,
  keepText,
  keptText,
  markChangesSeen,
  noteContext,
  openDatabase,
  type PledgemarkDatabase,
  putReading,
  rawExportFile,
  readingsOf,
  readRawExport,
  reportAt,
  textVersions,
  visitReport,
  wordingsOf,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from './records.ts';

const PART = `${ADDRESS}?page=2`;
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

const text = (words: string): string =>
  `示例区政府工作报告\n全年绿化覆盖率达到${words}。\n${'统筹推进各项工作。'.repeat(50)}`;
const reportOn = (words: string): OpenReport => ({
  ...fakeReport(),
  textSha256: sha256Hex(text(words)),
  textLength: text(words).length,
});

/** A visit a day later, on which the page reads so. */
async function visit(words: string, address = ADDRESS) {
  time += 86_400_000;
  const record = success(await visitReport(database, address, reportOn(words)));
  success(await keepText(database, address, text(words)));
  return record;
}
const versions = async (reportId: string) => success(await textVersions(database, reportId)).items;

describe('the wordings of a page', () => {
  test('are one record for each, with the days on which it was seen', async () => {
    const { id, lastSeen } = await visit('40%');
    const again = await visit('40%');
    expect(await versions(id)).toMatchObject([
      { address: ADDRESS, firstSeen: lastSeen, lastSeen: again.lastSeen, length: text('40%').length, noted: false },
    ]);
  });

  test('give the text back as it was, from about a third of its room', async () => {
    const { id } = await visit('40%');
    const [version] = await versions(id);
    expect(success(await keptText(database, version!.id))).toBe(text('40%'));
    expect(version!.kept!.bytes.length).toBeLessThan(text('40%').length);
  });

  test('say what the page was before, until it is as before again', async () => {
    const { id } = await visit('40%');
    expect(success(await wordingsOf(database, id, ADDRESS))).toMatchObject({ before: null });
    await visit('41%');
    const { now, before } = success(await wordingsOf(database, id, ADDRESS));
    expect([now?.sha256, before?.sha256]).toEqual([sha256Hex(text('41%')), sha256Hex(text('40%'))]);
    success(await markChangesSeen(database, now!.id));
    await visit('41%');
    expect(success(await wordingsOf(database, id, ADDRESS)).now?.changesSeen).toBe(true);
    await visit('40%');
    const back = success(await wordingsOf(database, id, ADDRESS));
    expect([back.now?.sha256, back.now?.changesSeen]).toEqual([sha256Hex(text('40%')), false]);
  });

  test('let go of the texts of old ones, but of none on which a note was made', async () => {
    const { id } = await visit('40%');
    success(await keepNote(database, ADDRESS, reportOn('40%'), fakeDraft()));
    for (const words of ['41%', '42%', '43%']) await visit(words);
    const kept = (await versions(id)).map(({ sha256, kept, noted }) => [sha256, kept !== null, noted]);
    expect(kept).toEqual([
      [sha256Hex(text('43%')), true, false],
      [sha256Hex(text('42%')), true, false],
      [sha256Hex(text('41%')), false, false],
      [sha256Hex(text('40%')), true, true],
    ]);
  });

  test('of the parts of a report are told apart', async () => {
    const { id } = await visit('40%');
    await visit('第二页', PART);
    const other = success(await reportAt(database, PART));
    expect((await versions(id)).map(({ address }) => address)).toEqual([ADDRESS]);
    expect((await versions(other!.id)).map(({ address }) => address)).toEqual([PART]);
  });

  test('take no text that was not seen on a visit', async () => {
    const { id } = await visit('40%');
    expect(success(await keepText(database, ADDRESS, text('99%')))).toEqual({ kept: false });
    expect(await versions(id)).toHaveLength(1);
  });

  test('whose text was not kept, or is damaged, say so', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { id } = await visit('40%');
    const [version] = await versions(id);
    expect(await keptText(database, '0'.repeat(26))).toMatchObject({ ok: false, error: { code: 'text-not-kept' } });
    const bytes = version!.kept!.bytes.map((byte, at) => (at === 20 ? byte ^ 255 : byte));
    await database.texts.update(version!.id, { kept: { encoding: 'deflate-raw', bytes } });
    expect(await keptText(database, version!.id)).toMatchObject({ ok: false, error: { code: 'text-damaged' } });
  });
});

describe('a note in its context', () => {
  test('is read in the text that it was written on, whatever the page says now', async () => {
    await visit('41%');
    const start = text('41%').indexOf('绿化覆盖率达到41%');
    const draft = fakeDraft({ selector: fakeSelector(start) });
    const { note } = success(await keepNote(database, ADDRESS, reportOn('41%'), draft));
    for (const words of ['42%', '43%', '44%']) await visit(words);
    const context = success(await noteContext(database, note));
    expect(context.text.slice(context.span.start, context.span.end)).toBe('绿化覆盖率达到41%');
    expect(context.version.sha256).toBe(sha256Hex(text('41%')));
  });

  test('that was not kept says so', async () => {
    const { note } = success(await keepNote(database, ADDRESS, reportOn('41%'), fakeDraft()));
    expect(await noteContext(database, note)).toMatchObject({ ok: false, error: { code: 'text-not-kept' } });
  });
});

const target = (role: ReadTarget['role'], words: string): ReadTarget => ({
  start: 0,
  end: words.length,
  role,
  words,
  name: '绿化覆盖率',
  valueText: '41%',
  quantity: { amount: 41, amountHigh: null, unit: '%', comparator: 'eq', change: 'none' },
  indicator: 'green-coverage',
  period: '2025',
  section: [],
  nature: null,
  strength: 'commit',
});

describe('the last reading of a page', () => {
  test('takes the place of the one before, and counts the targets into the report', async () => {
    const { id } = await visit('41%');
    success(await putReading(database, ADDRESS, reportOn('41%'), [target('target', 'a'), target('actual', 'b')]));
    const two = [target('target', 'a'), target('target', 'c')];
    success(await putReading(database, ADDRESS, reportOn('42%'), two));
    expect(success(await readingsOf(database, id)).items).toMatchObject([
      { id: ADDRESS, reportId: id, textSha256: sha256Hex(text('42%')), targets: two },
    ]);
    expect(success(await reportAt(database, ADDRESS))?.targets).toBe(2);
    expect(success(await allReadings(database)).items).toHaveLength(1);
    await visit('42%');
    expect(success(await reportAt(database, ADDRESS))?.targets).toBe(2);
  });

  test('makes the report where it was not visited yet', async () => {
    success(await putReading(database, ADDRESS, reportOn('41%'), [target('target', 'a')]));
    expect(success(await reportAt(database, ADDRESS))?.targets).toBe(1);
  });
});

test('the raw export carries the kept texts through a file', async () => {
  await visit('41%');
  const raw = success(await exportRaw());
  const { content } = rawExportFile(raw, '2026-03-01');
  expect(content).toContain('"base64"');
  expect(readRawExport(content)).toEqual(raw);
});
