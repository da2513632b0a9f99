import { describe, expect, test } from 'vitest';
import { type Figure, measureOf, seriesOf } from '../../../lib/indicators/index.ts';
import { openSeeds } from './open.ts';
import { quantity } from './quantities.ts';

const dataset = openSeeds();

function indicator(id: string) {
  const found = dataset.catalogue.byId.get(id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

const figure = (name: string, value: string, around: Partial<Figure> = {}): Figure => ({
  quantity: quantity(value),
  names: [name],
  before: '',
  between: '',
  basis: [],
  ...around,
});

describe('which face of an indicator a figure shows', () => {
  test.each([
    ['grp', '地区生产总值', '增长5%', {}, 'growth'],
    ['grp', '地区生产总值', '3000亿元', {}, 'level'],
    ['grp', '地区生产总值增速', '5%', {}, 'growth'],
    ['cpi', '居民消费价格涨幅', '2%', {}, 'growth'],
    ['urbanisation-rate', '常住人口城镇化率', '41%', {}, 'level'],
    ['urbanisation-rate', '常住人口城镇化率', '增长1个百分点', {}, 'growth'],
    ['high-tech-enterprises', '高新技术企业', '650家', { between: '达' }, 'level'],
    ['high-tech-enterprises', '高新技术企业', '50家', { before: '全年新增' }, 'added'],
    ['high-tech-enterprises', '新增高新技术企业', '50家', {}, 'added'],
    ['high-tech-enterprises', '高新技术企业', '3200家', { before: '新增科技型中小企业7227家、' }, 'added'],
    [
      'high-tech-enterprises',
      '高新技术企业',
      '4500家',
      { before: '新增科技型中小企业7227家、', between: '累计达到' },
      'level',
    ],
    ['special-bonds', '地方政府专项债券', '增长1.6万亿元', { between: '3.75万亿元，比去年增加' }, 'added'],
    ['burden-relief', '经营主体减负', '下降1000亿元', {}, 'level'],
    ['low-efficiency-construction-land', '低效建设用地', '下降7平方公里', {}, 'level'],
    ['pocket-parks', '口袋公园', '3座', { before: '新增' }, 'level'],
    ['greenways', '绿道', '2136公里', { basis: ['累计'] }, 'total'],
  ] as const)('%s: %s %s %o is %s', (id, name, value, around, want) => {
    expect(measureOf(indicator(id), figure(name, value, around))).toBe(want);
  });
});

describe('the years of an indicator, for a chart', () => {
  test('the nation: fifteen years of targets, with the outcomes that are known', () => {
    const series = seriesOf(dataset, indicator('grp'), '100000', 'growth');
    expect(series.map(({ period }) => period)).toEqual([...new Set(series.map(({ period }) => period))].sort());
    expect(series.length).toBeGreaterThanOrEqual(13);
    expect(series.find(({ period }) => period === '2024')).toMatchObject({
      target: { amount: 5 },
      outcome: { amount: 5 },
      verdict: { verdict: 'met' },
    });
    expect(series.find(({ period }) => period === '2016')).toMatchObject({
      target: { amount: 6.5, amountHigh: 7 },
      outcome: null,
    });
  });

  test('an area without the indicator has none', () => {
    expect(seriesOf(dataset, indicator('grp'), '460300', 'growth')).toEqual([]);
  });
});
