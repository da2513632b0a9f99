import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { openBrowser } from '../../scripts/drive/chromium.ts';
import { waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { openSite, type Site } from '../../scripts/site/server.ts';

interface Fixtures {
  /** The stand-in for www.jingan.gov.cn. */
  site: Site;
  /** Pages published anew under a path of the site, for this test. */
  republished: Map<string, string | Uint8Array>;
  /** Folder of the browser's profile, so that a test can start the same browser again. */
  profile: string;
  /** Opens the browser on the profile; every one is closed at the end. */
  start: () => Promise<BrowserContext>;
  context: BrowserContext;
  page: Page;
  /** The report page with its marks painted. */
  report: Page;
  overlay: Overlay;
  panel: Page;
}

/** Tests of the extension as it ships, in a browser of their own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  republished: async ({}, use) => use(new Map()),
  site: async ({ republished }, use) => {
    const site = await openSite(republished);
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'pledgemark-profile-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ site, profile }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const browser = await openBrowser({ profile, headless: true, hosts: site.hosts });
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.close();
  },
  context: async ({ start }, use) => use(await start()),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  report: async ({ page, site }, use) => {
    await page.goto(site.address('report'));
    await waitForMarks(page);
    await use(page);
  },
  overlay: async ({ report }, use) => use(await Overlay.on(report)),
  panel: async ({ context, report }, use) => use(await openPanel(context, report)),
});

export { expect } from '@playwright/test';
