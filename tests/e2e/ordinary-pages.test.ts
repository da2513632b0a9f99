import type { BrowserContext, Page } from '@playwright/test';
import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { ClosedRoot } from '../../scripts/drive/closed-root.ts';
import { marksOn } from '../../scripts/drive/highlights.ts';
import { paths } from '../../scripts/site/pages.ts';
import { expect, test } from './fixtures.ts';
import { served, standing } from './untouched.ts';

/** The detector looks when the page is idle; so long after that nothing more may come. */
const SETTLED = 1500;

/** The extension's scripts that ran in the page, as the browser's debugger lists them. */
async function scriptsOf(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => seen.push(url));
  await session.send('Debugger.enable');
  await open();
  await page.waitForTimeout(SETTLED);
  await session.detach();
  return [...new Set(seen.filter((url) => url.startsWith('chrome-extension:')).map((url) => url.replace(/^.*\//, '')))];
}

const badgeOf = async (context: BrowserContext, page: Page): Promise<string> =>
  (await backgroundOf(context)).evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, page.url());

for (const name of ['home', 'news', 'list'] as const) {
  test(`an ordinary page of the same site is left alone: ${name}`, async ({ context, page, site }) => {
    const scripts = await scriptsOf(page, () => page.goto(site.address(name)));
    expect(scripts).toEqual(['detect.js']);
    expect(await marksOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await (await ClosedRoot.of(page)).ask(() => true, null)).toBeNull();
    expect(await standing(page)).toBe(await served(page));
    expect(await badgeOf(context, page)).toBe('');
  });
}

/** Listeners that the extension's own world has on the page's window and document, by the browser's debugger. */
async function listenersIn(page: Page, open: () => Promise<unknown>, wait: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  await session.send('Runtime.enable');
  await open();
  await page.waitForTimeout(wait);
  const found: string[] = [];
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (result.objectId === undefined) continue;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      found.push(...listeners.map(({ type }) => `${expression} ${type}`));
    }
  }
  await session.detach();
  expect(worlds.length).toBeGreaterThan(0);
  return found;
}

test('no listener of the detector is left once its five seconds are over', async ({ page, site }) => {
  // The overlay's are seen, so none of the detector's would be missed.
  expect(await listenersIn(page, () => page.goto(site.address('report')), 3000)).not.toEqual([]);
  expect(await listenersIn(page, () => page.goto(site.address('news')), 6000)).toEqual([]);
});

test('on a report the overlay comes, and its script is seen to', async ({ page, site }) => {
  const scripts = await scriptsOf(page, () => page.goto(site.address('report')));
  expect(scripts).toEqual(['detect.js', 'overlay.js']);
});

test('where the full verdict is no, the overlay leaves without a trace', async ({
  context,
  page,
  site,
  republished,
}) => {
  const attachment = '<p>附件：<a href="/files/report.pdf">静安区2025年政府工作报告.pdf</a></p>';
  const title = '静安区2025年政府工作报告';
  republished.set(paths.news, `<!doctype html><title>${title}</title><h1>${title}</h1>${attachment}`);
  expect(await scriptsOf(page, () => page.goto(site.address('news')))).toEqual(['detect.js', 'overlay.js']);
  expect(await marksOn(page)).toEqual([]);
  expect(await (await ClosedRoot.of(page)).ask(() => true, null)).toBeNull();
  expect(await standing(page)).toBe(await served(page));
  expect(await page.evaluate(() => performance.getEntriesByType('mark').length)).toBe(0);
  const line = await page.evaluate(
    () => getComputedStyle(document.body, '::highlight(pledgemark-target)').textDecorationLine,
  );
  expect(line).toBe('none');
  expect(await badgeOf(context, page)).toBe('');
});
