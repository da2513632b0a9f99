import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from '../../scripts/drive/chromium.ts';
import { gb18030 } from '../unit/cli/gb18030.ts';
import { expect, test } from './fixtures.ts';

async function openLibrary(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/library.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** As Excel in Chinese saves it: GB 18030, CRLF, thousands marks inside quotation marks. */
const EXCEL = [
  '地区,年份,指标,类型,口径,数值,单位,限定,增减,来源',
  '静安区,2024,地区生产总值,目标,增速,5,%,左右,增长,静安区2024年政府工作报告',
  '静安区,2024,社会消费品零售总额,完成,水平,"1,650",亿元,,,静安区2024年统计公报',
  '上海市,2027,城镇新增就业,目标,水平,60,万人,以上,,上海市2027年计划',
  '火星区,2024,地区生产总值,目标,增速,6,%,,增长,某报告',
].join('\r\n');

const excelFile = { name: '静安指标.csv', mimeType: 'text/csv', buffer: Buffer.from(gb18030(EXCEL)) };

const upload = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').setInputFiles(file);

async function addAll(page: Page): Promise<void> {
  await upload(page, excelFile);
  await page.getByRole('button', { name: '加入 3 条' }).click();
  await expect(page.getByText('已加入 3 条')).toBeVisible();
}

test("browses to an indicator, whose chart and table show the seed's and the nation's rows", async ({ context }) => {
  const library = await openLibrary(context, '#/data');
  await library.getByRole('textbox', { name: /查找指标/ }).fill('GDP');
  await library
    .locator('.entries')
    .getByRole('link', { name: /^地区生产总值/ })
    .first()
    .click();
  await expect(library.getByRole('heading', { level: 1 })).toContainText('地区生产总值');

  await library.getByRole('button', { name: '选择地区' }).click();
  await library.getByRole('textbox', { name: /输入地区名称/ }).fill('静安');
  await library.getByRole('checkbox', { name: /静安区/ }).check();
  await library.keyboard.press('Escape');
  await expect(library.getByRole('img', { name: /全国.*静安区/ })).toBeVisible();
  await expect.poll(() => library.locator('.plot svg .mark-dot path').count()).toBeGreaterThan(10);

  await library.getByRole('button', { name: '表', exact: true }).click();
  const year = library.getByRole('table', { name: /历年目标与完成值/ }).getByRole('row', { name: /^2025/ });
  await expect(year).toContainText('+5% 左右');
  await library.getByRole('button', { name: '所选地区' }).click();
  const rows = library.getByRole('region', { name: /全部数据与来源/ }).getByRole('row');
  await expect(rows.filter({ hasText: '静安区2025年政府工作报告' }).first()).toContainText('地区生产总值增长5%左右');
  await expect(rows.filter({ hasText: /国务院政府工作报告/ }).first()).toContainText('全国');

  const again = await openLibrary(context, new URL(library.url()).hash);
  await expect(again.getByRole('table', { name: /历年目标与完成值/ })).toBeVisible();
  await expect(again).toHaveTitle(/^地区生产总值/);
});

test('imports what Excel saved in GB 18030, with its faults in plain words', async ({ context }) => {
  const library = await openLibrary(context, '#/own');
  await upload(library, excelFile);
  await expect(library.getByText('4 行 · 编码 GB 18030')).toBeVisible();
  await expect(library.getByRole('row', { name: /^5 有误/ })).toContainText('没有认出地区“火星区”');
  await library.getByRole('button', { name: '加入 3 条' }).click();
  await expect(library.getByText('已加入 3 条')).toBeVisible();
  await library.reload();
  await expect(library.getByRole('row', { name: /社会消费品零售总额 静安区 2024 年/ })).toContainText('1650 亿元');
  await library.goto(`${await originOf(context)}/library.html#/data/urban-new-jobs?areas=310000`);
  await expect(library.getByRole('row', { name: /2027 年 上海市/ })).toContainText('我的');
});

for (const [name, form] of [
  ['导出 SDMX-CSV', /^pledgemark-observations-.*\.csv$/],
  ['导出 CSV（Excel）', /^我的指标数据-.*\.csv$/],
] as const) {
  test(`what "${name}" wrote is all duplicates when it is imported again`, async ({ context }) => {
    const library = await openLibrary(context, '#/own');
    await addAll(library);
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      library.getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(form);
    const buffer = readFileSync(await download.path());
    expect([...buffer.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await upload(library, { name: download.suggestedFilename(), mimeType: 'text/csv', buffer });
    await expect(library.getByText('文件中的数据都已存在，无需加入。')).toBeVisible();
    await expect(library.getByRole('button', { name: '没有可加入的数据' })).toBeDisabled();
  });
}

test('opens from the side panel on the area of the report, and as the options page', async ({ context, panel }) => {
  const [library] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('link', { name: '数据集' }).click(),
  ]);
  expect(new URL(library.url()).hash).toBe('#/data?areas=310106,310000,100000');
  const options = await panel.evaluate(() => chrome.runtime.getManifest().options_ui);
  expect(options).toEqual({ page: 'library.html', open_in_tab: true });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in it hinders people who use assistive technology (${colorScheme})`, async ({ context }) => {
    const library = await openLibrary(context, '#/own');
    await library.emulateMedia({ colorScheme });
    await addAll(library);
    for (const hash of ['#/own', '#/data/grp?areas=310106,310000,100000', '#/data/grp?form=table']) {
      await library.goto(`${await originOf(context)}/library.html${hash}`);
      await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(library.locator('.chart-note')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page: library }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}
