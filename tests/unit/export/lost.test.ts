import { expect, test } from 'vitest';
import { linesLost } from '../../../lib/export/merging/index.ts';

test('what would be overwritten is the lines that are no longer there, each as often as it stood', () => {
  expect(linesLost('甲\n我的话\n\n乙\n乙', '甲\n乙\n丙')).toEqual(['我的话', '乙']);
});

test('line breaks, spaces at the end and white lines are nobody’s words', () => {
  expect(linesLost('甲  \r\n\r\n乙\r\n', '甲\n乙\n')).toEqual([]);
});
