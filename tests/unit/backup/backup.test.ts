import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup, writeBackup } from '../../../lib/backup/index.ts';
import {
  addObservations,
  exportRaw,
  type IncomingRecords,
  keepCorrection,
  keepNote,
  keepText,
  keptAt,
  mergeRecords,
  openDatabase,
  ownObservations,
  type PledgemarkDatabase,
  planRecords,
  rawExportFile,
  trashNote,
  upgradeRecords,
  visitReport,
} from '../../../lib/storage/index.ts';
import { versions } from '../../../lib/storage/versions/index.ts';
import { dumpOf } from '../storage/dumps.ts';
import {
  ADDRESS,
  fakeCorrection,
  fakeDraft,
  fakeObservation,
  fakeReport,
  fakeSelector,
  success,
} from '../storage/records.ts';

let opened: PledgemarkDatabase[] = [];
let count = 0;
const database = (): PledgemarkDatabase => {
  count += 1;
  const one = openDatabase({ name: `backup-${count}` });
  opened.push(one);
  return one;
};

beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(async () => {
  for (const one of opened) await one.delete();
  opened = [];
  vi.restoreAllMocks();
});

/** A little of everything, a note in the trash and a text kept among it. */
async function filled(): Promise<PledgemarkDatabase> {
  const made = database();
  const { note } = success(await keepNote(made, ADDRESS, fakeReport(), fakeDraft()));
  success(await keepNote(made, ADDRESS, fakeReport(), fakeDraft({ id: note.id, body: '改过' })));
  const gone = success(
    await keepNote(made, ADDRESS, fakeReport(), fakeDraft({ selector: fakeSelector(90, '新增绿地') })),
  );
  success(await trashNote(made, gone.note.id));
  success(await keepCorrection(made, ADDRESS, fakeReport(), fakeCorrection()));
  success(await addObservations(made, [{ draft: fakeObservation() }], { origin: 'hand', dataset: null }));
  success(await keepText(made, ADDRESS, '正文'));
  await made.setAside.add({ store: 'notes', stored: { id: 'x' }, problem: '坏了', when: 5 });
  return made;
}

const rawOf = async (of: PledgemarkDatabase) => success(await exportRaw(of.name)).stores;
const backupOf = async (of: PledgemarkDatabase): Promise<Blob> =>
  success(await writeBackup(of, { settings: [{ key: 'language', value: 'zh' }] }));

async function restore(into: PledgemarkDatabase, file: Blob) {
  const { database: version, records } = success(await readBackup(file));
  return success(await mergeRecords(into, success(await upgradeRecords(into, version, records)), 'later'));
}

