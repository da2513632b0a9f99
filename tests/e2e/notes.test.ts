import type { Page } from '@playwright/test';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { expect, test } from './fixtures.ts';
import { kill } from './killing.ts';
import { editor, saved, writeNote } from './writing.ts';

const markedWords = async (page: Page, wanted: string): Promise<string[]> =>
  (await marksOn(page)).filter(({ mark }) => mark === wanted).map(({ words }) => words);
const notedWords = (page: Page): Promise<string[]> => markedWords(page, 'note');

async function expectNoteOnFirstTarget(page: Page, text: string): Promise<void> {
  await waitForMarks(page);
  await expect.poll(() => notedWords(page)).toEqual(['地区生产总值增长5%左右']);
  const overlay = await Overlay.on(page);
  await page.keyboard.press('Alt+j');
  await overlay.wait({ selector: '[role=dialog]', words: text });
}

test('a note on a target is painted, and there again after a reload', async ({ report }) => {
  await writeNote(report, '与全市目标一致');
  expect(await notedWords(report)).toEqual(['地区生产总值增长5%左右']);
  await report.reload();
  await expectNoteOnFirstTarget(report, '与全市目标一致');
});

test('a note is there again after the browser was closed and started anew', async ({
  context,
  report,
  start,
  site,
}) => {
  await writeNote(report, '关了再开');
  await context.close();
  const page = await (await start()).newPage();
  await page.goto(site.address('report'));
  await expectNoteOnFirstTarget(page, '关了再开');
});

test('a note is there after the browser was killed right after it was said to be saved', async ({
  context,
  report,
  profile,
  start,
  site,
}) => {
  await writeNote(report, '断电之前');
  await kill(context, profile);
  const page = await (await start()).newPage();
  await page.goto(site.address('report'));
  await expectNoteOnFirstTarget(page, '断电之前');
});

test('a note on any selected words, with a tag and a follow-up', async ({ report, overlay }) => {
  await report.evaluate(() => {
    const words = document.querySelector('#ivs_content p:nth-of-type(2)')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 20);
  });
  await overlay.wait({ selector: '[role=toolbar]' });
  await overlay.pressButton('跟进');
  await overlay.wait(editor);
  await report.keyboard.type('收官之年');
  await overlay.press({ selector: 'input[list], .tags input, [role=combobox]' });
  await report.keyboard.type('规划');
  await report.keyboard.press('Enter');
  await report.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);
  await report.reload();
  await waitForMarks(report);
  // The follow-up was due at the end of the report's year.
  await expect.poll(() => markedWords(report, 'overdue')).toEqual(['2025年是“十四五”规划收官之年,做好']);
});

test('a note can be changed, deleted, and taken back', async ({ report }) => {
  await writeNote(report, '初稿');
  await report.reload();
  await expectNoteOnFirstTarget(report, '初稿');
  const overlay = await Overlay.on(report);
  await overlay.pressButton('初稿');
  await overlay.wait(editor);
  await report.keyboard.press('ControlOrMeta+a');
  await report.keyboard.type('定稿');
  await report.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);
  await report.reload();
  await expectNoteOnFirstTarget(report, '定稿');

  const again = await Overlay.on(report);
  await again.pressButton('定稿');
  await again.wait(editor);
  await again.pressButton('删除');
  await again.wait({ selector: '.toast', words: '笔记已删除' });
  expect(await notedWords(report)).toEqual([]);
  await again.pressButton('撤销');
  await expect.poll(() => notedWords(report)).toEqual(['地区生产总值增长5%左右']);
  await report.reload();
  await expectNoteOnFirstTarget(report, '定稿');
});
