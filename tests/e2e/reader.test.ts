import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from '../../scripts/drive/chromium.ts';
import { marksOn, waitForMarks, waitForStates } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { gb18030 } from '../unit/cli/gb18030.ts';
import { expect, test } from './fixtures.ts';
import { editor, saved, writeNote } from './writing.ts';

const REPORT = [
  '样例县2026年政府工作报告',
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、2025年工作回顾',
  '过去一年，我县经济运行总体平稳，民生保障持续改善，地区生产总值增长4.9%。',
  '二、2026年工作安排',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长3%，城镇新增就业6000人以上。',
  '（一）办好民生实事。新建社区食堂4家，加装电梯120台，建成绿道2公里。',
].join('\n');

async function openReader(context: BrowserContext, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/reader.html${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function paste(context: BrowserContext, text = REPORT): Promise<Page> {
  const reader = await openReader(context);
  await reader.getByRole('textbox', { name: '粘贴报告全文' }).fill(text);
  await reader.getByRole('button', { name: '开始阅读' }).click();
  await waitForMarks(reader);
  return reader;
}

/** Drops a file on the page, as the file manager does. */
async function drop(page: Page, name: string, type: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return data;
    },
    { name, type, bytes: [...bytes] },
  );
  await page.locator('.reader').dispatchEvent('drop', { dataTransfer: transfer });
}

const words = async (page: Page, mark: string): Promise<string[]> =>
  (await marksOn(page)).filter((one) => one.mark === mark).map((one) => one.words);

test('a pasted text is read: title, area, period and kind are proposed, targets marked, sections listed', async ({
  context,
}) => {
  const reader = await paste(context);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('样例县2026年政府工作报告');
  await expect(reader.locator('.facts')).toContainText('2026 年');
  await expect(reader.locator('.facts')).toContainText('政府工作报告');
  await expect(reader.locator('.facts')).toContainText('6 个数字目标');
  const marked = (await waitForStates(reader)).map((one) => one.words);
  expect(marked).toEqual(expect.arrayContaining(['地区生产总值增长5%左右', '绿道2公里']));
  await expect(reader.getByRole('navigation', { name: '章节' }).getByRole('button')).toHaveText([
    '一、2025年工作回顾',
    '二、2026年工作安排',
  ]);
  expect(await reader.locator('.column').innerText()).toContain('新建社区食堂4家');
});

test('a very long text is put together in slices, its beginning first, and read whole', async ({ context }) => {
  const pages = Array.from({ length: 180 }, (_, index) => `${REPORT}\n第${index}稿完毕，新增绿道${index + 2}公里。`);
  const long = pages.join('\n').repeat(4);
  const reader = await openReader(context);
  // Of the page that opens the text: it is another document.
  await reader.addInitScript(() => {
    const grown: number[] = [];
    Object.assign(globalThis, { grown });
    // One record of all that was put in within a task.
    new MutationObserver((records) => {
      const added = records.filter(({ target }) => target instanceof Element && target.matches('article.column'));
      if (added.length > 0) grown.push(document.querySelectorAll('article.column > *').length);
    }).observe(document, { childList: true, subtree: true });
  });
  await drop(reader, '长.txt', 'text/plain', new TextEncoder().encode(long));
  await waitForMarks(reader);
  const grown = await reader.evaluate(() => Reflect.get(globalThis, 'grown') as number[]);
  expect(grown.length).toBeGreaterThan(3);
  expect(grown[0]).toBeLessThan((grown.at(-1) ?? 0) / 2);
  expect(grown).toEqual(grown.toSorted((a, b) => a - b));
  const shown = await reader.locator('.column').evaluate((column) => column.textContent ?? '');
  expect(shown).toBe(long.replace(/\s+/g, ''));
});

test('a note is there again when the same text is opened again, with other white space and from a file', async ({
  context,
}) => {
  const reader = await paste(context);
  await writeNote(reader, '与去年持平');
  await expect.poll(() => words(reader, 'note')).toHaveLength(1);
  const noted = await words(reader, 'note');

  await reader.reload();
  await waitForMarks(reader);
  await expect.poll(() => words(reader, 'note')).toEqual(noted);

  const again = await openReader(context);
  await drop(again, '报告.txt', 'text/plain', gb18030(`${REPORT.replaceAll('\n', '\r\n\r\n　　')}\r\n`));
  await waitForMarks(again);
  await expect.poll(() => words(again, 'note')).toEqual(noted);
  expect(new URL(again.url()).search).toBe(new URL(reader.url()).search);

  const start = await openReader(context);
  await start.getByRole('link', { name: '样例县2026年政府工作报告' }).click();
  await waitForMarks(start);
  await expect.poll(() => words(start, 'note')).toEqual(noted);
});

