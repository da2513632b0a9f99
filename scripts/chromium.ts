// Starts Chromium with the built extension, with official hosts led to a server on this machine.
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { browserPath, quietFlags } from './browser.ts';

/** The built extension that is tested and shown: the one that ships. */
export const builtExtension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export interface Visit {
  /** Folder of the browser's profile; empty for one that is thrown away. */
  profile: string;
  headless: boolean;
  /** Resolver rules, `MAP www.example.gov.cn 127.0.0.1:8080`; the port stands for any the address has. */
  hosts: string;
  extraFlags?: readonly string[];
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
}

const flags = ({ hosts, extraFlags = [] }: Visit): string[] => [
  ...quietFlags,
  `--disable-extensions-except=${builtExtension}`,
  `--load-extension=${builtExtension}`,
  `--host-resolver-rules=${hosts}`,
  '--lang=zh-CN',
  ...extraFlags,
];

/** A browser with the extension loaded; in Chromium's sandbox only where the machine gives one to this user. */
export function openBrowser(visit: Visit): Promise<BrowserContext> {
  const path = browserPath();
  const launch: LaunchOptions = {
    headless: visit.headless,
    chromiumSandbox: process.platform !== 'linux',
    args: flags(visit),
    ...(path === undefined ? {} : { executablePath: path }),
  };
  return chromium.launchPersistentContext(visit.profile, {
    ...launch,
    locale: 'zh-CN',
    colorScheme: visit.colorScheme ?? 'light',
    viewport: visit.viewport === undefined ? { width: 1280, height: 860 } : visit.viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}
