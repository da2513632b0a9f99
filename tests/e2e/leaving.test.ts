import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { editor, saved, writeNote } from './writing.ts';

const golden = readFileSync(new URL('../fixtures/e2e/export.md', import.meta.url), 'utf8');

/** The day of the test and the notes' ids are not the same twice. */
const withoutChance = (markdown: string): string =>
  markdown.replace(/(first_read|last_changed): ".*"/g, '$1: "…"').replace(/\^([nf])-[0-9a-z]{26}/g, '^$1-…');

test('the export equals its golden file, as a file and in the clipboard', async ({
  context,
  panel,
  report,
  overlay,
}) => {
  await report.bringToFront();
  await writeNote(report, '与全市目标一致，**口径**待核对。');
  await report.keyboard.press('Alt+j');
  await overlay.pressButton('跟进');
  await overlay.wait(editor);
  await report.keyboard.type('年底核对');
  await overlay.press({ selector: 'label', words: '牵头单位' });
  await report.keyboard.type('区财政局');
  await report.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);

  await panel.bringToFront();
  await expect(panel.getByRole('tab', { name: '笔记' })).toContainText('2');
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: '导出 Markdown 文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('静安区2025年政府工作报告.md');
  const exported = readFileSync(await download.path(), 'utf8');
  expect(withoutChance(exported)).toBe(golden);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: '复制为 Markdown' }).click();
  await expect(panel.getByText('已复制到剪贴板')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(exported);
});

test('a deep link from the export leads to the words', async ({ page, site }) => {
  const link = /\((http[^)]+)\)/.exec(golden)?.[1] ?? '';
  expect(link.split('#')[0]).toBe(site.address('report'));
  await page.goto(link.replace(/^.*#/, `${site.address('report')}#`));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
