import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Folder, type FolderDocument, openFolder, planFolder, writeFolder } from '../../../lib/folder/index.ts';
import { success } from '../../unit/storage/records.ts';

// What readers, editors and disks do to a folder between two exports.

let root: FileSystemDirectoryHandle;
let folder: Folder;

beforeEach(async () => {
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle('hostile', { create: true });
  folder = openFolder(root);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await (await navigator.storage.getDirectory()).removeEntry('hostile', { recursive: true });
});

const ID = '01jh0000000000000000000000';
const OTHER = '01jh0000000000000000000001';
const doc = (content: string, document = ID, fileName = '报告.md'): FolderDocument => ({ document, fileName, content });

async function exported(documents: readonly FolderDocument[]) {
  const planned = success(await planFolder(folder, documents, { known: new Map() }));
  return success(await writeFolder(folder, planned, { choices: new Map(), lock: 'hostile' }));
}

const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await (await root.getFileHandle(path)).getFile()).arrayBuffer());
const textOf = async (path: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(path));
const put = (path: string, ...parts: BlobPart[]) => folder.writeBytes(path, new Blob(parts));

async function namesIn(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  return names.toSorted();
}

describe('what an editor made of a file', () => {
  test('a byte order mark and line breaks of another kind stay, and so do the reader’s own properties', async () => {
    await exported([doc('---\ntitle: 甲\ntags: [乙]\n---\n\n正文')]);
    const edited = (await textOf('报告.md')).replace('\n---\n\n<!--', '\ntags: [我的]\n---\n\n我的话\n\n<!--');
    await put('报告.md', '\ufeff', edited.replaceAll('\n', '\r\n'));
    expect(await exported([doc('---\ntitle: 丙\ntags: [丁]\n---\n\n新的\n正文')])).toMatchObject([
      { became: 'updated' },
    ]);
    const after = await textOf('报告.md');
    expect(after.startsWith('\ufeff---\r\n')).toBe(true);
    expect(after).not.toMatch(/[^\r]\n/);
    expect(after).toContain('tags: [我的]\r\n---\r\n\r\n我的话\r\n');
    expect(after).not.toContain('丁');
    expect(await exported([doc('---\ntitle: 丙\ntags: [丁]\n---\n\n新的\n正文')])).toMatchObject([{ became: 'same' }]);
    expect(await textOf('报告.md')).toBe(after);
  });

  test('a file that was saved in another encoding is not touched by a byte', async () => {
    await exported([doc('正文')]);
    const gbk = Uint8Array.of(0xce, 0xd2, 0xb5, 0xc4, 0x0a);
    await put('报告.md', gbk, await textOf('报告.md'));
    const before = await bytesOf('报告.md');
    await exported([doc('新的正文')]);
    expect(await bytesOf('报告.md')).toEqual(before);
    expect(await textOf('报告 2.md')).toContain('新的正文');
  });

  test('a mark that lost its other end, or is half, loses nothing', async () => {
    for (const cut of [/<!-- pledgemark:end .*\n/, /<!-- pledgemark:begin .*\n/, /(pledgemark:end \S+ \S{5}).*/]) {
      await put('报告.md', '');
      await exported([doc('正文')]);
      const broken = `前文\n${(await textOf('报告.md')).replace(cut, (_, kept) => (kept.length > 20 ? kept : ''))}后文\n`;
      await put('报告.md', broken);
      await exported([doc('新的正文')]);
      expect(await textOf('报告.md')).toBe(broken);
    }
  });

  test('a copy of a file stays as it is, and the file itself goes on', async () => {
    await exported([doc('正文')]);
    await put('报告 - 副本.md', `${await textOf('报告.md')}我的话`);
    const written = await exported([doc('新的正文')]);
    expect(written).toHaveLength(1);
    const all = [await textOf('报告.md'), await textOf('报告 - 副本.md')];
    expect(all.filter((text) => text.includes('新的正文'))).toHaveLength(1);
    expect(all[1]).toContain('我的话');
  });
});

describe('names', () => {
  test('that differ by case alone, or lead to a folder, are not taken', async () => {
    await put('REPORT.md', '我的');
    await root.getDirectoryHandle('计划.md', { create: true });
    const written = await exported([doc('甲', ID, 'Report.md'), doc('乙', OTHER, '计划.md')]);
    expect(written.map(({ path }) => path)).toEqual(['Report 2.md', '计划 2.md']);
    expect(await textOf('REPORT.md')).toBe('我的');
  });

  test('of an empty file are free, since there is nothing in it', async () => {
    await put('报告.md', '');
    expect(await exported([doc('正文')])).toMatchObject([{ path: '报告.md', became: 'made' }]);
  });
});

describe('a disk that refuses', () => {
  const failing = (name: string, at: 'write' | 'open') =>
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockImplementation(async () => {
      const refuse = async () => {
        throw new DOMException('refused', name);
      };
      if (at === 'open') return refuse();
      return { write: refuse, close: refuse, abort: async () => undefined } as unknown as FileSystemWritableFileStream;
    });

  test('being full, leaves no empty file behind and every other as it was', async () => {
    await exported([doc('正文')]);
    const before = await textOf('报告.md');
    const full = failing('QuotaExceededError', 'write');
    const planned = success(await planFolder(folder, [doc('乙', OTHER, '乙.md'), doc('新的')], { known: new Map() }));
    const written = await writeFolder(folder, planned, { choices: new Map(), lock: 'hostile' });
    expect(written).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    full.mockRestore();
    expect(await namesIn()).toEqual(['报告.md']);
    expect(await textOf('报告.md')).toBe(before);
    expect(await exported([doc('乙', OTHER, '乙.md'), doc('新的')])).toMatchObject([
      { became: 'made' },
      { became: 'updated' },
    ]);
  });

  test('one file that is held by another program, does not keep the others from being written', async () => {
    await exported([doc('甲'), doc('乙', OTHER, '乙.md')]);
    const real = FileSystemFileHandle.prototype.createWritable;
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockImplementation(function (
      this: FileSystemFileHandle,
    ) {
      if (this.name === '报告.md') return Promise.reject(new DOMException('held', 'NoModificationAllowedError'));
      return real.call(this);
    });
    expect(await exported([doc('甲二'), doc('乙二', OTHER, '乙.md')])).toMatchObject([
      { became: 'left' },
      { became: 'updated' },
    ]);
  });
});

test('a file that was renamed after it was planned is not written a second time', async () => {
  await exported([doc('正文')]);
  const planned = success(await planFolder(folder, [doc('新的')], { known: new Map() }));
  await put('改名.md', await textOf('报告.md'));
  await root.removeEntry('报告.md');
  expect(success(await writeFolder(folder, planned, { choices: new Map(), lock: 'hostile' }))).toMatchObject([
    { became: 'left' },
  ]);
  expect(await namesIn()).toEqual(['改名.md']);
  expect(await exported([doc('新的')])).toMatchObject([{ path: '改名.md', became: 'updated' }]);
});
