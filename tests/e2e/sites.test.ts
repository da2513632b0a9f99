import { ClosedRoot } from '../../scripts/drive/closed-root.ts';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { openPanel, readingOf } from '../../scripts/drive/panel.ts';
import { reportPages } from '../fixtures/pages/sites.ts';
import { expect, test } from './fixtures.ts';
import { expectedText, othersServed, reportsServed } from './pages.ts';
import { served, standing } from './untouched.ts';

test.beforeEach(({ republished }) => {
  for (const { address, html } of [...reportsServed, ...othersServed]) republished.set(address, html);
});

test('reports in the manner of each site are found, read whole and marked', async ({ context, page }) => {
  test.setTimeout(180_000);
  await page.goto(reportsServed[0]?.address ?? '');
  const panel = await openPanel(context, page);
  for (const { name, address } of reportsServed) {
    await test.step(name, async () => {
      await page.bringToFront();
      await page.goto(address);
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('pledgemark:first-highlight').length))
        .toBe(1);
      const { text, report, mentions } = await readingOf(panel, page);
      const { type, area, period } = reportPages[name]!;
      expect(report).toMatchObject({ isReport: true, type, areaCode: area, period });
      expect(text.length).toBe(expectedText(name).length);
      if (mentions.some(({ role }) => role === 'target')) await waitForMarks(page);
    });
  }
});

test('pages that are no reports are left as they are', async ({ context, page }) => {
  test.setTimeout(180_000);
  const closed = async () => (await ClosedRoot.of(page)).ask(() => true, null);
  for (const { name, address } of othersServed) {
    await test.step(name, async () => {
      await page.goto(address);
      await page.waitForTimeout(600);
      expect(await marksOn(page)).toEqual([]);
      expect(await closed()).toBeNull();
      expect(await standing(page)).toBe(await served(page));
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    });
  }
  expect(context.pages().length).toBeGreaterThan(0);
});
