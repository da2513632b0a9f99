import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { marksOn, targetMarks } from '../../scripts/drive/highlights.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { expect, test } from './fixtures.ts';
import { writeNote } from './writing.ts';

const rows = (panel: Page) => panel.locator('[data-row]');

test('lists the targets by section, in document order', async ({ panel, report }) => {
  const marked = await targetMarks(report);
  await expect(rows(panel)).toHaveCount(marked.length);
  await expect(panel.locator('.group-head').first()).toContainText('二、2025年主要任务');
  await expect(panel.locator('.group-head').nth(1)).toContainText('(一)稳中求进促发展');
  await expect(rows(panel).first()).toContainText('地区生产总值');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('静安区2025年政府工作报告');
});

test('a click scrolls the page to the words and flashes them', async ({ panel, report }) => {
  await rows(panel).last().locator('.row-main').click();
  await expect
    .poll(async () => (await marksOn(report)).filter(({ mark }) => mark === 'flash').map(({ words }) => words))
    .toEqual([expect.stringContaining('10万人次')]);
  const flashed = (await targetMarks(report)).at(-1)!;
  expect(flashed.box.y).toBeGreaterThan(0);
  expect(flashed.box.y).toBeLessThan(report.viewportSize()!.height);
  await expect
    .poll(async () => (await marksOn(report)).filter(({ mark }) => mark === 'flash').length, { timeout: 15_000 })
    .toBe(0);
});

test("follows the page's scroll", async ({ panel, report }) => {
  await expect(rows(panel).first()).toHaveAttribute('data-in-view', 'true');
  await report.bringToFront();
  await report.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.6));
  await expect(panel.locator('[data-in-view]')).not.toHaveAttribute('data-row', '0');
  await expect(panel.locator('[data-in-view]')).toBeInViewport();
});

test('finds a target by a word of its name', async ({ panel }) => {
  await panel.getByRole('textbox', { name: '查找指标、数值、章节' }).fill('床位');
  await expect(rows(panel)).toHaveCount(2);
  await panel.getByRole('textbox', { name: '查找指标、数值、章节' }).fill('没有这个指标');
  await expect(panel.getByText('没有符合的条目')).toBeVisible();
});

test('shows what is written on the page at once, deletes it and takes that back', async ({ panel, report }) => {
  await report.bringToFront();
  await writeNote(report, '面板里也看得到');
  await panel.bringToFront();
  await panel.getByRole('tab', { name: '笔记' }).click();
  await expect(panel.getByRole('article')).toContainText('面板里也看得到');
  await panel.getByRole('article').getByRole('button', { name: '删除' }).click();
  await expect(panel.getByText('还没有笔记')).toBeVisible();
  await expect.poll(async () => (await marksOn(report)).filter(({ mark }) => mark === 'note').length).toBe(0);
  await panel.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(panel.getByRole('article')).toContainText('面板里也看得到');
  await expect.poll(async () => (await marksOn(report)).filter(({ mark }) => mark === 'note').length).toBe(1);
});

test('on a page that is no report it says so and offers to read it', async ({ context, page, site }) => {
  await page.goto(site.address('news'));
  const panel = await openPanel(context, page);
  await expect(panel.getByText('本页未识别为报告')).toBeVisible();
  await panel.getByRole('button', { name: '把本页当作报告来读' }).click();
  await expect(panel.getByRole('tab', { name: '目标' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in it hinders people who use assistive technology (${colorScheme})`, async ({ panel, report }) => {
    await panel.emulateMedia({ colorScheme });
    await report.bringToFront();
    await writeNote(report, '一条**笔记**');
    await panel.bringToFront();
    for (const tab of ['目标', '笔记']) {
      await panel.getByRole('tab', { name: tab }).click();
      const { violations } = await new AxeBuilder({ page: panel }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}
