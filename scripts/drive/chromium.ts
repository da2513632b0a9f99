// Starts Chromium with the built extension, with official hosts led to a server on this machine.
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
  /** In CSS pixels; null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  /** Null follows the system. */
  colorScheme?: 'light' | 'dark' | null;
}

const flagsFor = ({ hosts, flags = [] }: Visit): string[] => [
  ...quietFlags,
  `--disable-extensions-except=${builtExtension}`,
  `--load-extension=${builtExtension}`,
  `--host-resolver-rules=${hosts}`,
  '--lang=zh-CN',
  ...flags,
];

/** A browser with the extension loaded, in Chinese. */
export function openBrowser(visit: Visit): Promise<BrowserContext> {
  const path = browserPath();
  return chromium.launchPersistentContext(visit.profile, {
    ...(path === undefined ? { channel: 'chromium' } : { executablePath: path }),
    headless: visit.headless,
    // As root, and in most containers, Chromium's own sandbox does not start.
    chromiumSandbox: process.platform !== 'linux',
    args: flagsFor(visit),
    locale: 'zh-CN',
    colorScheme: visit.colorScheme === undefined ? 'light' : visit.colorScheme,
    viewport: visit.viewport === undefined ? { width: 1280, height: 860 } : visit.viewport,
  });
}

/** The extension's background, awake. */
export const backgroundOf = async (browser: BrowserContext): Promise<Worker> =>
  browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker', { timeout: 15_000 }));

/** The extension's own origin, without a slash at its end. */
export const originOf = async (browser: BrowserContext): Promise<string> =>
  (await backgroundOf(browser)).url().split('/').slice(0, 3).join('/');
