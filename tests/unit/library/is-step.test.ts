import { expect, test } from 'vitest';
import { isStep } from '../../../components/library/finding/is-step.ts';

const VIEW: Record<string, unknown> = { text: '绿化', from: '', to: '2026-03-01', sort: 'new' };

test.each([
  ['a choice', { chosen: { area: ['310106'] } }, true],
  ['another order', { sort: 'old' }, true],
  ['another letter', { text: '绿化市' }, false],
  ['all letters taken away', { text: '' }, true],
  ['the first day that is chosen', { from: '2026-01-01', to: '2026-03-01' }, true],
  ['a day on the way to another', { from: '', to: '2026-03-11' }, false],
  ['all taken back at once', { text: '', from: '', to: '' }, true],
])('%s: back leads to the view before it, or does not', (_, change, step) => {
  expect(isStep(VIEW, change as Record<string, unknown>)).toBe(step);
});

test('the first letter typed is a step', () => {
  expect(isStep({ ...VIEW, text: '' }, { text: '绿' })).toBe(true);
});
