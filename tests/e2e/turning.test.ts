import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { expect, test } from './fixtures.ts';
import { writeNote } from './writing.ts';

const lines = readFileSync(new URL('../../seeds/jingan-2025.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const TITLE = '静安区2025年政府工作报告';
const ADDRESS = 'http://www.qinglin.gov.cn/zwgk/202501/t20250117_8.html';
const third = Math.ceil(lines.length / 3);
const bodyOf = (number: number): string =>
  lines
    .slice((number - 1) * third, number * third)
    .map((line) => `<p>${line}</p>`)
    .join('');

/** A report on three pages that a script puts in each other's place, after a while as one that asks its server. */
const page = (after: number): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>${TITLE}_静安区人民政府</title><body><h1>${TITLE}</h1><div class="TRS_Editor" id="body">${bodyOf(1)}</div>
<div class="page" id="pager"></div>
<script>
const bodies = ${JSON.stringify([1, 2, 3].map(bodyOf))};
const pager = (open) => {
  document.getElementById('pager').innerHTML = [1, 2, 3]
    .map((n) => n === open ? '<span>' + n + '</span>' : '<a href="javascript:goPage(' + n + ')">' + n + '</a>')
    .join(' ') + ' <a href="javascript:showAll()">全文显示</a>';
};
function goPage(n) {
  setTimeout(() => {
    document.getElementById('body').innerHTML = bodies[n - 1];
    pager(n);
  }, ${after});
}
pager(1);
</script></body></html>`;

const notesOn = async (report: Page): Promise<number> =>
  (await marksOn(report)).filter(({ mark }) => mark === 'note').length;
const turn = (report: Page, to: number): Promise<void> => report.locator('#pager').getByText(String(to)).click();

for (const after of [0, 900]) {
  test(`a report whose pages a script turns in ${after} ms under one address is one, and each is read`, async ({
    context,
    page: report,
    republished,
  }) => {
    republished.set(ADDRESS, page(after));
    await report.goto(ADDRESS);
    await waitForMarks(report);
    await writeNote(report, '第一页上的笔记');
    const panel = await openPanel(context, report);
    await expect(panel.getByText('这份报告分 3 页')).toBeVisible();
    await expect(panel.getByText('还有 2 页未读')).toBeVisible();
    await expect(panel.locator('.parts [aria-current=page]')).toHaveText(/第 1 页/);
    await expect(panel.getByTitle('第 2 页要在网页上翻到')).toBeVisible();
    await expect(panel.locator('.parts').getByRole('button')).toHaveCount(1);
    await expect(panel.getByText('网页上有“全文显示”')).toBeVisible();

    await report.bringToFront();
    await turn(report, 2);
    await expect(panel.locator('.parts [aria-current=page]')).toHaveText(/第 2 页/);
    await expect(panel.getByText('还有 1 页未读')).toBeVisible();
    await waitForMarks(report);
    expect(await notesOn(report)).toBe(0);
    await panel.getByRole('tab', { name: '笔记' }).click();
    await expect(panel.getByRole('heading', { name: /在报告的其他页/ })).toBeVisible();
    await expect(panel.getByRole('article')).toContainText('第一页上的笔记');
    await expect(panel.locator('.note-item')).toContainText('第 1 页要在网页上翻到');
    // What is on the other page did not change on this one.
    await expect(panel.locator('.changed-notice')).toHaveCount(0);

    await report.bringToFront();
    await turn(report, 1);
    await expect.poll(() => notesOn(report)).toBe(1);
    await expect(panel.locator('.parts [aria-current=page]')).toHaveText(/第 1 页/);
  });
}
