import { readFileSync } from 'node:fs';
import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { targetMarks } from '../../scripts/drive/highlights.ts';
import { readingOf } from '../../scripts/drive/panel.ts';
import { expect, test } from './fixtures.ts';
import { goldTargets, isReadRight } from './gold.ts';
import { served, standing } from './untouched.ts';

const seed = readFileSync(new URL('../../seeds/jingan-2025.txt', import.meta.url), 'utf8');
const RIGHT_AT_LEAST = 50;

test('the seed report is read word for word, and its targets with their values', async ({ panel, report }) => {
  const { text, report: verdict, mentions } = await readingOf(panel, report);
  expect(text.length).toBe(seed.length);
  expect(verdict).toMatchObject({
    isReport: true,
    type: 'government-work-report',
    title: '静安区2025年政府工作报告',
    areaCode: '310106',
    period: '2025',
    publishedOn: '2025-01-16',
  });
  const right = goldTargets().filter((gold) => isReadRight(gold, mentions));
  expect(right.length).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
});

test('what is read as a target is painted in the page, in its order', async ({ panel, report }) => {
  const { mentions } = await readingOf(panel, report);
  const targets = mentions.filter(({ role }) => role === 'target').map(({ start, end }) => seed.slice(start, end));
  const marked = (await targetMarks(report)).map(({ words }) => words);
  expect(marked).toEqual(targets);
  expect(marked).toContain('地区生产总值增长5%左右');
});

test('marks are underlined, so that colour does not speak alone', async ({ report }) => {
  const line = await report.evaluate(
    () =>
      getComputedStyle(document.querySelector('#ivs_content p')!, '::highlight(pledgemark-target)').textDecorationLine,
  );
  expect(line).toBe('underline');
});

test('the toolbar icon carries the count', async ({ context, panel, report }) => {
  const { mentions } = await readingOf(panel, report);
  const background = await backgroundOf(context);
  const badge = await background.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, report.url());
  expect(badge).toBe(String(mentions.filter(({ role }) => role === 'target').length));
});

test('the page is unchanged but for one element', async ({ report, overlay }) => {
  await report.keyboard.press('Alt+j');
  await overlay.wait({ selector: '[role=dialog]' });
  expect(await standing(report)).toBe(await served(report));
  expect(await report.evaluate(() => document.querySelectorAll('pledgemark-overlay').length)).toBe(1);
  expect(await report.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('marks of another script are left alone', async ({ report }) => {
  await report.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1')!);
    CSS.highlights.set('of-the-page', new Highlight(range));
  });
  await report.keyboard.press('Alt+j');
  await expect.poll(() => report.evaluate(() => CSS.highlights.get('of-the-page')?.size)).toBe(1);
});
