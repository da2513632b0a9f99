import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readComing } from '../../../components/library/backup/coming.ts';
import { openDatabase } from '../../../lib/storage/index.ts';

const OPTIONS = { onProgress: () => undefined, signal: new AbortController().signal };
const read = (...bytes: number[]) =>
  readComing(openDatabase({ name: 'coming' }), new File([Uint8Array.from(bytes)], 'some.file'), OPTIONS);

test.each<[string, number[], string]>([
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], '图片'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], '图片'],
  ['a GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61], '图片'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'PDF'],
  ['anything else', [0, 1, 2, 3], '二进制'],
])('%s is answered with the files that can come in, not with how to save a table', async (_what, bytes, kind) => {
  const result = await read(...bytes);
  if (result.ok) throw new Error('was read');
  const { code, detail, en } = result.error;
  expect(code).toBe('not-for-here');
  expect(detail).toContain(kind);
  for (const said of [detail, en]) {
    expect(said).toContain('.jsonl.gz');
    expect(said).not.toMatch(/Excel|WPS/);
  }
});

test('a workbook may hold a table of ours, and an archive the backup', async () => {
  const result = await read(0x50, 0x4b, 3, 4, 20, 0);
  if (result.ok) throw new Error('was read');
  expect(result.error.detail).toMatch(/另存为.*\.jsonl\.gz/);
});
