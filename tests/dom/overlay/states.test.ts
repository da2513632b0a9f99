// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HighlightState } from '../../../lib/indicators/index.ts';
import { type Handlers, packComparison } from '../../../lib/messaging/index.ts';
import { ok } from '../../../lib/model/result.ts';
import { fakeChrome } from '../../unit/messaging/fake-extension.ts';
import { fakeCompared, fakeComparison, fakeReportComparison } from '../shared/comparisons.ts';
import { aWhile, cleanUp, marked, openReport, pointAt, prepare, rangeOf, until } from './report-page.ts';

const STATES: readonly HighlightState[] = ['agrees', 'differs', 'comparable', 'known', 'unlisted'];
const ALL = ['target', ...STATES];

let answerNow: () => void;

/** Each target in turn takes the next state, once `answerNow` is called. */
function comparing(): Partial<Handlers> {
  const gate = Promise.withResolvers<void>();
  answerNow = gate.resolve;
  return {
    'report.compare': async ({ mentions }) => {
      await gate.promise;
      const compared = mentions.map(({ role }, at) =>
        fakeCompared({
          comparison: role === 'target' ? fakeComparison({ state: STATES[at % STATES.length]!, own: [] }) : null,
        }),
      );
      return ok(packComparison(fakeReportComparison(compared)));
    },
  };
}

beforeEach(() => prepare(undefined, undefined, comparing()));
afterEach(async () => {
  await cleanUp();
  CSS.highlights.clear();
  performance.clearMarks();
});

const count = (): number => ALL.reduce((sum, mark) => sum + marked(mark).length, 0);

test('marks stand at once, and take their states without one of them ever missing', async () => {
  await openReport();
  const all = await until(() => (marked('target').length >= 8 ? marked('target') : null));
  let fewest = Number.POSITIVE_INFINITY;
  let watching = true;
  const watch = (): void => {
    fewest = Math.min(fewest, count());
    if (watching) requestAnimationFrame(watch);
  };
  watch();
  answerNow();
  await until(() => marked('agrees').length > 0);
  await aWhile(100);
  watching = false;
  expect(marked('target')).toEqual([]);
  expect(fewest).toBe(all.length);
  expect(STATES.flatMap(marked).sort()).toEqual(all.sort());
  for (const state of STATES) expect(marked(state).length).toBeGreaterThan(0);
});

test('what the reader switches off is neither marked nor pointed at, and comes back', async () => {
  const { root } = await openReport();
  const words = await until(() => rangeOf('地区生产总值增长5%左右'));
  answerNow();
  await until(() => marked('agrees').length > 0);
  const before = count();
  await fakeChrome.storage.local.set({ hiddenMarks: ['agrees', 'no such mark'] });
  await until(() => marked('agrees').length === 0);
  expect(marked('differs').length).toBeGreaterThan(0);
  pointAt(words);
  await aWhile();
  expect(root.querySelector('.card')).toBeNull();
  await fakeChrome.storage.local.set({ hiddenMarks: [] });
  await until(() => count() === before);
  pointAt(words);
  await until(() => root.querySelector('.card-verdict.agrees'));
});
