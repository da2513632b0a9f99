import { readFileSync } from 'node:fs';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { expect, test } from './fixtures.ts';
import { writeNote } from './writing.ts';

const lines = readFileSync(new URL('../../seeds/jingan-2025.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const TITLE = '静安区2025年政府工作报告';
const at = (number: number): string =>
  `http://www.qinglin.gov.cn/zwgk/202501/t20250116_7${number === 1 ? '' : `_${number - 1}`}.html`;
const third = Math.ceil(lines.length / 3);

/** A report on three pages, as a TRS site pages it. */
const pageOf = (number: number): string => {
  const body = lines.slice((number - 1) * third, number * third).map((line) => `<p>${line}</p>`);
  const pager = [1, 2, 3].map((each) =>
    each === number ? `<span>${each}</span>` : `<a href="${at(each)}">${each}</a>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${TITLE}_静安区人民政府</title><body><h1>${TITLE}</h1><div class="TRS_Editor">${body.join('\n')}</div><div class="page">${pager.join(' ')}</div></body></html>`;
};

test.beforeEach(({ republished }) => {
  for (const number of [1, 2, 3]) republished.set(at(number), pageOf(number));
});

test('a report on three pages is one: its notes join, and the panel leads to what is unread', async ({
  context,
  page,
}) => {
  await page.goto(at(2));
  await waitForMarks(page);
  await writeNote(page, '第二页上的笔记');
  const panel = await openPanel(context, page);
  await expect(panel.getByText('这份报告分 3 页')).toBeVisible();
  await expect(panel.getByRole('button', { name: /第 2 页/ })).toHaveAttribute('aria-current', 'page');
  await expect(panel.getByText('还有 2 页未读')).toBeVisible();
  await panel.getByRole('button', { name: /第 3 页/ }).click();
  await expect(page).toHaveURL(at(3));
  await waitForMarks(page);
  await expect(panel.getByText('还有 1 页未读')).toBeVisible();
  await panel.getByRole('tab', { name: '笔记' }).click();
  await expect(panel.getByRole('heading', { name: /在报告的其他页/ })).toBeVisible();
  await expect(panel.getByRole('article')).toContainText('第二页上的笔记');
  expect((await marksOn(page)).filter(({ mark }) => mark === 'note')).toEqual([]);
  await panel.locator('.note-item').getByRole('button', { name: '第 2 页' }).click();
  await expect(page).toHaveURL(at(2));
  await expect.poll(async () => (await marksOn(page)).filter(({ mark }) => mark === 'note').length).toBe(1);
  await expect(panel.getByRole('heading', { name: /在报告的其他页/ })).toHaveCount(0);
});

test('a report that is a file only is named in the panel, with its file', async ({ context, page, republished }) => {
  const address = 'http://www.qinglin.gov.cn/art/2025/1/20/art_pdf.html';
  republished.set(
    address,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1><div id="zoom"><p>附件：<a href="/files/report.pdf">${TITLE}.pdf</a></p></div></html>`,
  );
  await page.goto(address);
  const panel = await openPanel(context, page);
  await expect(panel.getByText('这份报告只以附件提供')).toBeVisible();
  await expect(panel.getByRole('link', { name: `${TITLE}.pdf` })).toHaveAttribute(
    'href',
    'http://www.qinglin.gov.cn/files/report.pdf',
  );
});
