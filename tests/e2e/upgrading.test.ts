import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { versions } from '../../lib/storage/versions/index.ts';
import { originOf } from '../../scripts/drive/chromium.ts';
import { dumpOf, leave, storesOf } from './earlier-version.ts';
import { expect, test } from './fixtures.ts';

async function library(context: BrowserContext, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/library.html${hash}`);
  return page;
}

for (const { number } of versions) {
  test(`what version ${number} left is all there after the update, and is added to`, async ({ context, start }) => {
    const before = await context.newPage();
    await before.goto(`${await originOf(context)}/icon/48.png`);
    await before.evaluate(leave, { dump: dumpOf(number), stores: storesOf(number) });
    await context.close();

    const updated = await start();
    const notes = await library(updated, '#/notes');
    const listed = notes.getByRole('listbox').getByRole('option');
    await expect(listed).toHaveCount(2);
    await expect(listed.filter({ hasText: '绿化覆盖率' })).toContainText('核对统计口径');
    await expect(listed.filter({ hasText: '新增绿地8万平方米' })).toBeVisible();

    const trash = await library(updated, '#/trash');
    await trash.getByRole('button', { name: '恢复' }).first().click();
    await notes.bringToFront();
    await expect(listed).toHaveCount(3);

    const own = await library(updated, '#/own');
    await expect(own.getByRole('checkbox', { name: /^选择：/ })).toHaveCount(number >= 2 ? 2 : 0);
    const native = await own.evaluate(async () =>
      (await indexedDB.databases()).map(({ name, version }) => [name, version]),
    );
    expect(native).toContainEqual(['pledgemark', Math.max(...versions.map((one) => one.number)) * 10]);
  });
}

test('while an older page holds the notes, all of them are exported, and used again once it is closed', async ({
  context,
}) => {
  const older = await context.newPage();
  await older.goto(`${await originOf(context)}/icon/48.png`);
  await older.evaluate(leave, { dump: dumpOf(2), stores: storesOf(2), hold: true });

  const notes = await library(context, '#/notes');
  const alert = notes.locator('.storage-trouble', { hasText: '旧页面占用' });
  await expect(alert).toBeVisible({ timeout: 20_000 });
  const [download] = await Promise.all([
    notes.waitForEvent('download'),
    alert.getByRole('button', { name: '原样导出全部数据' }).click(),
  ]);
  await expect(notes.getByText(/已导出：.*时的内容/)).toBeVisible();
  const raw = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const { stores } = dumpOf(2);
  expect(raw.stores.notes).toEqual(expect.arrayContaining(stores.notes ?? []));
  expect(raw.stores.followUps).toHaveLength(stores.followUps?.length ?? 0);

  await older.close();
  await expect(alert).toBeHidden({ timeout: 20_000 });
  await expect(notes.getByRole('listbox').getByRole('option')).toHaveCount(2);
});
