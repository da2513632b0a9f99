import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, hitsIn, readQuery, TextIndex } from '../../../lib/search/index.ts';

const TEXTS = [
  '绿化覆盖率达到41%，新建口袋公园3座',
  '地区生产总值增长5.5%左右',
  '公园新建工程，绿化另计',
  'GDP growth of about 5.5% in the Plan',
  '一般公共预算收入增长２％',
  '绿地8万平方米',
];

const indexOf = (texts: readonly string[]): TextIndex => {
  const index = new TextIndex();
  for (const text of texts) index.add(fold(text));
  return index;
};

const find = (typed: string): readonly number[] => indexOf(TEXTS).find(readQuery(typed));

describe('a search finds', () => {
  test.each([
    ['绿化', [0, 2]],
    ['口袋公园', [0]],
    ['绿化 公园', [0, 2]],
    ['绿', [0, 2, 5]],
    ['增长5.5%', [1]],
    ['增长2%', [4]],
    ['gdp', [3]],
    ['pl', [3]],
    ['an', []],
    ['5', [1, 3]],
    ['"in the plan"', [3]],
    ['“公园新建”', [2]],
    ['新建公园', []],
    ['PLAN ５.5', [3]],
    ['', [0, 1, 2, 3, 4, 5]],
    ['   ', [0, 1, 2, 3, 4, 5]],
  ])('"%s"', (typed, found) => {
    expect(find(typed)).toEqual(found);
  });

  test('what was removed no more', () => {
    const index = indexOf(TEXTS);
    index.remove(0);
    expect(index.find(readQuery('绿化'))).toEqual([2]);
    expect(index.find(readQuery('绿'))).toEqual([2, 5]);
  });
});

test('what it finds is what looking through every text finds', () => {
  const words = fc.string({ unit: fc.constantFrom('绿', '化', '园', 'a', 'b', '1', '.', ' ', '，'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words), words, (texts, typed) => {
      const terms = readQuery(typed);
      const byHand = texts.flatMap((text, at) => (terms.every((term) => hitsIn(text, [term]).length > 0) ? [at] : []));
      expect(indexOf(texts).find(terms)).toEqual(byHand);
    }),
  );
});

describe('hits', () => {
  test.each([
    ['绿化覆盖率，绿化', '绿化', ['绿化', '绿化']],
    ['绿化覆盖率', '绿化 覆盖', ['绿化覆盖']],
    ['GDP and ａgdp', 'gdp', ['GDP']],
    ['ＧＤＰ', 'gdp', ['ＧＤＰ']],
    ['İstanbul PLAN', 'plan', ['PLAN']],
  ])('in "%s" of "%s"', (text, typed, hits) => {
    expect(hitsIn(text, readQuery(typed)).map(({ start, end }) => text.slice(start, end))).toEqual(hits);
  });
});
