import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { targetMarks, waitForStates } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { pageAt, paths } from '../../scripts/site/pages.ts';
import { expect, test } from './fixtures.ts';

const card = { selector: '[role=dialog].card' };
const form = { selector: '[role=dialog].correction' };

/** Targets of the seed that do not agree with their own row, by their words, with the reason; empty: all of them do. */
const NOT_AGREEING: Readonly<Record<string, string>> = {};

const stateOf = async (page: Page, words: string): Promise<string | undefined> =>
  (await targetMarks(page)).find((marked) => marked.words.includes(words))?.mark;

/** Shows the card of the target with these words, by pointing. */
async function pointAt(page: Page, overlay: Overlay, words: string): Promise<string> {
  const find = async () => (await targetMarks(page)).find((marked) => marked.words.includes(words))!;
  const { y } = (await find()).box;
  await page.evaluate((by) => window.scrollBy(0, by), y - 200);
  const { box } = await find();
  await page.mouse.move(box.x + 10, box.y + box.height / 2, { steps: 3 });
  return (await overlay.wait({ ...card, words: '' })).text;
}

test('every target of the seed agrees with its own row, or is listed with the reason', async ({ report }) => {
  const targets = await waitForStates(report);
  expect(targets).toHaveLength(52);
  const others = targets.filter(({ mark }) => mark !== 'agrees').map(({ words }) => words);
  expect(others).toEqual(Object.keys(NOT_AGREEING));
});

test('the card shows verdict, chart with its table, values and sources', async ({ report, overlay }) => {
  await waitForStates(report);
  const text = await pointAt(report, overlay, '地区生产总值增长5%左右');
  expect(text).toContain('与数据集一致；与上海市、全国目标相同');
  expect(text).toContain('上海市 2025 年 目标');
  expect(text).toContain('来源');
  expect(await overlay.see({ selector: '.chart svg[role=img]', words: '地区生产总值' })).not.toBeNull();
  expect((await overlay.see({ selector: '.chart table' }))?.text).toMatch(/年份静安区.*2025/);
  expect(await overlay.see({ selector: '.card-sources a', words: '重点工作安排' })).not.toBeNull();
});

test('a page published anew with another value differs from the dataset, on the page, card and panel', async ({
  republished,
  site,
  context,
  page,
}) => {
  const changed = pageAt(paths.report)!.body.replace('高新技术企业达650家', '高新技术企业达700家');
  republished.set(paths.report, changed);
  await page.goto(site.address('report'));
  const targets = await waitForStates(page);
  expect(targets.filter(({ mark }) => mark === 'differs').map(({ words }) => words)).toEqual(['高新技术企业达700家']);
  const overlay = await Overlay.on(page);
  expect(await pointAt(page, overlay, '700家')).toContain('与数据集不同；数据集为 650 家，本处高 50 家');
  const panel = await openPanel(context, page);
  await panel.getByRole('button', { name: /^不同 1/ }).click();
  await expect(panel.locator('[data-row]')).toHaveCount(1);
  await expect(panel.locator('[data-row]')).toContainText('数据集为 650 家');
  await expect(panel.getByText('显示 1 / 52')).toBeVisible();
});

async function correctFirst(report: Page, overlay: Overlay, amount: string): Promise<void> {
  await report.keyboard.press('Alt+j');
  await overlay.wait({ ...card, words: '地区生产总值' });
  await overlay.pressButton('更正');
  await overlay.wait(form);
  await overlay.press({ selector: '.correction-fields input[placeholder^="如 1700"]' });
  await report.keyboard.press('ControlOrMeta+a');
  await report.keyboard.type(amount);
  await report.keyboard.press('ControlOrMeta+Enter');
  await overlay.waitUntilGone(form);
}

