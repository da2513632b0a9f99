import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MOST_COPIED } from '../../../components/library/export/RichText.tsx';
import { button } from '../shared/mount.tsx';
import { fill } from './fill.ts';
import { openLibrary } from './open.tsx';

test('more notes than a clipboard takes are not begun with, and the way on is told', async () => {
  const { database } = await openLibrary('#/export');
  await fill(database, { reports: 40, notes: MOST_COPIED + 1, followUps: 0 });
  await page.getByRole('link', { name: '笔记', exact: true }).click();
  await page.getByRole('link', { name: '导出', exact: true }).click();
  await expect.element(page.getByText(new RegExp(`${MOST_COPIED + 1} 条笔记`))).toBeVisible();
  await button('复制').click();
  await expect.element(page.getByText(/笔记太多.*请先按地区或年份选一部分/)).toBeVisible();
  expect(document.querySelector('.work')).toBeNull();
});
