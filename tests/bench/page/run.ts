/**
 * What the built extension costs the pages it is on: `npm run bench:page`, after `npm run build`. Costs are of the
 * processor where Chromium measures it; times to a highlight are a clock's, and as noisy as the machine. Exits 1 where
 * marking is not five times quicker than by elements, or where something is left behind that must not be.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../../../scripts/drive/chromium.ts';
import { openSite } from '../../../scripts/site/server.ts';
import { type Beside, besideMark } from './beside-mark.ts';
import { ordinaryPage, reportPage } from './pages.ts';
import { lateFrames, type OrdinaryCost, openOrdinary, openReport, type ReportCost, tab } from './visits.ts';

const RUNS = 5;
const LEAST_RATIO = 5;
const HOST = 'http://www.jingan.gov.cn';
const SIZES = { small: [20_000, 1_500], large: [400_000, 40_000] } as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const say = (what: string, value: number, bar: string, unit = 'ms'): void =>
  console.log(`  ${what.padEnd(52)} ${value.toFixed(value < 10 ? 1 : 0).padStart(8)} ${unit.padEnd(3)} ${bar}`);

function sayReport(costs: readonly ReportCost[], bars: { first: string; all: string }): void {
  const row = (what: string, pick: (cost: ReportCost) => number, bar = '', unit = 'ms'): void =>
    say(what, median(costs.map(pick)), bar, unit);
  row('marks', ({ marks }) => marks, '', '');
  row("script that makes the overlay's file ready", ({ readied }) => readied, 'before the start');
  row('first highlights in view, from the start', ({ first }) => first, bars.first);
  row('  script until then', ({ costToFirst }) => costToFirst);
  row('all highlights, from the start', ({ all }) => all, bars.all);
  row('  script until then', ({ costToAll }) => costToAll);
  row('longest script', ({ longestScript }) => longestScript, 'bar 50');
  row("longest task, with Chromium's own style and paint", ({ longestTask }) => longestTask);
  say('layout shift', Math.max(...costs.map(({ shift }) => shift)), 'bar 0', '');
}

function sayOrdinary(costs: readonly OrdinaryCost[]): void {
  const scripts = costs.map(({ script }) => script);
  console.log('An ordinary page of 3,000 nodes');
  say('script of the detector', median(scripts), `bar 3, least ${Math.min(...scripts).toFixed(1)}`);
  say('styles and layouts forced', Math.max(...costs.map(({ forced }) => forced)), 'bar 0', '');
  say('listeners left after five seconds', Math.max(...costs.map(({ listeners }) => listeners)), 'bar 0', '');
}

function sayBeside(name: string, beside: Beside): void {
  console.log(`Beside mark.js, ${name}: ${beside.ranges} ranges`);
  say('highlights, to the painted frame', beside.highlights, `${beside.nodesAdded} nodes added`);
  say('mark.js, to the painted frame', beside.elements, `${beside.nodesAddedByElements} nodes added`);
  say('ratio', beside.elements / beside.highlights, `bar ${LEAST_RATIO}`, '');
}

const pages = new Map([
  ['/ordinary.html', ordinaryPage(3_000)],
  ['/small.html', reportPage(...SIZES.small)],
  ['/large.html', reportPage(...SIZES.large)],
]);
const profile = mkdtempSync(join(tmpdir(), 'pledgemark-bench-'));
const site = await openSite(pages);
const context = await openBrowser({ profile, headless: true, hosts: site.hosts });
const faults: string[] = [];

const visit = async (path: string, runs: number): Promise<ReportCost[]> => {
  const costs: ReportCost[] = [];
  // The first visit makes the browser ready; it is not counted.
  for (let run = -1; run < runs; run += 1) {
    const { page, session } = await tab(context);
    const cost = await openReport(page, session, HOST + path);
    if (run >= 0) costs.push(cost);
    if (path === '/large.html' && run === runs - 1) {
      say('late frames while scrolling, of all', (await lateFrames(page)) * 100, 'bar 0', '%');
    }
    await page.close();
  }
  return costs;
};

const ordinary: OrdinaryCost[] = [];
// The first visit makes the browser ready; it is not counted.
for (let run = -1; run < RUNS; run += 1) {
  const { page, session } = await tab(context);
  const cost = await openOrdinary(page, session, `${HOST}/ordinary.html`);
  if (run >= 0) ordinary.push(cost);
  await page.close();
}
sayOrdinary(ordinary);
if (ordinary.some(({ forced }) => forced > 0)) faults.push('the detector forces a style or a layout');
if (ordinary.some(({ listeners }) => listeners > 0)) faults.push('the detector leaves a listener behind');
console.log('A report of 20,000 characters in 1,500 nodes');
const small = await visit('/small.html', RUNS);
sayReport(small, { first: 'bar 100', all: 'bar 250' });
console.log('A report of 400,000 characters in 40,000 nodes');
const large = await visit('/large.html', 3);
sayReport(large, { first: 'bar 200', all: 'bar 3000' });
if ([...small, ...large].some(({ shift }) => shift > 0)) faults.push('something moves on the page');
await context.close();
await site.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

for (const [name, [characters, nodes]] of Object.entries(SIZES)) {
  const beside = await besideMark(reportPage(characters, nodes));
  sayBeside(`${characters.toLocaleString('en')} characters`, beside);
  if (beside.nodesAdded > 0) faults.push('marking adds nodes');
  if (beside.elements / beside.highlights < LEAST_RATIO)
    faults.push(`marking is not ${LEAST_RATIO} times quicker (${name})`);
}
for (const fault of faults) console.error(`over the bar: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
