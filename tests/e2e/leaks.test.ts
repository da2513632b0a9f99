import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { waitForStates } from '../../scripts/drive/highlights.ts';
import { expect, test } from './fixtures.ts';

const TIMES = 100;

/** As the browser counts them, for the whole page with all worlds in it. */
interface Counts {
  nodes: number;
  listeners: number;
}

test('a hundred overlays, one after the other, leave no node and no listener behind', async ({ context, report }) => {
  test.slow();
  const session = await context.newCDPSession(report);
  await session.send('Performance.enable');
  const count = async (): Promise<Counts> => {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const worker = await backgroundOf(context);
  /** As the background brings it in; a second one ends the first. */
  const bring = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const target = { tabId: tab?.id ?? 0 };
        await chrome.scripting.executeScript({ target, files: ['content-scripts/overlay.js'] });
      });
      await waitForStates(report);
    }
  };
  await bring(5);
  const before = await count();
  await bring(TIMES);
  const after = await count();
  expect(await report.evaluate(() => document.querySelectorAll('pledgemark-overlay').length)).toBe(1);
  // One leaked element for each would be a hundred; the browser's own count sways by a few.
  expect(after.nodes - before.nodes).toBeLessThan(TIMES / 2);
  expect(after.listeners - before.listeners).toBeLessThan(TIMES / 4);
});
