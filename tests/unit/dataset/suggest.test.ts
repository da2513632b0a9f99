import { expect, test } from 'vitest';
import { joinOwn } from '../../../lib/dataset/join.ts';
import { suggestIndicators } from '../../../lib/dataset/suggest.ts';

const indicator = (id: string, zh: string, aliases: string[] = []) => ({
  id,
  category: 'economy',
  zh,
  en: id,
  aliases,
  units: ['元'],
  polarity: 'higher' as const,
  kind: 'flow' as const,
  growth: null,
  definition: '只为测试而写的定义。',
  authority: null,
  relations: [],
});

const indicators = [
  indicator('grp-per-capita', '人均地区生产总值', ['人均GDP']),
  indicator('grp', '地区生产总值', ['GDP', '经济总量']),
  indicator('retail', '社会消费品零售总额'),
];
const reader = joinOwn({ version: '1', categories: [], indicators, sources: [], observations: [] }, []);
const labels = (typed: string) => suggestIndicators(reader, typed).map(({ label }) => label);

test.each([
  ['地区生产总值', ['地区生产总值', '人均地区生产总值']],
  ['生产总值', ['地区生产总值', '人均地区生产总值']],
  ['ＧＤＰ', ['地区生产总值', '人均地区生产总值']],
  ['零售', ['社会消费品零售总额']],
  ['口袋公园', []],
  ['  ', []],
])('for "%s"', (typed, found) => {
  expect(labels(typed)).toEqual(found);
});

test('no more than a reader can look over', () => {
  const many = Array.from({ length: 50 }, (_, n) => indicator(`i-${n}`, `指标第${n}号`));
  const all = joinOwn({ version: '1', categories: [], indicators: many, sources: [], observations: [] }, []);
  expect(suggestIndicators(all, '指标')).toHaveLength(8);
});
