import type { BrowserContext, Page } from '@playwright/test';
import { PANEL_PORT } from '../../lib/messaging/names.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import { backgroundOf, originOf } from './chromium.ts';

/** The browser's own number of a page's tab; a page of ours asks for itself, since not every Chromium tells its address. */
async function tabIdOf(browser: BrowserContext, page: Page): Promise<number> {
  const background = await backgroundOf(browser);
  const id = page.url().startsWith('chrome-extension:')
    ? await page.evaluate(async () => (await chrome.tabs.getCurrent())?.id)
    : await background.evaluate(
        async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
        page.url(),
      );
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

/** The side panel of a page, opened as a tab of its own, since the docked one cannot be driven. */
export async function openPanel(
  browser: BrowserContext,
  page: Page,
  size = { width: 380, height: 860 },
): Promise<Page> {
  const address = `${await originOf(browser)}/sidepanel.html?tab=${await tabIdOf(browser, page)}`;
  const panel = await browser.newPage();
  await panel.setViewportSize(size);
  await panel.goto(address);
  return panel;
}

/** What the overlay of a page read, as it tells its panels. */
export async function readingOf(panel: Page, page: Page): Promise<Extraction> {
  const tabId = await tabIdOf(page.context(), page);
  return panel.evaluate(
    ({ tabId, name }) =>
      new Promise<Extraction>((resolve) => {
        // The first marks come before the overlay answers panels: until then nobody is there to connect to.
        const connect = (): void => {
          const port = chrome.tabs.connect(tabId, { name });
          port.onDisconnect.addListener(() => setTimeout(connect, 100));
          port.onMessage.addListener((news) => {
            if (news.type !== 'reading') return;
            port.disconnect();
            resolve(news.extraction as Extraction);
          });
        };
        connect();
      }),
    { tabId, name: PANEL_PORT },
  );
}
