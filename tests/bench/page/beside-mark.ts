// Beside mark.js, on the same ranges of the same page in the same browser, without the extension.
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { browserPath, quietFlags } from '../../../scripts/browser.ts';
import type { Marking } from './marking.ts';

/** An odd number; few leave the middle one to what else the machine does: ours is a few milliseconds. */
const RUNS = 15;

declare const bench: { withHighlights(): Promise<Marking>; withElements(): Promise<Marking> };

/** The two ways as one script for a page. */
async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-bench-'));
  const entry = new URL('marking.ts', import.meta.url).pathname;
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } },
  });
  return join(folder, 'bench.js');
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function once(browser: Browser, html: string, scripts: readonly string[], way: keyof typeof bench) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.setContent(html);
  for (const path of scripts) await page.addScriptTag({ path });
  const marking = await page.evaluate((name) => bench[name](), way);
  await page.close();
  return marking;
}

export interface Beside {
  readonly ranges: number;
  /** Milliseconds to the painted frame, medians. */
  readonly highlights: number;
  readonly elements: number;
  readonly nodesAdded: number;
  readonly nodesAddedByElements: number;
}

/** Turn by turn, so that what else the machine does falls on both alike. */
export async function besideMark(html: string): Promise<Beside> {
  const path = browserPath();
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    chromiumSandbox: process.platform !== 'linux',
    args: [...quietFlags],
  });
  const scripts = [createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), await bundled()];
  const own: Marking[] = [];
  const theirs: Marking[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await once(browser, html, scripts, 'withHighlights'));
    theirs.push(await once(browser, html, scripts, 'withElements'));
  }
  await browser.close();
  return {
    ranges: own[0]?.ranges ?? 0,
    highlights: median(own.map(({ milliseconds }) => milliseconds)),
    elements: median(theirs.map(({ milliseconds }) => milliseconds)),
    nodesAdded: Math.max(...own.map(({ nodesAdded }) => nodesAdded)),
    nodesAddedByElements: Math.max(...theirs.map(({ nodesAdded }) => nodesAdded)),
  };
}
