import type { Page } from '@playwright/test';
import { targetMarks, waitForMarks } from '../../scripts/drive/highlights.ts';
import { openPanel, readingOf } from '../../scripts/drive/panel.ts';
import { news, speech } from '../unit/report/table/english-bodies.ts';
import { expect, test } from './fixtures.ts';
import { served, standing } from './untouched.ts';

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body><h1>${title}</h1><div class="article" id="zoom">${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></body></html>`;
const words = async (of: Page): Promise<string[]> => (await targetMarks(of)).map((mark) => mark.words);

test('an official English version is found, with whose it is and of when', async ({
  context,
  page: tab,
  republished,
}) => {
  const address = 'http://www.qinglin.gov.cn/en/202501/t20250120_1.html';
  republished.set(address, page('Shanghai Municipal Government Work Report 2025', speech));
  await tab.goto(address);
  await waitForMarks(tab);
  expect((await words(tab)).join('\n')).toContain('around 5 percent');
  const panel = await openPanel(context, tab);
  const { report } = await readingOf(panel, tab);
  expect(report).toMatchObject({ type: 'government-work-report', areaCode: '310000', period: '2025' });
  await expect(panel.getByText('上海市')).toBeVisible();
});

test('English news about a report is left alone', async ({ page: tab, republished }) => {
  const address = 'http://www.qinglin.gov.cn/en/202503/t20250305_1.html';
  republished.set(
    address,
    page('Premier delivers government work report, sets growth target at around 5 percent', news),
  );
  await tab.goto(address);
  await tab.waitForTimeout(1500);
  expect(await targetMarks(tab)).toEqual([]);
  expect(await standing(tab)).toBe(await served(tab));
});