describe('a backup', () => {
  test('restored into an empty profile gives all that there was, to the last byte', async () => {
    const [from, into] = [await filled(), database()];
    await restore(into, await backupOf(from));
    expect(await rawOf(into)).toEqual(await rawOf(from));
  });

  test('restored twice is restored once, and into the profile it came from changes nothing', async () => {
    const from = await filled();
    const before = await rawOf(from);
    const file = await backupOf(from);
    expect(await restore(from, file)).toMatchObject({ added: 0, changed: 0 });
    expect(await rawOf(from)).toEqual(before);
    const into = database();
    await restore(into, file);
    const once = await rawOf(into);
    expect(await restore(into, file)).toMatchObject({ added: 0, changed: 0 });
    expect(await rawOf(into)).toEqual(once);
  });

  test('is gzip of lines of JSON, which other programs read', async () => {
    const file = await backupOf(await filled());
    const lines = gunzipSync(Buffer.from(await file.arrayBuffer()))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    const [head, ...more] = lines.map((line) => JSON.parse(line));
    expect(head).toMatchObject({ format: 'pledgemark/backup', version: 1, database: versions.length * 10 });
    expect(more.at(-1)).toMatchObject({ end: true, records: more.length - 1 });
    expect(more.filter(({ store }) => store === 'notes').map(({ record }) => record.body)).toContain('改过');
  });

  test('keeps settings, and tells how far it is', async () => {
    const from = await filled();
    const told: number[] = [];
    const file = success(
      await writeBackup(from, { settings: [{ key: 'a', value: { b: 1 } }], onProgress: (done) => told.push(done) }),
    );
    expect(success(await readBackup(file)).settings).toEqual([{ key: 'a', value: { b: 1 } }]);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test('can be stopped while it is made, read and restored, and nothing has changed', async () => {
    const from = await filled();
    const signal = AbortSignal.abort();
    expect(await writeBackup(from, { settings: [], signal })).toMatchObject({ ok: false, error: { code: 'stopped' } });
    const file = await backupOf(from);
    expect(await readBackup(file, { signal })).toMatchObject({ ok: false, error: { code: 'stopped' } });
    const { records } = success(await readBackup(file));
    const into = database();
    expect(await mergeRecords(into, records, 'later', { signal })).toMatchObject({
      ok: false,
      error: { code: 'stopped' },
    });
    expect(Object.values(await rawOf(into)).flat()).toEqual([]);
  });
});

describe('a damaged or foreign file is refused', () => {
  const code = async (bytes: Uint8Array | string) => {
    const read = await readBackup(new Blob([bytes as BlobPart]));
    return read.ok ? 'ok' : read.error.code;
  };

  test('cut off anywhere, or with any byte changed', async () => {
    const bytes = new Uint8Array(await (await backupOf(await filled())).arrayBuffer());
    for (let length = 2; length < bytes.length; length += 37) {
      expect(['damaged-backup', 'not-a-backup']).toContain(await code(bytes.slice(0, length)));
    }
    const whole = success(await readBackup(new Blob([bytes])));
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const read = await readBackup(new Blob([changed]));
      // A few bits of gzip carry nothing (the time in its head, what fills its last byte): then all of it is there.
      if (read.ok) expect(read.value).toEqual(whole);
      else expect(['damaged-backup', 'not-a-backup']).toContain(read.error.code);
    }
  });

  const lines = async (): Promise<string[]> =>
    gunzipSync(Buffer.from(await (await backupOf(await filled())).arrayBuffer()))
      .toString('utf8')
      .trimEnd()
      .split('\n');
  const packed = (all: readonly string[]) => new Uint8Array(gzipSync(`${all.join('\n')}\n`));

  test('a line taken out, doubled, changed or put behind the end', async () => {
    const all = await lines();
    expect(await code(packed(all))).toBe('ok');
    expect(await code(packed(all.toSpliced(2, 1)))).toBe('damaged-backup');
    expect(await code(packed(all.toSpliced(2, 0, all[2]!)))).toBe('damaged-backup');
    expect(await code(packed(all.map((line) => line.replace('改过', '改错'))))).toBe('damaged-backup');
    expect(await code(packed([...all, all[2]!]))).toBe('damaged-backup');
    expect(await code(packed(all.slice(0, -1)))).toBe('damaged-backup');
  });

  test('other files', async () => {
    expect(await code('')).toBe('not-a-backup');
    expect(await code('随便一段文字')).toBe('not-a-backup');
    expect(await code('{"schema":"pledgemark/raw@1","version":10')).toBe('damaged-backup');
    expect(await code(packed(['{"format":"another"}']))).toBe('not-a-backup');
    expect(await code(new Uint8Array(gzipSync('x'.repeat(1_000_000))))).toBe('not-a-backup');
  });

  test('one of a later release says so', async () => {
    const [head, ...rest] = await lines();
    expect(await code(packed([head!.replace('"version":1', '"version":2'), ...rest]))).toBe('newer-schema');
    expect(await upgradeRecords(database(), 1000, {})).toMatchObject({ ok: false, error: { code: 'newer-schema' } });
  });
});

describe.each(versions.map(({ number }) => number))('a raw export of version %i', (number) => {
  test('is restored with all that it holds, as that version would have been upgraded', async () => {
    const dump = dumpOf(number);
    const file = new Blob([rawExportFile(dump, '2025-03-01').content]);
    const into = database();
    await restore(into, file);
    const { report, items } = success(await keptAt(into, ADDRESS));
    expect(report?.addresses).toEqual([ADDRESS]);
    expect(items.map(({ note }) => note.selector.quote.exact)).toEqual(['绿化覆盖率达到41%', '新增绿地8万平方米']);
    const stores = await rawOf(into);
    // Handles of folders, and where files stood in them, are of one machine.
    const carried = Object.entries(dump.stores).filter(([store]) => store !== 'folders' && store !== 'files');
    for (const [store, records] of carried) expect(stores[store], store).toHaveLength(records.length);
    expect(await indexedDB.databases()).not.toContainEqual(
      expect.objectContaining({ name: expect.stringMatching(/upgrading/) }),
    );
  });
});

describe('merging with what is there', () => {
  const copyOf = async (from: PledgemarkDatabase): Promise<IncomingRecords> =>
    success(await readBackup(await backupOf(from))).records;

  test('the later of two wins, whichever side it is on', async () => {
    const from = await filled();
    const records = await copyOf(from);
    const { report, items } = success(await keptAt(from, ADDRESS));
    const { id } = items[0]!.note;
    success(await keepNote(from, ADDRESS, fakeReport(), fakeDraft({ id, body: '后来又改' })));
    const planned = success(await planRecords(from, records));
    expect(
      planned
        .filter(({ store, standing }) => store === 'notes' && standing === 'older')
        .map(({ incoming }) => incoming.id),
    ).toEqual([id]);
    success(await mergeRecords(from, records, 'later'));
    expect(success(await keptAt(from, ADDRESS)).items[0]?.note.body).toBe('后来又改');
    success(await mergeRecords(from, records, 'incoming'));
    expect(success(await keptAt(from, ADDRESS)).items[0]?.note.body).toBe('改过');
    expect(report).not.toBeNull();
  });

  test('two of one time that differ are a conflict, and what is stored stays', async () => {
    const from = await filled();
    const records = await copyOf(from);
    const notes = (records.notes as { body: string }[]).map((note) => ({ ...note, body: '另一种说法' }));
    const changed = { ...records, notes };
    expect(success(await planRecords(from, changed)).filter(({ standing }) => standing === 'conflict')).toHaveLength(2);
    success(await mergeRecords(from, changed, 'later'));
    expect(success(await keptAt(from, ADDRESS)).items[0]?.note.body).toBe('改过');
  });

  test('one report that was met in two profiles is one report, with the notes of both', async () => {
    const [here, there] = [database(), await filled()];
    success(await visitReport(here, ADDRESS, fakeReport()));
    success(
      await keepNote(here, ADDRESS, fakeReport(), fakeDraft({ body: '这里的', selector: fakeSelector(5, '甲') })),
    );
    success(await keepText(here, ADDRESS, '正文'));
    const records = await copyOf(there);
    success(await mergeRecords(here, records, 'later'));
    const once = await rawOf(here);
    expect(success(await keptAt(here, ADDRESS)).items.map(({ note }) => note.body)).toEqual(['这里的', '改过']);
    expect(once.reports).toHaveLength(1);
    expect(success(await mergeRecords(here, records, 'later'))).toMatchObject({ added: 0, changed: 0 });
    expect(await rawOf(here)).toEqual(once);
    expect(success(await ownObservations(here)).items).toHaveLength(1);
  });

  test('a record that this version cannot read is brought along as it is', async () => {
    const into = database();
    success(await mergeRecords(into, { notes: [{ id: '0'.repeat(26), body: 'broken' }] }, 'later'));
    expect((await rawOf(into)).notes).toEqual([{ id: '0'.repeat(26), body: 'broken' }]);
  });
});
