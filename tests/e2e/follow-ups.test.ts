import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { backgroundOf, builtExtension, openBrowser } from '../../scripts/drive/chromium.ts';
import { waitForMarks } from '../../scripts/drive/highlights.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { pageAt } from '../../scripts/site/pages.ts';
import { expect, test } from './fixtures.ts';
import { writeNote } from './writing.ts';

const shots = process.env.FOLLOW_SHOTS;

async function shoot(panel: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  const size = panel.viewportSize()!;
  for (const width of [320, 400, 900]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.setViewportSize({ width, height: 860 });
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`) });
    }
  }
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.setViewportSize(size);
}

const badges = async (context: BrowserContext): Promise<string[]> =>
  (await backgroundOf(context)).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id })));
  });

const rows = (panel: Page) => panel.locator('.follow-up-row');

async function followAll(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: /^跟进/ }).click();
  await panel.getByRole('button', { name: '目标列为跟进…' }).click();
  await panel.getByRole('button', { name: /^列为跟进 \d+ 项$/ }).click();
  await expect(rows(panel).first()).toBeVisible();
}

async function barriers(panel: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('all targets are followed up in one step, counted as overdue on the icon, and undone in one', async ({
  context,
  panel,
}) => {
  await panel.getByRole('tab', { name: /^跟进/ }).click();
  await panel.getByRole('button', { name: '目标列为跟进…' }).click();
  await shoot(panel, 'all');
  expect(await barriers(panel)).toEqual([]);
  await panel.getByRole('checkbox').first().uncheck();
  await panel.getByRole('button', { name: /^列为跟进 \d+ 项$/ }).click();
  await expect.poll(() => rows(panel).count()).toBeGreaterThan(40);
  const all = await rows(panel).count();
  // The report is of 2025, and that year has passed.
  await expect.poll(() => badges(context)).toContain(`!${all}`);
  await shoot(panel, 'list');
  expect(await barriers(panel)).toEqual([]);
  await panel.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(rows(panel)).toHaveCount(0);
  await expect.poll(() => badges(context)).not.toContain(`!${all}`);
});

test('a follow-up is filled in, judged by the reader alone, and there again with its log', async ({ panel }) => {
  await followAll(panel);
  await panel.getByRole('button', { name: /社会消费品零售总额/ }).click();
  await panel.getByLabel('牵头单位').fill('区商务委');
  await panel.getByLabel('完成值').fill('1612 亿元');
  await expect(panel.getByText(/完成值未达到目标要求/)).toContainText('94.8%');
  await expect(panel.getByLabel('评估（研究判断）')).toHaveValue('not-yet');
  await panel.getByRole('button', { name: '评为“未完成”' }).click();
  await expect(panel.getByLabel('评估（研究判断）')).toHaveValue('missed');
  await expect(panel.getByText('修改记录 3')).toBeVisible();
  await panel.getByText('修改记录 3').click();
  await shoot(panel, 'sheet');
  expect(await barriers(panel)).toEqual([]);
  await panel.reload();
  await panel.getByRole('tab', { name: /^跟进/ }).click();
  const row = rows(panel).filter({ hasText: '社会消费品零售总额' });
  await expect(row).toContainText('未完成 · 1612 亿元 · 区商务委');
  await expect(row).not.toContainText('逾期');
});

test('words selected on the page become evidence of the follow-up that the reader chooses', async ({
  panel,
  report,
}) => {
  await followAll(panel);
  await report.bringToFront();
  await report.evaluate(() => {
    const words = document.querySelector('#ivs_content p:nth-of-type(2)')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 20);
  });
  await panel.bringToFront();
  await panel.getByRole('button', { name: '以选中文字为依据' }).click();
  await shoot(panel, 'chooser');
  await panel.getByRole('textbox', { name: '查找跟进事项、单位、报告' }).fill('社会消费品');
  await panel
    .locator('.sheet')
    .getByRole('button', { name: /社会消费品零售总额/ })
    .click();
  await expect(panel.getByText('已加为依据')).toBeVisible();
  await panel.getByRole('button', { name: /社会消费品零售总额/ }).click();
  await expect(panel.locator('.evidence-item')).toHaveCount(1);
  await expect(panel.locator('.evidence-item a')).toHaveAttribute('href', /jingan\.gov\.cn/);
});

test('a note whose words were taken out is attached to others, or kept as it is', async ({
  panel,
  report,
  republished,
  site,
}) => {
  await report.bringToFront();
  await writeNote(report, '原文会被删掉');
  const source = String(pageAt(new URL(site.address('report')).pathname)?.body);
  republished.set(
    new URL(site.address('report')).pathname,
    source.replaceAll('地区生产总值增长5%左右', '各项工作有序推进'),
  );
  await report.reload();
  await panel.bringToFront();
  await panel.getByRole('tab', { name: /^笔记/ }).click();
  await expect(panel.getByLabel('记笔记时的上下文')).toContainText('地区生产总值增长5%左右');
  await shoot(panel, 'unplaced');
  expect(await barriers(panel)).toEqual([]);
  await panel.getByRole('button', { name: '保持原样' }).click();
  await expect(panel.getByText('原文已不在，按你的意思保持原样')).toBeVisible();
  await report.bringToFront();
  await report.evaluate(() => {
    const words = document.querySelector('#ivs_content p:nth-of-type(2)')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 12);
  });
  await panel.bringToFront();
  await panel.getByRole('button', { name: '放到选中的文字' }).click();
  await expect(panel.locator('.note.unplaced')).toHaveCount(0);
  await expect(panel.getByRole('article')).toContainText('原文会被删掉');
});

test('selected words become evidence from the page itself, by keys alone', async ({ panel, report, overlay }) => {
  await followAll(panel);
  await report.bringToFront();
  await report.evaluate(() => {
    const words = document.querySelector('#ivs_content p:nth-of-type(2)')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 20);
  });
  await overlay.wait({ selector: '[role=toolbar] button', words: '作为依据' });
  await report.keyboard.press('Alt+u');
  await overlay.wait({ selector: '[role=toolbar] button:focus' });
  // Copying comes last, and before it this.
  await report.keyboard.press('End');
  await report.keyboard.press('ArrowLeft');
  await overlay.wait({ selector: '[role=toolbar] button:focus', words: '作为依据' });
  await report.keyboard.press('Enter');
  await overlay.wait({ selector: '.evidence-choice' });
  await report.keyboard.type('社会消费品零售总额');
  await expect.poll(async () => (await overlay.see({ selector: '.evidence-more' }))?.text).toBe('');
  await overlay.wait({ selector: 'li:only-child .evidence-choice', words: '社会消费品零售总额' });
  await report.keyboard.press('ArrowDown');
  await report.keyboard.press('Enter');
  await overlay.wait({ selector: '.toast', words: '已加为依据' });
  await panel.bringToFront();
  await panel.getByRole('button', { name: /社会消费品零售总额/ }).click();
  await expect(panel.locator('.evidence-item')).toContainText('政府工作报告');
});

/** The built extension in a browser whose reader has allowed notifications: no test can press the browser's own prompt. */
function allowedToNotify(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-allowed-'));
  cpSync(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  expect(manifest.optional_permissions).toContain('notifications');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'] }));
  return folder;
}

test('the digest comes once a day from the hour on, and its click opens the follow-ups', async ({ site, profile }) => {
  const extension = allowedToNotify();
  const context = await openBrowser({ profile, headless: true, hosts: site.hosts, extension });
  try {
    const report = await context.newPage();
    await report.goto(site.address('report'));
    await waitForMarks(report);
    await followAll(await openPanel(context, report));
    const worker = await backgroundOf(context);
    const shown = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    const ring = () => worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'pledgemark.digest' }));
    const kept = () => worker.evaluate(async () => (await chrome.storage.local.get('digestDay')).digestDay ?? null);
    // Switched on as an earlier day would have it: the first digest after switching on is tomorrow's.
    await worker.evaluate(() => chrome.storage.local.set({ reminders: { enabled: true, hour: 0 } }));
    await expect.poll(kept).not.toBeNull();
    const alarms = () => worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
    await expect.poll(alarms).toContain('pledgemark.digest');
    await ring();
    expect(await shown()).toEqual([]);
    await worker.evaluate(() => chrome.storage.local.set({ digestDay: '2020-01-01' }));
    await ring();
    await expect.poll(shown).toEqual(['pledgemark.digest']);
    await expect.poll(kept).not.toBe('2020-01-01');
    const opened = context.waitForEvent('page');
    await worker.evaluate(() => chrome.notifications.onClicked.dispatch('pledgemark.digest'));
    await expect.poll(async () => (await opened).url()).toMatch(/library\.html#\/follow-ups$/);
    await expect.poll(shown).toEqual([]);
  } finally {
    await context.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