test('the library leads to a note in the kept copy: its words are in view, with their card', async ({ context }) => {
  const long = REPORT.replace('（一）', `${'这里是与目标无关的段落，只为把后文推到很远的地方。\n'.repeat(120)}（一）`);
  const reader = await paste(context, long);
  await reader.getByRole('navigation', { name: '章节' }).getByRole('button').last().click();
  const overlay = await Overlay.on(reader);
  for (let step = 0; step < 6; step += 1) await reader.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await reader.keyboard.type('远处的笔记');
  await reader.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);

  const library = await context.newPage();
  await library.goto(`${await originOf(context)}/library.html#/notes`);
  await library.getByRole('option').filter({ hasText: '远处的笔记' }).click();
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    library.getByRole('link', { name: '在留存的副本中打开' }).click(),
  ]);
  const there = await Overlay.on(copy);
  await there.wait({ selector: '.card', words: '远处的笔记' });
  const [noted] = (await marksOn(copy)).filter(({ mark }) => mark === 'note');
  expect(noted?.words).toContain('绿道');
  expect(await copy.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('an HTML file is read as a page is: its body alone', async ({ context }) => {
  const reader = await openReader(context);
  const html = `<!doctype html><html><head><meta charset="gbk"><title>样例县2026年政府工作报告</title></head><body>
    <div class="nav"><a href="/">首页</a><a href="/b">分享</a></div><div class="article-content">${REPORT.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}<table><tr><td>指标</td><td>目标</td></tr><tr><td>粮食产量</td><td>12万吨</td></tr></table></div>
    <script>document.title = 'x'</script></body></html>`;
  await reader
    .locator('input[type=file]')
    .setInputFiles({ name: '报告.html', mimeType: 'text/html', buffer: Buffer.from(gb18030(html)) });
  await waitForMarks(reader);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('样例县2026年政府工作报告');
  await expect(reader.locator('.column td')).toHaveText(['指标', '目标', '粮食产量', '12万吨']);
  expect(await reader.locator('.column').innerText()).not.toContain('首页');
});

test('what is no text is refused in plain words, and nothing is lost', async ({ context }) => {
  const reader = await openReader(context);
  await reader.getByRole('textbox', { name: '粘贴报告全文' }).fill('写了一半');
  await drop(reader, '报告.pdf', 'application/pdf', new TextEncoder().encode('%PDF-1.7'));
  await expect(reader.getByRole('alert')).toContainText('PDF');
  await expect(reader.getByRole('textbox', { name: '粘贴报告全文' })).toHaveValue('写了一半');
});

test('what the reader sets right holds: the period of the targets, the area of the comparison, also next time', async ({
  context,
}) => {
  const reader = await paste(context);
  await reader.getByRole('button', { name: '更正' }).click();
  const form = reader.getByRole('form', { name: '更正报告信息' });
  await form.getByLabel('标题').fill('静安区2025年政府工作报告（摘录）');
  await form.getByLabel('期间').fill('二〇二五');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByRole('alert')).toContainText('请写年份');
  await form.getByLabel('期间').fill('2025年');
  await form.getByRole('combobox', { name: '地区' }).fill('静安');
  await form.getByRole('option', { name: /静安区/ }).click();
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  await expect(reader.locator('.facts')).toContainText('静安区 · 2025 年');
  await expect.poll(() => words(reader, 'agrees')).toContain('地区生产总值增长5%左右');

  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('静安区2025年政府工作报告（摘录）');
  await expect(reader.locator('.facts')).toContainText('静安区 · 2025 年');
});

test('what the reader set of a report is taken back in the panel, and done again', async ({ context }) => {
  const reader = await paste(context);
  const title = reader.getByRole('heading', { level: 1 });
  await reader.getByRole('button', { name: '更正' }).click();
  const form = reader.getByRole('form', { name: '更正报告信息' });
  await form.getByLabel('标题').fill('另起的标题');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(title).toHaveText('另起的标题');
  const panel = await openPanel(context, reader);
  await panel.getByRole('button', { name: '撤销 改报告信息' }).click();
  await expect(panel.getByText('已撤销：改报告信息')).toBeVisible();
  await reader.bringToFront();
  await expect(title).toHaveText('样例县2026年政府工作报告');
  await panel.bringToFront();
  await panel.keyboard.press('ControlOrMeta+Shift+z');
  await reader.bringToFront();
  await expect(title).toHaveText('另起的标题');
});

test('card, panel and export work as on a page', async ({ context }) => {
  const reader = await openReader(context);
  await reader.getByRole('button', { name: /样例：静安区2025年政府工作报告/ }).click();
  const targets = await waitForStates(reader);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('静安区2025年政府工作报告');
  await expect(reader.locator('.facts')).toContainText('静安区 · 2025 年 · 政府工作报告');
  const overlay = await Overlay.on(reader);
  await reader.keyboard.press('Alt+j');
  expect((await overlay.wait({ selector: '.card' })).text).toContain('地区生产总值');
  await reader.keyboard.press('Alt+m');
  await overlay.wait(editor);
  await reader.keyboard.type('样例笔记');
  await reader.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);

  const panel = await openPanel(context, reader);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('静安区2025年政府工作报告');
  await expect(panel.locator('[data-row]')).toHaveCount(targets.length);
  await panel.getByRole('tab', { name: '笔记' }).click();
  await expect(panel.getByRole('article')).toContainText('样例笔记');
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: '导出 Markdown 文件' }).click(),
  ]);
  const markdown = readFileSync(await download.path(), 'utf8');
  expect(markdown).toContain('样例笔记');
  expect(markdown).not.toContain('](pledgemark:');

  await panel.getByRole('article').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => words(reader, 'note')).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in it hinders people who use assistive technology (${colorScheme})`, async ({ context }) => {
    const start = await openReader(context);
    await start.emulateMedia({ colorScheme });
    const text = await paste(context);
    await text.emulateMedia({ colorScheme });
    await text.getByRole('button', { name: '更正' }).click();
    for (const page of [start, text]) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}
