import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsIn } from '../../../lib/export/merging/index.ts';
import { type Folder, type FolderDocument, openFolder, planFolder, writeFolder } from '../../../lib/folder/index.ts';
import { success } from '../../unit/storage/records.ts';

// The origin's private file system has the same interface as a folder that a reader chose.
let root: FileSystemDirectoryHandle;
let folder: Folder;

beforeEach(async () => {
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
  folder = openFolder(root);
});
afterEach(async () => (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true }));

const doc = (content: string, document = '01jh0000000000000000000000', fileName = '报告.md'): FolderDocument => ({
  document,
  fileName,
  content,
});
const NONE = new Map<string, never>();

const plan = async (documents: readonly FolderDocument[], known: ReadonlyMap<string, string> = NONE) =>
  success(await planFolder(folder, documents, { known }));

async function exportAll(documents: readonly FolderDocument[], choices: Map<string, 'overwrite' | 'both'> = new Map()) {
  return success(await writeFolder(folder, await plan(documents), { choices, lock: 'test' }));
}

const put = async (path: string, content: string) => {
  await folder.writeBytes(path, new Blob([content]));
};

test('makes a file, and an export of the same again changes nothing', async () => {
  expect(await exportAll([doc('---\ntitle: 甲\n---\n\n正文')])).toMatchObject([{ path: '报告.md', became: 'made' }]);
  const before = await folder.read('报告.md');
  expect(await exportAll([doc('---\ntitle: 甲\n---\n\n正文')])).toMatchObject([{ became: 'same' }]);
  expect(await folder.read('报告.md')).toBe(before);
});

test("keeps the reader's words around the part, also when the template is another one", async () => {
  await exportAll([doc('旧的')]);
  await put('报告.md', `我的开头\n\n${await folder.read('报告.md')}\n我的结尾`);
  expect(await exportAll([doc('---\ntitle: 乙\n---\n\n新的')])).toMatchObject([{ became: 'updated' }]);
  const text = (await folder.read('报告.md')) ?? '';
  expect(text).toContain('我的开头');
  expect(text.endsWith('\n我的结尾')).toBe(true);
  expect(text).toContain('新的');
  expect(text).not.toContain('旧的');
});

test('finds a file again that was renamed and moved, and makes no second one', async () => {
  await exportAll([doc('旧的')]);
  const content = (await folder.read('报告.md')) ?? '';
  await root.removeEntry('报告.md');
  await root.getDirectoryHandle('静安', { create: true });
  await put('静安/我起的名字.md', content);
  const known = new Map([[doc('').document, '报告.md']]);
  const planned = await plan([doc('新的')], known);
  expect(planned.map(({ path, plan: { standing } }) => [path, standing])).toEqual([['静安/我起的名字.md', 'update']]);
  success(await writeFolder(folder, planned, { choices: NONE, lock: 'test' }));
  expect(await folder.read('报告.md')).toBeNull();
  expect(await folder.read('静安/我起的名字.md')).toContain('新的');
});

test("never takes over a reader's file of the same name", async () => {
  await put('报告.md', '我自己的文件');
  expect(await exportAll([doc('正文')])).toMatchObject([{ path: '报告 2.md', became: 'made' }]);
  expect(await folder.read('报告.md')).toBe('我自己的文件');
});

test('words inside the part are shown first; without a choice the file is left, with one it is done', async () => {
  await exportAll([doc('旧的')]);
  const edited = (await folder.read('报告.md'))?.replace('旧的', '旧的\n我写在里面的') ?? '';
  await put('报告.md', edited);
  const [planned] = await plan([doc('新的')]);
  expect(planned?.plan).toMatchObject({ standing: 'edited', theirs: '旧的\n我写在里面的' });
  expect(await exportAll([doc('新的')])).toMatchObject([{ became: 'left' }]);
  expect(await folder.read('报告.md')).toBe(edited);
  expect(await exportAll([doc('新的')], new Map([[doc('').document, 'both']]))).toMatchObject([{ became: 'updated' }]);
  const both = (await folder.read('报告.md')) ?? '';
  expect(both).toContain('我写在里面的');
  expect(both).toContain('新的');
});

test('a file that was changed after it was planned is looked at again', async () => {
  await exportAll([doc('旧的')]);
  const planned = await plan([doc('新的')]);
  await put('报告.md', `${await folder.read('报告.md')}\n刚刚写的`);
  expect(success(await writeFolder(folder, planned, { choices: NONE, lock: 'test' }))).toMatchObject([
    { became: 'updated' },
  ]);
  expect(await folder.read('报告.md')).toMatch(/新的[\s\S]*刚刚写的$/);
  const again = await plan([doc('更新')]);
  await put('报告.md', (await folder.read('报告.md'))?.replace('新的', '我改了里面') ?? '');
  expect(success(await writeFolder(folder, again, { choices: NONE, lock: 'test' }))).toMatchObject([
    { became: 'left' },
  ]);
  expect(await folder.read('报告.md')).toContain('我改了里面');
});

test('two exports at once make each file once, and lose nothing', async () => {
  const documents = Array.from({ length: 12 }, (_, at) =>
    doc(`正文 ${at}`, `0${at}`.padStart(26, '0'), `报告 ${at}.md`),
  );
  await put('我的.md', '我的');
  const [a, b] = await Promise.all([plan(documents), plan(documents)]);
  const written = await Promise.all(
    [a, b].map((planned) => writeFolder(folder, planned, { choices: NONE, lock: 'test' })),
  );
  expect(
    written.map((one) => success(one).filter(({ became }) => became === 'made').length).toSorted((x, y) => x - y),
  ).toEqual([0, 12]);
  const paths: string[] = [];
  for await (const file of folder.files()) {
    paths.push(file.path);
    if (file.path !== '我的.md') expect(documentsIn((await file.read()) ?? '')).toHaveLength(1);
  }
  expect(paths).toHaveLength(13);
});

test('stops when asked, and says in plain words that the folder is gone', async () => {
  const planned = await plan([doc('正文')]);
  const signal = AbortSignal.abort();
  expect(await planFolder(folder, [doc('正文')], { known: NONE, signal })).toMatchObject({
    error: { code: 'stopped' },
  });
  expect(await writeFolder(folder, planned, { choices: NONE, lock: 'test', signal })).toMatchObject({
    error: { code: 'stopped' },
  });
  await (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true });
  const failed = await writeFolder(folder, planned, { choices: NONE, lock: 'test' });
  expect(failed).toMatchObject({ error: { code: 'folder-gone' } });
  await (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
});
