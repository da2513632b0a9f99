import { expect, it } from 'vitest';
import { foldWidth } from '../../../lib/text/index.ts';

it.each([
  ['增长５．５％，达到１００亿元；', '增长5.5%,达到100亿元;'],
  ['（一）ＧＤＰ：', '(一)GDP:'],
  ['\u3000\u3000各位代表\u00a0', '  各位代表 '],
  ['“十五五”。', '“十五五”。'],
])('%s → %s', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
  expect(folded.length).toBe(text.length);
});

it('folds texts longer than one piece', () => {
  expect(foldWidth('５'.repeat(20_000))).toBe('5'.repeat(20_000));
});
