import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from '../../scripts/drive/chromium.ts';
import { type LibraryRecords, libraryOf } from '../library/records.ts';
import { expect, test } from './fixtures.ts';

/** The library on a made-up store of notes, at this address behind the `#`. */
async function openFilled(context: BrowserContext, hash: string): Promise<{ page: Page; records: LibraryRecords }> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/library.html#/reports`);
  await expect(page.getByText('还没有打开过报告')).toBeVisible();
  const records = libraryOf({ reports: 20, notes: 200, followUps: 60 }, Date.now());
  for (const store of ['reports', 'followUps', 'notes'] as const) {
    await page.evaluate(
      ({ store, part }) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('pledgemark');
          request.onsuccess = () => {
            const transaction = request.result.transaction(store, 'readwrite');
            for (const record of part) transaction.objectStore(store).put(record);
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      { store, part: records[store] as readonly unknown[] },
    );
  }
  await page.goto('about:blank');
  await page.goto(`${await originOf(context)}/library.html${hash}`);
  return { page, records };
}

const rows = (page: Page) => page.locator('.note-row');
const names = (page: Page) => page.locator('.indicator-link');

test('finds notes by words and filters, in an address that comes back', async ({ context }) => {
  const { page, records } = await openFilled(context, '#/notes');
  await page.getByRole('textbox', { name: /查找笔记/ }).fill('口径');
  const found = records.notes.filter(({ body, tags }) => `${body} ${tags}`.includes('口径')).length;
  await expect(page.getByText(`${found} 条笔记`, { exact: true })).toBeVisible();
  await expect(rows(page).first().locator('mark').first()).toHaveText('口径');
  await page.getByRole('checkbox', { name: /^静安区/ }).check();
  await expect(page.locator('.results')).toContainText('静安区');
  const address = page.url();
  const count = await page.getByRole('status').filter({ hasText: '条笔记' }).textContent();
  await rows(page).first().click();
  await expect(page.getByRole('link', { name: /在原网页中打开/ })).toHaveAttribute('href', /:~:text=/);
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: '条笔记' })).toHaveText(count ?? '');
  await page.getByRole('link', { name: '报告', exact: true }).click();
  await expect(page.getByText('20 份报告')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: /查找笔记/ })).toHaveValue('口径');
  await page.goto(address);
  await expect(page.getByRole('checkbox', { name: /^静安区/ })).toBeChecked();
});

test('keeps a search under a name', async ({ context }) => {
  const { page } = await openFilled(context, '#/notes?q=GDP');
  await page.getByRole('button', { name: '已存的查找' }).click();
  await page.getByRole('button', { name: '存下这次查找' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('增速');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已存下“增速”')).toBeVisible();
  await page.goto(`${await originOf(context)}/library.html#/notes`);
  await page.reload();
  await page.getByRole('button', { name: '已存的查找' }).click();
  await page.getByRole('link', { name: '增速' }).click();
  await expect(page.getByRole('textbox', { name: /查找笔记/ })).toHaveValue('GDP');
});

test('edits the 台账 in place and several lines at once, and keeps the columns', async ({ context }) => {
  const { page } = await openFilled(context, '#/follow-ups?due=overdue');
  await expect(names(page).first()).toBeVisible();
  await page.locator('td.col-remark').first().click();
  await page.keyboard.type('已核实');
  await page.keyboard.press('Enter');
  await expect(page.locator('td.col-remark').first()).toHaveText('已核实');
  const count = await names(page).count();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page
    .getByRole('group', { name: '对选中的各项' })
    .getByRole('combobox', { name: '进展' })
    .selectOption('adjusted');
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await expect(page.locator('td.col-progress').filter({ hasText: '调整' })).toHaveCount(count);
  await page.getByRole('button', { name: '列', exact: true }).click();
  await page.getByRole('checkbox', { name: '地区', exact: true }).check();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: '地区' })).toBeVisible();
  await expect(page.locator('td.col-remark').first()).toHaveText('已核实');
});

test('shows a month and a summary, whose plots are saved', async ({ context }) => {
  const { page } = await openFilled(context, '#/follow-ups?as=calendar');
  await expect(page.locator('.due-item').first()).toBeVisible();
  await page.getByRole('button', { name: '汇总' }).click();
  await expect(page.locator('.tally-chart svg .mark-bar rect').first()).toBeVisible();
  for (const [form, begins] of [
    ['SVG', '<svg'],
    ['PNG', '\u0089PNG'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe(`按地区.${form.toLowerCase()}`);
    expect(readFileSync(await download.path(), 'latin1').startsWith(begins)).toBe(true);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in finding hinders people who use assistive technology (${colorScheme})`, async ({ context }) => {
    const { page } = await openFilled(context, '#/reports');
    await page.emulateMedia({ colorScheme });
    for (const hash of [
      '#/reports',
      '#/notes?q=口径',
      '#/follow-ups',
      '#/follow-ups?as=calendar',
      '#/follow-ups?as=summary',
      '#/trash',
    ]) {
      await page.goto(`${await originOf(context)}/library.html${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expect(
        page.getByRole('status').filter({ hasText: /\d/ }).or(page.getByText('回收站是空的')),
      ).not.toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    }
  });
}
