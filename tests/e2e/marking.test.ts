import type { Page } from '@playwright/test';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { pageAt, paths } from '../../scripts/site/pages.ts';
import { expect, test } from './fixtures.ts';
import { writeNote } from './writing.ts';

const marked = async (page: Page, wanted: string): Promise<string[]> =>
  (await marksOn(page)).filter(({ mark }) => mark === wanted).map(({ words }) => words);

/** Drags the pointer over the first words of a paragraph. */
async function dragOver(page: Page, selector: string): Promise<void> {
  const box = await page.evaluate((selector) => {
    const words = document.querySelector(selector)!.firstChild!;
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(words, 12);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, y: top + height / 2 };
  }, selector);
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.y, { steps: 5 });
  await page.mouse.up();
}

test('selected words are marked in a colour with one press, changed later, and undone in the panel', async ({
  context,
  report,
  overlay,
}) => {
  await dragOver(report, '#ivs_content p:nth-of-type(2)');
  await overlay.press({ selector: 'button', words: '标为绿色' });
  await expect.poll(() => marked(report, 'green')).toHaveLength(1);
  const words = await marked(report, 'green');
  await report.reload();
  await waitForMarks(report);
  await expect.poll(() => marked(report, 'green')).toEqual(words);
  const { box } = (await marksOn(report)).find(({ mark }) => mark === 'green')!;
  const again = await Overlay.on(report);
  await report.mouse.move(box.x + 8, box.y + 8);
  await again.press({ selector: '[role=radio]', words: '粉色' });
  await expect.poll(() => marked(report, 'pink')).toEqual(words);

  const panel = await openPanel(context, report);
  await panel.getByRole('button', { name: '撤销 换颜色' }).click();
  await expect.poll(() => marked(report, 'green')).toEqual(words);
  await panel.keyboard.press('Control+z');
  await expect.poll(() => marked(report, 'green')).toEqual([]);
  await panel.keyboard.press('Control+Shift+z');
  await expect.poll(() => marked(report, 'green')).toEqual(words);
});

test('a page that was published anew says what changed, targets first', async ({ context, report, republished }) => {
  await writeNote(report, '六百五十家');
  const html = String(pageAt(paths.report)?.body);
  republished.set(paths.report, html.replaceAll('650家', '700家'));
  await report.reload();
  await waitForMarks(report);
  const panel = await openPanel(context, report);
  await panel.getByRole('button', { name: '看改动' }).click();
  const first = panel.locator('.change-row').first();
  await expect(first).toContainText('高新技术企业');
  await expect(first).toContainText('650家 → 700家');
  await first.click();
  await expect.poll(() => marked(report, 'flash')).toEqual([expect.stringContaining('700家')]);
  await panel.getByRole('button', { name: '知道了' }).first().click();
  await expect(panel.locator('.changed-notice')).toHaveCount(0);
  await report.reload();
  await waitForMarks(report);
  await expect(panel.getByRole('tab', { name: '目标' })).toBeVisible();
  await expect(panel.locator('.changed-notice')).toHaveCount(0);
});
