import type { Page } from '@playwright/test';
import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { marksOn, targetMarks, waitForStates } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { pageAt, paths } from '../../scripts/site/pages.ts';
import { expect, test } from './fixtures.ts';

const card = { selector: '[role=dialog].card' };
const report = pageAt(paths.report)?.body ?? '';

const inHead = (extra: string): string => report.replace('<head>', `<head>${extra}`);
const script = (code: string): string => inHead(`<script>${code}</script>`);
const inBody = (change: (body: string) => string): string =>
  report.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, open, body, close) => open + change(body) + close);

const nested = (body: string): string => '<table><tr><td>'.repeat(50) + body + '</td></tr></table>'.repeat(50);

/** Pages that do what pages may do, and some of what they should not. */
const hostile: Record<string, string> = {
  'one of 100,000 nodes': inBody((body) => `${body}<div>${'<i><b></b></i>'.repeat(50_000)}</div>`),
  'a body in fifty tables': inBody(nested),
  'a storm of changes that observers answer with changes': script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('div'));
      new MutationObserver(() => { if (box.childNodes.length < 50) box.append('·'); else box.textContent = ''; })
        .observe(document.documentElement, { attributes: true, subtree: true });
      setInterval(() => { box.dataset.n = Math.random(); box.append('·'); }, 4);
    });`),
  'prototypes that its script spoiled': script(`
    Object.prototype.role = 'target'; Object.prototype.ok = false;
    Node.prototype.appendChild = Element.prototype.attachShadow = () => null;
    globalThis.Highlight = globalThis.StaticRange = function () { throw new Error('broken'); };`),
  'a registry of highlights that is frozen': script(`
    CSS.highlights.set = CSS.highlights.get = HighlightRegistry.prototype.set = () => { throw new Error('frozen'); };
    Object.freeze(CSS.highlights);`),
  'styles that unset everything': inHead('<style>*, *::before, *::after { all: unset !important; }</style>'),
  'a policy that forbids everything': inHead(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`,
  ),
};

/** Points at the first target that is wholly in the window, and waits for its card. */
async function pointAtTarget(page: Page, overlay: Overlay): Promise<void> {
  await page.keyboard.press('Alt+j');
  await overlay.wait(card);
  await page.keyboard.press('Escape');
  await overlay.waitUntilGone(card);
  const height = page.viewportSize()?.height ?? 0;
  const target = (await targetMarks(page)).find(({ box }) => box.y > 0 && box.y + box.height < height);
  if (!target) throw new Error('no target is in the window');
  const { x, y } = target.box;
  await page.mouse.move(x + 6, y + target.box.height / 2, { steps: 3 });
  await overlay.wait(card);
}

for (const [name, html] of Object.entries(hostile)) {
  test(`a report is marked and answers on ${name}`, async ({ page, site, republished }) => {
    republished.set(paths.report, html);
    await page.goto(site.address('report'));
    expect(await waitForStates(page)).toHaveLength(52);
    await pointAtTarget(page, await Overlay.on(page));
  });
}

test('highlights of others are left alone, while ours stand and when they go', async ({ page, site, republished }) => {
  const others = `addEventListener('load', () => {
    const range = new Range(); range.selectNodeContents(document.body);
    CSS.highlights.set('search-results', new Highlight(range));
  });`;
  republished.set(paths.report, script(others));
  await page.goto(site.address('report'));
  await waitForStates(page);
  const theirs = () => page.evaluate(() => CSS.highlights.get('search-results')?.size);
  expect(await theirs()).toBe(1);
  await page.evaluate(() => CSS.highlights.delete('nothing'));
  expect(await theirs()).toBe(1);
});

test('marks that the page cleared away come back', async ({ page, site }) => {
  await page.goto(site.address('report'));
  const before = await waitForStates(page);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await targetMarks(page)).length).toBe(before.length);
});

for (const zoom of [0.5, 1.5, 3]) {
  test(`at a zoom of ${zoom * 100} % the card stands in the window, beside its words`, async ({
    context,
    page,
    site,
  }) => {
    await page.goto(site.address('report'));
    await waitForStates(page);
    const worker = await backgroundOf(context);
    await worker.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true });
      if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, factor);
    }, zoom);
    const overlay = await Overlay.on(page);
    await page.keyboard.press('Alt+j');
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const overflow = async (): Promise<number> => {
      const { box } = await overlay.wait(card);
      const right = box.x + box.width - size.width;
      return Math.max(-box.x, -box.y, right, box.y + box.height - size.height);
    };
    await expect.poll(overflow).toBeLessThanOrEqual(1);
  });
}

test('on paper the marks stand and no surface of ours', async ({ page, site }) => {
  await page.goto(site.address('report'));
  await waitForStates(page);
  const overlay = await Overlay.on(page);
  await page.keyboard.press('Alt+j');
  await overlay.wait(card);
  await page.emulateMedia({ media: 'print' });
  const { box } = await overlay.wait(card);
  expect(box.width * box.height).toBe(0);
  expect((await marksOn(page)).length).toBeGreaterThan(50);
  await page.emulateMedia({ media: 'screen' });
  expect((await overlay.wait(card)).box.width).toBeGreaterThan(0);
});
