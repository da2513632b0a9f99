// Starts Chromium with the built extension, with official hosts led to a server on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { browserPath, quietFlags } from '../browser.ts';

/** The built extension that is tested and shown: the one that ships. */
export const builtExtension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** How the browser is to be opened. */
export interface Visit {
  /** Folder of the browser's profile; empty for one that is thrown away. */
  profile: string;
  headless: boolean;
  /** Resolver rules, `MAP www.example.gov.cn:80 127.0.0.1:8080`. */
  hosts: string;
  flags?: readonly string[];
  /** Folder of the extension, where it is not the one that ships. */
  extension?: string;
  /** In CSS pixels; null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  /** Whether the page that is opened at installing stays open. */
  firstSteps?: boolean;
  /** Null follows the system. */
  colorScheme?: 'light' | 'dark' | null;
}

const flagsFor = ({ hosts, flags = [], extension = builtExtension }: Visit): string[] => [
  ...quietFlags,
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  `--host-resolver-rules=${hosts}`,
  '--lang=zh-CN',
  ...flags,
];

/** The extension's background, awake. */
export const backgroundOf = async (browser: BrowserContext): Promise<Worker> =>
  browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker', { timeout: 15_000 }));

const FIRST_STEPS_LIMIT = 30_000;

/**
 * Closes the page that installing shows, once it is there: closed too early, it would come up in the middle of what is
 * driven. Not by the tabs' addresses as the extension sees them, since Chromium does not always tell it its own.
 */
async function closeFirstSteps(browser: BrowserContext): Promise<void> {
  const until = Date.now() + FIRST_STEPS_LIMIT;
  while (Date.now() < until) {
    const shown = browser.pages().find((page) => page.url().includes('/reader.html'));
    if (shown) return shown.close();
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error('installing showed no first steps within 30 seconds');
}

/** Whether the browser has not run on this profile yet, so that it installs the extension. */
const isNew = (profile: string): boolean => profile === '' || !existsSync(join(profile, 'Default'));

/** A browser with the extension loaded, in Chinese. */
export async function openBrowser(visit: Visit): Promise<BrowserContext> {
  const path = browserPath();
  const installs = isNew(visit.profile);
  const browser = await chromium.launchPersistentContext(visit.profile, {
    ...(path === undefined ? { channel: 'chromium' } : { executablePath: path }),
    headless: visit.headless,
    // As root, and in most containers, Chromium's own sandbox does not start.
    chromiumSandbox: process.platform !== 'linux',
    args: flagsFor(visit),
    locale: 'zh-CN',
    colorScheme: visit.colorScheme === undefined ? 'light' : visit.colorScheme,
    viewport: visit.viewport === undefined ? { width: 1280, height: 860 } : visit.viewport,
  });
  if (installs && !visit.firstSteps) await closeFirstSteps(browser);
  else await backgroundOf(browser);
  return browser;
}

/** The extension's own origin, without a slash at its end. */
export const originOf = async (browser: BrowserContext): Promise<string> =>
  (await backgroundOf(browser)).url().split('/').slice(0, 3).join('/');
