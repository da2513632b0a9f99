import { describe, expect, test } from 'vitest';
import { convert, convertible, parseUnit, writeAmount } from '../../../lib/indicators/index.ts';

describe('conversion within a family', () => {
  test.each([
    [1.4, '万亿斤', '万吨', 70000],
    [1, '亿斤', '万吨', 5],
    [137.5, '亿元', '万元', 1375000],
    [1.35, '亿元', '元', 135000000],
    [15, '亩', '公顷', 1],
    [1500, '万亩', '万公顷', 100],
    [1, '平方公里', '平方米', 1e6],
    [1, '平方公里', '公顷', 100],
    [2.5, '万平方米', '公顷', 2.5],
    [1, '公里', '米', 1000],
    [700, '万千瓦', '兆瓦', 7000],
    [1, '亿千瓦时', '万千瓦时', 10000],
    [1, '万吨标准煤', '吨标准煤', 10000],
    [10, '‰', '%', 1],
    [5506.3, '万标准箱', 'TEU', 55063000],
    [26.3, '微克/立方米', '毫克/立方米', 0.0263],
    [42, '万元/人', '元/人', 420000],
    [16, '件/万人', '件/人', 0.0016],
    [1.7, '万P', 'EFLOPS', 17],
  ])('%d %s is in %s', (value, from, to, want) => {
    const result = convert(value, from, to);
    expect(result.ok && result.value).toBeCloseTo(want, 9);
  });

  test.each([
    ['%', '个百分点'],
    ['人', '人次'],
    ['户', '套'],
    ['元', '美元'],
    ['千瓦', '千瓦时'],
    ['吨', '吨标准煤'],
    ['元/人', '元'],
    ['倍', '%'],
  ])('%s does not convert to %s', (from, to) => {
    expect(convert(1, from, to)).toMatchObject({ ok: false, error: { code: 'other-family' } });
    expect(convertible(from, to)).toBe(false);
  });

  test('an unknown unit is named', () => {
    const result = convert(1, '元', '光年');
    expect(result).toMatchObject({ ok: false, error: { code: 'unknown-unit' } });
    expect(!result.ok && result.error.detail).toContain('光年');
  });
});

describe('reading a unit', () => {
  test.each([
    ['千瓦', 'power', '千瓦', 1],
    ['万千瓦', 'power', '千瓦', 1e4],
    ['千米', 'length', '千米', 1],
    ['万亿元', 'yuan', '元', 1e12],
    ['个百分点', 'points', '个百分点', 1],
    ['套（间）', 'count:套', '套', 1],
    ['微克每立方米', 'mass/volume', '微克/立方米', 1],
    ['μg/m³', 'mass/volume', 'ug/m3', 1],
  ])('%s', (words, family, base, scale) => {
    expect(parseUnit(words)).toMatchObject({ family, base, scale });
  });

  test.each(['', '万', '元/', '元/人/年', '光年'])('"%s" is no unit', (words) => {
    expect(parseUnit(words)).toBeNull();
  });
});

test.each([
  [170000000000, '元', '1700亿元'],
  [1.4e12, '斤', '1.4万亿斤'],
  [25000, '平方米', '2.5万平方米'],
  [650, '家', '650家'],
  [0.5, '个百分点', '0.5个百分点'],
  [26.3, '微克/立方米', '26.3微克/立方米'],
])('%d %s is written %s', (amount, unit, want) => {
  expect(writeAmount(amount, unit)).toBe(want);
});
