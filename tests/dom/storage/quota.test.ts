import type {} from '@vitest/browser-playwright'; // types what cdp() can send
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { keepNote, keptAt, openDatabase } from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, success } from '../../unit/storage/records.ts';

const QUOTA_BYTES = 2_000_000;
const { origin } = location;
const database = openDatabase({ name: 'pledgemark-quota-test' });

// Before anything is open: Chromium goes on with what it knew of free space for half a minute.
beforeAll(async () => {
  const { usage } = await cdp().send('Storage.getUsageAndQuota', { origin });
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + QUOTA_BYTES });
});
afterAll(async () => {
  await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  await database.delete();
});

/** Chromium compresses what it stores, so that a long text of one character takes no room. */
function incompressible(length: number): string {
  const words = Array.from({ length: length / 1_000 }, () => {
    const units = crypto.getRandomValues(new Uint16Array(1_000));
    return String.fromCharCode(...units.map((unit) => 0x4e00 + (unit % 0x5000)));
  });
  return words.join('');
}

test('a full disk is said in words, and what was kept before is still there', async () => {
  const keep = (body: string) => keepNote(database, ADDRESS, fakeReport(), fakeDraft({ body }));
  const saved = success(await keep('short'));
  expect(await keep(incompressible(QUOTA_BYTES))).toEqual({
    ok: false,
    error: { code: 'quota-full', detail: '浏览器存储空间已满，笔记没有保存。文字仍在编辑框中，可先复制。' },
  });
  expect(success(await keptAt(database, ADDRESS)).items).toEqual([saved]);
});
