import { describe, expect, test } from 'vitest';
import { type ProposalReason, proposeAssessment, readReported, unitsIn } from '../../../lib/follow-up/index.ts';
import type { Polarity } from '../../../lib/indicators/index.ts';
import type { TargetFacts } from '../../../lib/model/selector.ts';

const facts = (valueText: string, part: Partial<TargetFacts>): TargetFacts => ({
  name: '示例指标',
  valueText,
  period: '2025',
  amount: null,
  amountHigh: null,
  unit: '',
  comparator: 'eq',
  change: 'none',
  ...part,
});

const retail = facts('1700亿元', { amount: 170_000_000_000, unit: '元' });
const growth = facts('5%左右', { amount: 5, unit: '%', comparator: 'about', change: 'up' });
const firms = facts('650家', { amount: 650, unit: '家', comparator: 'ge' });
const energy = facts('3%', { amount: 3, unit: '%', change: 'down' });
const jobless = facts('5.5%以内', { amount: 5.5, unit: '%', comparator: 'le' });
const events = facts('5000场以上', { amount: 5000, unit: '场', comparator: 'ge' });
const yardstick = facts('与经济增长同步', {});

describe('a reported value as typed', () => {
  test.each<[string, TargetFacts | null, number | null, string]>([
    ['1612亿元', retail, 161_200_000_000, '元'],
    ['１，６１２ 亿元', retail, 161_200_000_000, '元'],
    ['1612', retail, 161_200_000_000, '元'],
    ['1612.5亿', retail, 161_250_000_000, '元'],
    ['663家', firms, 663, '家'],
    ['663', firms, 663, '家'],
    ['增长4.8%', growth, 4.8, '%'],
    ['4.8', growth, 4.8, '%'],
    ['−0.3%', growth, -0.3, '%'],
    ['5200场左右', events, 5200, '场'],
    ['12座口袋公园', null, 12, '座口袋公园'],
    ['基本完成', firms, null, '家'],
  ])('%s', (text, target, amount, unit) => {
    expect(readReported(text, target)).toEqual({ text, amount, unit });
  });
});

describe('the verdict proposed', () => {
  test.each<[TargetFacts, string, Polarity | null, ProposalReason, number | null]>([
    [retail, '1700亿元', 'higher', 'met', 1],
    [retail, '1612亿元', 'higher', 'missed', 161.2 / 170],
    [retail, '16120000万元', 'higher', 'missed', 161.2 / 170],
    [growth, '5.1%', 'higher', 'met', null],
    [growth, '增长 4.6%', 'higher', 'open', null],
    [growth, '4.2%', 'higher', 'missed', null],
    [growth, '下降0.5%', 'higher', 'missed', null],
    [growth, '1612亿元', 'higher', 'growth-beside-level', null],
    [firms, '663', null, 'met', 663 / 650],
    [firms, '新增663家', null, 'met', 663 / 650],
    [firms, '649', null, 'missed', 649 / 650],
    [firms, '663人', null, 'other-unit', null],
    [energy, '下降3.4%', null, 'met', null],
    [energy, '下降2.1%', null, 'missed', null],
    [energy, '上升1%', null, 'missed', null],
    [jobless, '5.1%', 'lower', 'met', null],
    [jobless, '5.6%', 'lower', 'missed', null],
    [yardstick, '增长5%', 'higher', 'no-target-number', null],
    [firms, '基本完成', null, 'no-reported-number', null],
  ])('%o: %s, better %s, is %s', (target, text, polarity, reason, share) => {
    const proposal = proposeAssessment(target, { ...readReported(text, target), on: null }, polarity);
    expect(proposal.reason).toBe(reason);
    if (share === null) expect(proposal.share).toBeNull();
    else expect(proposal.share).toBeCloseTo(share, 9);
    expect(proposal.assessment).toBe({ met: 'achieved', missed: 'missed' }[reason as string] ?? null);
  });
});

test('units come by how often and how lately they were named', () => {
  const named = (leadUnit: string, coUnits: string[], modified: number) => ({ leadUnit, coUnits, modified });
  expect(
    unitsIn([named('区商务委', ['区财政局'], 1), named('区科委', ['区财政局', '区统计局'], 2), named('', [], 3)]),
  ).toEqual(['区财政局', '区科委', '区统计局', '区商务委']);
});
