import { expect, test } from 'vitest';
import { isDue } from '../../../lib/backup/index.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2025, 2, 10);

test.each([
  ['never', null, false],
  ['never', 0, false],
  ['day', null, true],
  ['day', NOW - 21 * HOUR, false],
  ['day', NOW - 23 * HOUR, true],
  ['week', NOW - 6 * 24 * HOUR, false],
  ['week', NOW - 7 * 24 * HOUR, true],
  // The clock was set back: the day of the last one says nothing.
  ['day', NOW + HOUR, true],
] as const)('each %s, last at %s: due %s', (every, last, due) => {
  expect(isDue(every, last, NOW)).toBe(due);
});
