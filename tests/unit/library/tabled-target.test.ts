import { describe, expect, test } from 'vitest';
import { sayTarget, tabledTarget } from '../../../components/shared/wording/index.ts';
import type { Change, Comparator } from '../../../lib/model/quantity.ts';

const facts = (
  valueText: string,
  unit: string,
  amount: number | null,
  change: Change = 'none',
  comparator: Comparator = 'eq',
  amountHigh: number | null = null,
) => ({ valueText, unit, amount, change, comparator, amountHigh });

const about = facts('5%左右', '%', 5, 'up', 'about');

describe('a target in a table with a column of units', () => {
  test.each([
    // A change is said, with its rate.
    [about, '增长 5% 左右', '%'],
    [facts('5％－6％', '%', 5, 'up', 'range', 6), '增长 5%-6%', '%'],
    [facts('2.5%', '%', 2.5, 'down'), '下降 2.5%', '%'],
    [facts('2个百分点', '个百分点', 2, 'up'), '提高 2 个百分点', '个百分点'],
    [facts('20家', '家', 20, 'up'), '增加 20 家', '家'],
    [facts('翻一番', '倍', 2, 'up'), '翻一番', ''],
    // A share keeps its sign, so that it is never taken for a change.
    [facts('4%以内', '%', 4, 'none', 'le'), '4% 以内', '%'],
    [facts('80%以上', '%', 80, 'none', 'ge'), '80% 以上', '%'],
    // A level stands apart from its unit, which has the scale.
    [facts('1700亿元', '元', 1.7e11), '1700', '亿元'],
    [facts('1 700 亿元以上', '元', 1.7e11, 'none', 'ge'), '1700 以上', '亿元'],
    [facts('5000场以上', '场', 5000, 'none', 'ge'), '5000 以上', '场'],
    [facts('80万平方米', '平方米', 800_000), '80', '万平方米'],
    [facts('100—120家', '家', 100, 'none', 'range', 120), '100—120', '家'],
    [facts('5万—6万人', '人', 50_000, 'none', 'range', 60_000), '5—6', '万人'],
    [facts('8000万—1亿元', '元', 8e7, 'none', 'range', 1e8), '8000 万—1 亿', '元'],
    [facts('3000套(间)', '套', 3000), '3000', '套(间)'],
    [facts('一座', '座', 1), '一', '座'],
    // What has no number, or no unit behind it, stays as it was written.
    [facts('全覆盖', '', null), '全覆盖', ''],
    [facts('高于地区生产总值增速', '', null, 'up', 'gt'), '高于地区生产总值增速', ''],
    [facts('Ⅲ类', '类', 3), 'Ⅲ类', ''],
    [facts('零填埋', '', 0, 'none', 'about'), '零填埋', ''],
  ])('%o', (target, value, unit) => {
    expect(tabledTarget(target, 'zh')).toEqual({ value, unit });
  });

  test('is written from what was read in English', () => {
    expect(tabledTarget(about, 'en')).toEqual({ value: 'up about 5%', unit: '%' });
    expect(tabledTarget(facts('5000场以上', '场', 5000, 'none', 'ge'), 'en')).toEqual({
      value: 'at least 5,000',
      unit: '场',
    });
    expect(tabledTarget(facts('1700亿元', '元', 1.7e11), 'en')).toEqual({ value: '170 billion', unit: 'yuan' });
  });

  test('alone it is said whole', () => {
    expect(sayTarget(about, 'zh')).toBe('增长 5% 左右');
    expect(sayTarget(facts('1700亿元', '元', 1.7e11), 'zh')).toBe('1700 亿元');
  });
});