test('a correction wins at once and after a reload, and can be undone on the card', async ({ report, overlay }) => {
  await waitForStates(report);
  await correctFirst(report, overlay, '6');
  await overlay.wait({ ...card, words: '增长 6%' });
  await overlay.wait({ selector: '.toast', words: '已更正' });
  await expect.poll(() => stateOf(report, '地区生产总值')).toBe('differs');
  await overlay.wait({ ...card, words: '数据集为 +5% 左右' });

  await report.reload();
  await expect.poll(() => stateOf(report, '地区生产总值')).toBe('differs');
  const again = await Overlay.on(report);
  await report.keyboard.press('Alt+j');
  await again.wait({ ...card, words: '已更正' });
  await again.press({ selector: '.corrected button' });
  await again.wait({ selector: '.toast', words: '已撤销更正' });
  await expect.poll(() => stateOf(report, '地区生产总值')).toBe('agrees');
  await report.reload();
  await waitForStates(report);
  expect(await stateOf(report, '地区生产总值')).toBe('agrees');
});

test('what is no target is not marked any more, and comes back by the toast', async ({ report, overlay }) => {
  await waitForStates(report);
  await report.keyboard.press('Alt+j');
  await overlay.pressButton('更正');
  await overlay.wait(form);
  await overlay.press({ selector: '.roles label', words: '不再标注' });
  await overlay.pressButton('保存更正');
  await overlay.wait({ selector: '.toast', words: '已不再标注' });
  await expect.poll(async () => (await targetMarks(report)).length).toBe(51);
  expect(await stateOf(report, '地区生产总值')).toBeUndefined();
  await overlay.press({ selector: '.toast button', words: '撤销' });
  await expect.poll(() => stateOf(report, '地区生产总值')).toBe('agrees');
});

test('a kind of mark that is switched off in the panel is not painted, now and after a reload', async ({
  report,
  panel,
}) => {
  await waitForStates(report);
  await panel.getByRole('button', { name: '筛选' }).click();
  const agreeing = panel.getByRole('checkbox', { name: '与数据集一致' });
  await agreeing.uncheck();
  await expect.poll(async () => (await targetMarks(report)).length).toBe(0);
  await report.reload();
  await expect(panel.locator('[data-row]')).toHaveCount(52);
  await expect.poll(async () => (await targetMarks(report)).length).toBe(0);
  await panel.getByRole('button', { name: '筛选' }).click();
  await agreeing.check();
  await expect.poll(async () => (await targetMarks(report)).length).toBe(52);
});

test("a report is added to the reader's own data in one go, and taken out again", async ({
  republished,
  site,
  context,
  page,
}) => {
  const changed = pageAt(paths.report)!.body.replace('高新技术企业达650家', '高新技术企业达700家');
  republished.set(paths.report, changed);
  await page.goto(site.address('report'));
  await waitForStates(page);
  const panel = await openPanel(context, page);
  await panel.getByRole('button', { name: '加入我的数据集' }).click();
  const adding = panel.getByRole('region', { name: '加入我的数据集' });
  const row = adding.getByRole('listitem').filter({ hasText: '高新技术企业' });
  await expect(row).toContainText('与已有不同');
  await expect(row).toContainText('数据集：650 家');
  await row.getByRole('checkbox').check();
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await adding.getByRole('button', { name: '加入 1 条' }).click();
  await expect(panel.getByText('已加入 1 条')).toBeVisible();
  await expect.poll(() => stateOf(page, '700家')).toBe('agrees');
  await panel.getByRole('button', { name: '撤销' }).and(panel.locator(':enabled')).first().click();
  await expect.poll(() => stateOf(page, '700家')).toBe('differs');
});

test('pointing opens the card within 50 milliseconds', async ({ report, overlay }) => {
  await waitForStates(report);
  const durations: number[] = [];
  for (const words of ['地区生产总值', '专精特新企业', '绿道2公里', '立体绿化', '高新技术企业', '3座口袋公园']) {
    await pointAt(report, overlay, words);
    const shown = await report.waitForFunction(
      () => performance.getEntriesByName('pledgemark:card-shown')[0]?.duration,
    );
    durations.push((await shown.jsonValue()) ?? Number.POSITIVE_INFINITY);
    await report.evaluate(() => performance.clearMeasures('pledgemark:card-shown'));
    await report.mouse.move(5, 5, { steps: 4 });
    await overlay.waitUntilGone(card);
  }
  // A machine that does much else at the time is slower now and then; the middle one is the reader's.
  const middle = durations.sort((a, b) => a - b)[Math.floor(durations.length / 2)]!;
  expect(middle, durations.map(Math.round).join()).toBeLessThan(50);
});
