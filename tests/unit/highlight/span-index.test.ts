import { expect, test } from 'vitest';
import { spanIndex } from '../../../lib/highlight/span-index.ts';

test('all spans at an offset are found, the shortest first, also a long one that began far before', () => {
  const spans = [
    { start: 40, end: 50 },
    { start: 0, end: 100 },
    { start: 10, end: 12 },
    { start: 44, end: 46 },
  ];
  const index = spanIndex(spans);
  expect(index.at(45)).toEqual([3, 0, 1]);
  expect(index.at(30)).toEqual([1]);
  expect(index.at(12)).toEqual([2, 1]);
  expect(index.at(101)).toEqual([]);
  expect(spanIndex([]).at(0)).toEqual([]);
});
