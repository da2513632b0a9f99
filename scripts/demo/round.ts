import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openBrowser } from '../drive/chromium.ts';
import { type Marked, targetMarks, waitForMarks } from '../drive/highlights.ts';
import { Overlay } from '../drive/overlay.ts';
import { openPanel } from '../drive/panel.ts';
import { openSite, type Site } from '../site/server.ts';
import { outputPath } from './output.ts';

const EXPECTED_TARGETS = 50;
const NOTE = '全市目标同为 5% 左右，**留意口径**是否一致。';

interface Found {
  targets: Marked[];
  sections: string[];
  milliseconds: number;
  notes: string;
}

/** From the overlay's start to its first painted words, by the marks that it leaves in the page's timeline. */
const timeToFirst = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('pledgemark:first-highlight') - at('pledgemark:start');
  });

async function showCard(page: Page, target: Marked | undefined): Promise<Overlay> {
  if (!target) throw new Error('nothing is marked on the page');
  const overlay = await Overlay.on(page);
  const { x, y, width, height } = target.box;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await overlay.wait({ selector: '[role=dialog]' });
  await page.waitForTimeout(300);
  await page.screenshot({ path: outputPath('card.png') });
  return overlay;
}

async function writeNote(overlay: Overlay): Promise<void> {
  await overlay.pressButton('跟进');
  await overlay.wait({ selector: 'textarea' });
  await overlay.page.keyboard.type(NOTE);
  await overlay.page.keyboard.press('ControlOrMeta+Enter');
  await overlay.waitUntilGone({ selector: 'textarea' });
}

async function exportNotes(panel: Page): Promise<string> {
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: '导出 Markdown 文件' }).click(),
  ]);
  await download.saveAs(outputPath('notes.md'));
  return readFileSync(outputPath('notes.md'), 'utf8');
}

/** Of the tab that is shown: notes and follow-ups, in tabs of their own, have the same headings. */
const sectionsIn = (panel: Page): Promise<string[]> =>
  panel.locator('[role=tabpanel]:not([hidden]) .group-head').allInnerTexts();

async function readReport(browser: BrowserContext, site: Site): Promise<Found> {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(site.address('report'));
  await waitForMarks(page);
  const milliseconds = await timeToFirst(page);
  await page.screenshot({ path: outputPath('page.png') });
  const targets = await targetMarks(page);
  const overlay = await showCard(page, targets[0]);
  await writeNote(overlay);
  const panel = await openPanel(browser, page);
  await panel.getByRole('tab', { name: '目标' }).waitFor();
  const sections = await sectionsIn(panel);
  await panel.screenshot({ path: outputPath('panel.png') });
  return { targets, sections, milliseconds, notes: await exportNotes(panel) };
}

const faultsIn = ({ targets, sections, milliseconds, notes }: Found): string[] =>
  [
    targets.length < EXPECTED_TARGETS && `only ${targets.length} targets were marked`,
    sections.length === 0 && 'the panel lists no section',
    !Number.isFinite(milliseconds) && 'the time to the first highlight is not known',
    !notes.includes(NOTE) && 'the exported notes lack the note',
    !notes.includes('- [ ] ') && 'the exported notes lack the follow-up',
  ].filter((fault) => fault !== false);

function tell({ targets, sections, milliseconds }: Found): void {
  console.log(`${targets.length} targets marked, first highlight after ${milliseconds.toFixed(0)} ms`);
  for (const section of sections) console.log(`  ${section.replace(/\s+/g, ' ')}`);
  for (const name of ['page.png', 'card.png', 'panel.png', 'notes.md']) console.log(outputPath(name));
}

/** Opens the report, reads a card, writes a note and exports it, without anybody there; 1 where something is amiss. */
export async function goRound(): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'pledgemark-demo-'));
  mkdirSync(outputPath(''), { recursive: true });
  const site = await openSite();
  const browser = await openBrowser({ profile, headless: true, hosts: site.hosts });
  try {
    const found = await readReport(browser, site);
    tell(found);
    const faults = faultsIn(found);
    for (const fault of faults) console.error(`demo: ${fault}`);
    return faults.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
