import AxeBuilder from '@axe-core/playwright';
import { openBrowser, originOf } from '../../scripts/drive/chromium.ts';
import { waitForStates } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { expect, test } from './fixtures.ts';
import { editor, saved } from './writing.ts';

test('installing shows three steps on the bundled report, once; each is done on it', async ({ profile, site }) => {
  const visit = { profile, headless: true, hosts: site.hosts, firstSteps: true };
  const browser = await openBrowser(visit);
  await expect.poll(() => browser.pages().some((page) => page.url().includes('/reader.html?of='))).toBe(true);
  const reader = browser.pages().find((page) => page.url().includes('/reader.html?of='))!;
  await waitForStates(reader);
  const steps = reader.getByRole('complementary', { name: '三步上手' });
  await expect(steps.getByRole('listitem')).toHaveCount(3);
  const { violations } = await new AxeBuilder({ page: reader }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const overlay = await Overlay.on(reader);
  await steps.getByRole('button', { name: '看第一个目标' }).click();
  await overlay.wait({ selector: '.card', words: '地区生产总值' });
  await expect(steps.getByRole('listitem').first()).toContainText('已完成');
  await steps.getByRole('button', { name: '在目标上写笔记' }).click();
  await overlay.wait(editor);
  await reader.keyboard.type('第一条笔记');
  await reader.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);
  await expect(steps.getByRole('listitem').nth(1)).toContainText('已完成');
  await steps.getByRole('button', { name: '收起' }).click();
  await expect(steps).toBeHidden();
  await browser.close();

  const again = await openBrowser(visit);
  const library = await again.newPage();
  await library.goto(`${await originOf(again)}/library.html`);
  await expect(library.getByRole('navigation').first()).toBeVisible();
  expect(again.pages().filter((page) => page.url().includes('/reader.html'))).toEqual([]);
  await again.close();
});

test('the first steps can be opened again from the reading page and from settings', async ({ context }) => {
  const page = await context.newPage();
  for (const from of ['reader.html', 'library.html#/settings']) {
    await page.goto(`${await originOf(context)}/${from}`);
    await page.getByRole('link', { name: '三步上手' }).click();
    await expect(page.getByRole('complementary', { name: '三步上手' })).toBeVisible();
  }
});
