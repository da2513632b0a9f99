import type { NumeralWords } from '../../pack.ts';

/** Numbers in Chinese words, and the multipliers that follow digits. */
export const numerals: NumeralWords = {
  digits: { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  smallScales: { 十: 1, 百: 2, 千: 3 },
  largeScales: { 万: 4, 亿: 8 },
  // 来 as in 20来个; 几 as in 十几个.
  more: ['多', '余', '来', '几'],
  partOf: { 百分之: '%', 千分之: '‰', 万分之: '‱' },
  fractionMark: '分之',
  pointMark: '点',
  countsBare: false,
  ratioMarks: [':', '∶', '︰'],
  minusMarks: ['-', '−'],
  // A range needs a number on both sides; a double dash is punctuation, not a range.
  rangeMarks: ['—', '–', '-', '~', '至', '到', '−'],
  factors: [
    { word: '翻一番', amount: 2, unit: '倍', change: 'up' },
    { word: '翻了一番', amount: 2, unit: '倍', change: 'up' },
    { word: '翻番', amount: 2, unit: '倍', change: 'up' },
    { word: '翻两番', amount: 4, unit: '倍', change: 'up' },
    { word: '翻了两番', amount: 4, unit: '倍', change: 'up' },
    { word: '翻三番', amount: 8, unit: '倍', change: 'up' },
    { word: '减半', amount: 0.5, unit: '倍', change: 'down' },
  ],
};
