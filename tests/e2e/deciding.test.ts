import type { BrowserContext, Page } from '@playwright/test';
import { backgroundOf, originOf } from '../../scripts/drive/chromium.ts';
import { marksOn, targetMarks, waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { expect, test } from './fixtures.ts';

const SITE = 'www.region.example';
const PAGE = `http://${SITE}/2026/report.html`;
const report = `<!doctype html><html><head><meta charset="utf-8"><title>样例县2026年政府工作报告</title></head><body>
<div class="article-content"><h1>样例县2026年政府工作报告</h1>
<p>各位代表：现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和其他列席人员提出意见。</p>
<p>一、2025年工作回顾</p><p>${'过去一年，全县上下同心协力，经济运行总体平稳，民生保障持续改善。'.repeat(20)}</p>
<p>二、2026年工作安排</p><p>今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长3%，城镇新增就业6000人以上。</p>
<p>${'我们要坚持稳中求进，统筹各项工作，把群众身边的事情办好。'.repeat(20)}</p></div></body></html>`;

/** Long enough for a detector that is there to have brought the overlay in. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(1500);

const choose = async (panel: Page, item: RegExp): Promise<void> => {
  await panel.getByText('本页与本站').click();
  await panel.getByRole('button', { name: item }).click();
};

async function openSettings(context: BrowserContext): Promise<Page> {
  const settings = await context.newPage();
  await settings.goto(`${await originOf(context)}/library.html#/settings`);
  await expect(settings.getByRole('heading', { level: 1 })).toBeVisible();
  return settings;
}

const noMarks = async (page: Page): Promise<void> => expect.poll(async () => (await marksOn(page)).length).toBe(0);

test('"not a report" takes the marks away and holds, until it is undone', async ({ report, panel }) => {
  await choose(panel, /^这不是报告/);
  await noMarks(report);
  await expect(panel.getByText('您已标明本页不是报告')).toBeVisible();
  expect(await report.evaluate(() => document.querySelector('pledgemark-overlay'))).toBeNull();

  await report.reload();
  await settled(report);
  expect(await marksOn(report)).toEqual([]);
  await panel.getByRole('button', { name: '撤销，重新识别' }).click();
  await waitForMarks(report);
  await expect(panel.getByRole('tab', { name: '目标' })).toBeVisible();
});

test('"never on this site" bars all its pages; settings show it and undo it', async ({ context, report, panel }) => {
  await choose(panel, /^不再读取 www.jingan.gov.cn/);
  await noMarks(report);
  await report.reload();
  await settled(report);
  expect(await marksOn(report)).toEqual([]);
  await expect(panel.getByText('您已选择不读取 www.jingan.gov.cn')).toBeVisible();
  await panel.getByRole('button', { name: '只读这一页' }).click();
  await waitForMarks(report);

  const settings = await openSettings(context);
  await settings.getByRole('button', { name: '撤销 www.jingan.gov.cn' }).click();
  await expect(settings.getByRole('button', { name: '撤销 www.jingan.gov.cn' })).toBeHidden();
  await report.reload();
  await waitForMarks(report);
});

/** As the reader does on the browser's own page of the extension: Chromium's question itself cannot be answered by a test. */
async function allowSite(context: BrowserContext): Promise<void> {
  const id = new URL(await originOf(context)).host;
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([id, pattern]) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(id, pattern),
    [id, `*://${SITE}/*`] as const,
  );
  await page.close();
}

const permitted = async (context: BrowserContext): Promise<string[]> =>
  (await backgroundOf(context)).evaluate(
    async () =>
      (
        await (
          globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
        ).chrome.permissions.getAll()
      ).origins,
  );

/** How many scripts beside those of the manifest the browser is to run. */
const detectorsSet = async (context: BrowserContext): Promise<number> =>
  (await backgroundOf(context)).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

test('"always on this site" reads its reports by itself, also after a restart, until it is undone', async ({
  start,
  context,
  page,
  republished,
}) => {
  republished.set(PAGE, report);
  await page.goto(PAGE);
  await settled(page);
  expect(await marksOn(page)).toEqual([]);
  await allowSite(context);
  const chosen = await openSettings(context);
  await chosen.getByRole('textbox', { name: '添加网站' }).fill(PAGE);
  await chosen.getByRole('button', { name: '总是识别', exact: true }).click();
  await expect(chosen.getByRole('button', { name: `撤销 ${SITE}` })).toBeVisible();
  await page.reload();
  await waitForMarks(page);
  await context.close();

  const again = await start();
  // An extension from a folder is new to Chromium at each start, which forgets where it wants its detector.
  await expect.poll(() => detectorsSet(again)).toBe(1);
  const [tab = await again.newPage()] = again.pages();
  await tab.goto(PAGE);
  await waitForMarks(tab);
  await choose(await openPanel(again, tab), /^不再自动识别 www.region.example/);
  await expect.poll(() => permitted(again)).not.toContain(`*://${SITE}/*`);
  await tab.reload();
  await settled(tab);
  expect(await marksOn(tab)).toEqual([]);
});

test('other keys, chosen in settings, hold at once on an open report', async ({ context, report, overlay }) => {
  const settings = await openSettings(context);
  await settings.getByRole('button', { name: '更改“下一个目标”的快捷键' }).click();
  await settings.keyboard.press('Alt+n');
  await expect(settings.getByText('Alt+N', { exact: true })).toBeVisible();
  await settings.getByRole('button', { name: '关闭“上一个目标”的快捷键' }).click();
  await report.bringToFront();
  await report.keyboard.press('Alt+j');
  expect(await overlay.see({ selector: '.card' })).toBeNull();
  await report.keyboard.press('Alt+n');
  await overlay.wait({ selector: '.card' });
  expect((await overlay.wait({ selector: '.steps' })).text).toContain('Alt+N');
  expect((await overlay.wait({ selector: '.steps' })).text).not.toContain('Alt+K');
});

test('another language is spoken at once on page, panel and settings', async ({ context, report, panel }) => {
  const overlay = await Overlay.on(report);
  await report.bringToFront();
  await report.keyboard.press('Alt+j');
  await overlay.wait({ selector: 'button', words: '记笔记' });
  const settings = await openSettings(context);
  await settings.getByRole('radio', { name: 'English' }).check();
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await overlay.wait({ selector: '.steps', words: 'Target 1 of' });
  await overlay.waitUntilGone({ selector: 'button', words: '记笔记' });
  await expect(panel.getByRole('tab', { name: /^Targets/ })).toBeVisible();
  await settings.getByRole('radio', { name: '中文' }).check();
  await overlay.wait({ selector: 'button', words: '记笔记' });
  expect((await targetMarks(report)).length).toBeGreaterThan(0);
});

test('a scheme that was chosen holds on page and panel', async ({ context, report, panel, overlay }) => {
  await report.bringToFront();
  await report.keyboard.press('Alt+j');
  await overlay.wait({ selector: '.card' });
  const settings = await openSettings(context);
  await settings.getByRole('radio', { name: '深色' }).check();
  const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.body).colorScheme);
  await expect.poll(() => scheme(panel)).toBe('dark');
  await expect.poll(() => scheme(settings)).toBe('dark');
  // The page's own scheme is not ours to change.
  expect(await scheme(report)).toBe('normal');
});
