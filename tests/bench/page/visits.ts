// What the built extension costs a page that is opened with it.
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Trace, traced, type Work } from './trace.ts';

/** What opening a report cost: milliseconds from the overlay's start as a clock has them, the rest of the processor. */
export interface ReportCost {
  /** Of the processor, to make the overlay's file ready: before its start. */
  readonly readied: number;
  readonly first: number;
  readonly all: number;
  /** Of the processor, by the extension's and the page's script, up to each. */
  readonly costToFirst: number;
  readonly costToAll: number;
  readonly longestScript: number;
  /** With Chromium's own style, layout and paint. */
  readonly longestTask: number;
  /** Cumulative layout shift from the start on. */
  readonly shift: number;
  readonly marks: number;
}

const START = 'pledgemark:start';
const FIRST = 'pledgemark:first-highlight';
const ALL = 'pledgemark:all-highlights';

const longest = (work: readonly Work[]): number => Math.max(0, ...work.map(({ cost }) => cost));

const sum = (work: readonly Work[]): number => work.reduce((total, { cost }) => total + cost, 0);

/** Until the marks have the states that comparing gives, and that was painted. */
async function waitForStates(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('pledgemark-'));
    return names.length > 0 && !names.includes('pledgemark-target');
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

const shiftOf = (page: Page, since: string): Promise<number> =>
  page.evaluate(
    (mark) =>
      new Promise<number>((done) => {
        const from = performance.getEntriesByName(mark)[0]?.startTime ?? 0;
        const observer = new PerformanceObserver((list) => tell(list.getEntries()));
        const tell = (entries: readonly PerformanceEntry[]): void => {
          observer.disconnect();
          const shifts = entries.filter(({ startTime }) => startTime >= from) as (PerformanceEntry & {
            value: number;
          })[];
          done(shifts.reduce((total, { value }) => total + value, 0));
        };
        observer.observe({ type: 'layout-shift', buffered: true });
        // Nothing is told where nothing shifted.
        setTimeout(() => tell([]), 200);
      }),
    since,
  );

const between = (work: readonly Work[], from: number, to: number): Work[] =>
  work.filter(({ start }) => start >= from && start <= to);

function costOf(trace: Trace): Omit<ReportCost, 'shift' | 'marks'> {
  const at = (name: string): number => trace.marks.get(name) ?? Number.NaN;
  const until = Number.POSITIVE_INFINITY;
  return {
    readied: sum(trace.own.filter(({ url, start }) => url.includes('/overlay.js') && start <= at(START))),
    first: at(FIRST) - at(START),
    all: at(ALL) - at(START),
    costToFirst: sum(between(trace.script, at(START), at(FIRST))),
    costToAll: sum(between(trace.script, at(START), at(ALL))),
    longestScript: longest(between(trace.script, at(START), until)),
    longestTask: longest(between(trace.tasks, at(START), until)),
  };
}

export async function openReport(page: Page, session: CDPSession, address: string): Promise<ReportCost> {
  const trace = await traced(session, async () => {
    await page.goto(address);
    await waitForStates(page);
  });
  const marks = await page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => (name.startsWith('pledgemark-') ? sum + size : sum), 0),
  );
  return { ...costOf(trace), shift: await shiftOf(page, START), marks };
}

/** Share of the frames, while the page scrolls through its whole length, that came later than 1.5 frames of 60 Hz. */
export const lateFrames = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const frames: number[] = [];
        const step = document.documentElement.scrollHeight / 240;
        const frame = (time: number): void => {
          frames.push(time);
          window.scrollBy(0, step);
          if (frames.length < 240) requestAnimationFrame(frame);
          else done(frames.filter((now, at) => at > 0 && now - (frames[at - 1] ?? 0) > 25).length / frames.length);
        };
        requestAnimationFrame(frame);
      }),
  );

/** What opening a page that is no report cost. */
export interface OrdinaryCost {
  readonly script: number;
  readonly forced: number;
  /** Listeners of ours on window and document after what the detector waits for. */
  readonly listeners: number;
}

/** Five seconds for late text, and one more. */
const WATCH_MS = 6_000;

async function listenersOf(session: CDPSession): Promise<number> {
  const own = new Set<string>();
  const remember = ({ scriptId, url }: { scriptId: string; url: string }): void => {
    if (url.startsWith('chrome-extension://')) own.add(scriptId);
  };
  session.on('Debugger.scriptParsed', remember);
  await session.send('Debugger.enable');
  let count = 0;
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    count += listeners.filter(({ scriptId }) => own.has(scriptId)).length;
  }
  await session.send('Debugger.disable');
  session.off('Debugger.scriptParsed', remember);
  return count;
}

export async function openOrdinary(page: Page, session: CDPSession, address: string): Promise<OrdinaryCost> {
  const trace = await traced(session, async () => {
    await page.goto(address);
    await page.waitForTimeout(WATCH_MS);
  });
  return {
    script: sum(trace.own),
    forced: trace.forced.length,
    listeners: await listenersOf(session),
  };
}

/** A tab with its own line to the browser's tools. */
export async function tab(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}
