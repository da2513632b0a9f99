import { describe, expect, test } from 'vitest';
import { corpusCases, heldOutCases, missingCorpus } from '../../drift/corpus-pages.ts';
import type { DriftCase } from '../../drift/expected.ts';
import { handWritten } from '../../drift/hand-written/index.ts';
import { showsPlace } from '../../drift/judge.ts';
import { ownCases } from '../../drift/own-pages.ts';
import { type Result, tally, verdictsOn } from '../../drift/table.ts';

const LEAST_RIGHT = 0.97;
/** Many hundred pages are made and read; milliseconds. */
const PATIENCE = 60_000;

const named = ({ one, verdict, ours }: Result): string =>
  `${ours}: ${one.change}, ${one.name}: ${verdict.kind} ${verdict.reason}`;

/** No note on other words, whatever was done to the page; and what the reader is told is right. */
function holds(cases: readonly DriftCase[]): void {
  const results = verdictsOn(cases);
  expect(results.filter(({ ours }) => ours === 'wrong-place').map(named)).toEqual([]);
  const { right } = tally(results, 'ours');
  expect(right / results.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
}

describe('notes on pages that changed', () => {
  test.each([1, 2])(
    'are never put on other words, and told rightly (chance %i)',
    (seed) => {
      const cases = ownCases(seed);
      expect(cases.length).toBeGreaterThan(400);
      holds(cases);
    },
    PATIENCE,
  );

  test.each(handWritten.map((one) => [one.change, one.name, one] as const))('%s: %s', (_change, _name, one) => {
    const [result] = verdictsOn([one]);
    expect(result && `${result.ours} ${result.verdict.reason}`).toMatch(/^right/);
  });

  test(
    'in whom the plain quote matcher leads astray are still found or told gone',
    () => {
      const results = verdictsOn(ownCases(1));
      expect(tally(results, 'matcher').falseAnchors).toBeGreaterThan(50);
      expect(tally(results, 'ours').falseAnchors).toBe(0);
    },
    PATIENCE,
  );
});

/** Set phrases that next year's report has between the same words; nothing that such a selector knows tells them apart. */
const MOST_FALSE = 0.002;

describe('notes that know nothing of the whole text', () => {
  const without = (cases: readonly DriftCase[], beside: object): DriftCase[] =>
    cases.map((one) => {
      const { context: _, quote, ...rest } = one.selector;
      return { ...one, selector: { ...rest, quote: { ...quote, ...beside } } };
    });
  const falseShare = (results: readonly Result[]): number => tally(results, 'ours').falseAnchors / results.length;

  test.each([1, 2])(
    'are put where all beside them stands; else the reader is shown the place and asked (chance %i)',
    (seed) => {
      const results = verdictsOn(without([...ownCases(seed), ...handWritten], {}));
      expect(falseShare(results)).toBeLessThanOrEqual(MOST_FALSE);
      const lost = results.filter(({ ours, one }) => ours === 'lost' && one.expected.span);
      const shown = lost.filter(({ verdict, one }) => showsPlace(verdict, one));
      expect(lost.length / results.length).toBeLessThan(0.2);
      expect(shown.length / lost.length).toBeGreaterThan(0.8);
    },
    PATIENCE,
  );

  test(
    'nor what stood beside them are not put on like words either',
    () => {
      const results = verdictsOn(without([...ownCases(1), ...handWritten], { prefix: '', suffix: '' }));
      expect(falseShare(results)).toBeLessThanOrEqual(MOST_FALSE);
    },
    PATIENCE,
  );
});

const missing = missingCorpus();
describe.skipIf(missing.length > 0)('notes on real reports that changed', () => {
  test('are never put on other words, and told rightly', () => holds(corpusCases(1001)), PATIENCE);
  test('also on reports that the rules were made without', () => holds(heldOutCases(2001)), PATIENCE);
});
