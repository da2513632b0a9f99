import { expect, test } from 'vitest';
import { keepNote, keptAt, openDatabase } from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, success } from '../../unit/storage/records.ts';

const QUOTA_BYTES = 2_000_000;

/** https://wicg.github.io/storage-buckets/ : a part of this origin's storage with a quota of its own. */
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}
const { storageBuckets } = navigator as Navigator & { storageBuckets: StorageBuckets };

/** Chromium compresses what it stores, so that a long text of one character takes no room. */
function incompressible(length: number): string {
  const words = Array.from({ length: length / 1_000 }, () => {
    const units = crypto.getRandomValues(new Uint16Array(1_000));
    return String.fromCharCode(...units.map((unit) => 0x4e00 + (unit % 0x5000)));
  });
  return words.join('');
}

test('a full disk is said in words, and what was kept before is still there', async () => {
  const bucket = await storageBuckets.open('small', { quota: QUOTA_BYTES });
  const database = openDatabase({ name: 'pledgemark-quota-test', factory: bucket.indexedDB });
  const keep = (body: string) => keepNote(database, ADDRESS, fakeReport(), fakeDraft({ body }));
  const saved = success(await keep('short'));
  expect(await keep(incompressible(QUOTA_BYTES))).toMatchObject({
    ok: false,
    error: { code: 'quota-full', detail: '浏览器存储空间已满，笔记没有保存。文字仍在编辑框中，可先复制。' },
  });
  expect(success(await keptAt(database, ADDRESS)).items).toEqual([saved]);
  database.close();
  await storageBuckets.delete('small');
});
