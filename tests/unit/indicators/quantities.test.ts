import { describe, expect, test } from 'vitest';
import { compareQuantities, judgeOutcome } from '../../../lib/indicators/index.ts';
import { quantity } from './quantities.ts';

describe('quantities compare by meaning', () => {
  test.each([
    ['增长5%左右', '增长5%左右', 'same'],
    ['增长5%左右', '增长5%以上', 'same-number'],
    ['增长5%', '增长5%左右', 'same-number'],
    ['增长5—5.5%', '增长5—5.5%', 'same'],
    ['增长5—5.5%', '增长5.2%', 'overlapping'],
    ['增长5—5.5%', '增长5%左右', 'overlapping'],
    ['1.4万亿斤', '7亿吨', 'same'],
    ['137.5亿元', '1375000万元', 'same'],
    ['8万平方米', '8公顷', 'same'],
    ['15万亩', '1万公顷', 'same'],
    ['650家', '700家', 'lower'],
    ['700家', '650家', 'higher'],
    ['增长6%', '增长5—5.5%', 'higher'],
    ['下降3%', '下降2%', 'lower'],
    ['下降1%', '增长1%', 'lower'],
    ['8亿吨', '1.4万亿斤', 'higher'],
    ['增长5%', '5%', 'incomparable'],
    ['650家', '650人', 'incomparable'],
    ['增长1个百分点', '增长1%', 'incomparable'],
    ['10万人', '10万人次', 'incomparable'],
    ['5000户', '5000套', 'incomparable'],
  ] as const)('%s beside %s: %s', (a, b, kind) => {
    expect(compareQuantities(quantity(a), quantity(b)).kind).toBe(kind);
  });

  test.each([
    ['700家', '650家', 50, '家'],
    ['增长5.5%', '增长5%', 0.5, '%'],
    ['增长6%', '增长5—5.5%', 0.5, '%'],
    ['8亿吨', '1.4万亿斤', 2e11, '斤'],
  ] as const)('%s is higher than %s by %d %s', (a, b, by, unit) => {
    expect(compareQuantities(quantity(a), quantity(b))).toMatchObject({ kind: 'higher', by, unit });
  });

  test('a conversion is said', () => {
    expect(compareQuantities(quantity('7亿吨'), quantity('1.4万亿斤'))).toEqual({ kind: 'same', converted: true });
  });

  test('counting words are equal only where the indicator says so', () => {
    const [a, b] = [quantity('650家'), quantity('650户')];
    expect(compareQuantities(a, b).kind).toBe('incomparable');
    expect(compareQuantities(a, b, { sameCounters: ['家', '户'] }).kind).toBe('same');
    expect(compareQuantities(quantity('6平方米'), quantity('6个'), { sameCounters: ['平方米', '个'] }).kind).toBe(
      'incomparable',
    );
  });

  test('a yardstick has no number to compare', () => {
    const yardstick = { ...quantity('增长5%'), amount: null, unit: '' };
    expect(compareQuantities(yardstick, quantity('增长5%'))).toMatchObject({
      kind: 'incomparable',
      reason: expect.stringContaining('没有数值'),
    });
  });
});

describe("an outcome is judged by the target's own bound", () => {
  test.each([
    ['增长5%左右', '增长5%', 'higher', 'met'],
    ['增长5%左右', '增长4.8%', 'higher', 'met'],
    ['增长5%左右', '增长5.4%', 'higher', 'met'],
    ['增长5%左右', '增长4.6%', 'higher', 'unclear'],
    ['增长5%左右', '增长4%', 'higher', 'missed'],
    ['增长2%', '增长1.5%', 'higher', 'missed'],
    ['增长2%', '增长2%', 'higher', 'met'],
    ['增长2%', '增长3.9%', 'higher', 'met'],
    ['1200万人以上', '1256万人', 'higher', 'met'],
    ['1200万人以上', '1199万人', 'higher', 'missed'],
    ['增长5—5.5%', '增长5.5%', 'higher', 'met'],
    ['增长5—5.5%', '增长5.8%', 'higher', 'met'],
    ['增长5—5.5%', '增长4.9%', 'higher', 'missed'],
    ['5.5%左右', '5.1%', 'lower', 'met'],
    ['5.5%以内', '5.5%', 'lower', 'met'],
    ['5.5%以内', '5.6%', 'lower', 'missed'],
    ['低于4.6%', '4.6%', 'lower', 'missed'],
    ['低于4.6%', '4.1%', 'lower', 'met'],
    ['超过840亿斤', '840亿斤', 'higher', 'missed'],
    ['增长2%左右', '增长0.2%', 'neither', 'unclear'],
    ['增长2%左右', '增长2%', 'neither', 'met'],
    ['增长3%以内', '增长3.5%', 'neither', 'missed'],
    ['下降3%以上', '下降3.8%', 'lower', 'met'],
    ['下降3%以上', '下降2.5%', 'lower', 'missed'],
    ['下降3%左右', '下降3%', 'lower', 'met'],
    ['下降3%左右', '增长0.5%', 'lower', 'missed'],
    ['1.3万亿斤以上', '6.5亿吨', 'higher', 'met'],
    ['100家', '超过100家', 'higher', 'met'],
    ['120家', '超过100家', 'higher', 'unclear'],
    ['4.5%以上', '4.5%左右', 'higher', 'unclear'],
    ['4.5%左右', '4.5%左右', 'higher', 'met'],
    ['增长5%', '300亿元', 'higher', 'unclear'],
  ] as const)('target %s, outcome %s, %s is better: %s', (target, outcome, polarity, want) => {
    const { verdict, reason } = judgeOutcome(quantity(target), quantity(outcome), polarity);
    expect(verdict).toBe(want);
    expect(reason).toMatch(/。$/);
  });

  test('a yardstick is not judged', () => {
    const target = { ...quantity('增长5%'), amount: null, unit: '' };
    expect(judgeOutcome(target, quantity('增长5%'), 'higher').verdict).toBe('unclear');
  });
});
