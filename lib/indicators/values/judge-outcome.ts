import type { Quantity } from '../../model/quantity.ts';
import type { Polarity } from '../catalogue.ts';
import { convert } from '../units/convert.ts';
import { ABOUT_SHARE, type Bounds, boundsOf, meet, within } from './bounds.ts';

/** Whether an outcome met its target, under the target's own bound; `reason` is a plain sentence. */
export interface OutcomeVerdict {
  readonly verdict: 'met' | 'missed' | 'unclear';
  readonly reason: string;
}

const verdict = (kind: OutcomeVerdict['verdict'], reason: string): OutcomeVerdict => ({ verdict: kind, reason });

/** A target without 以上 or 以内 is met by what is better, too: by more where more is better. */
function accepted(target: Quantity, bounds: Bounds, polarity: Polarity): Bounds {
  if (['ge', 'gt', 'le', 'lt'].includes(target.comparator) || polarity === 'neither') return bounds;
  return polarity === 'higher'
    ? { ...bounds, high: Infinity, highOpen: true }
    : { ...bounds, low: -Infinity, lowOpen: true };
}

function inUnitOf(target: Quantity, outcome: Quantity): Quantity | null {
  if (outcome.amount === null || outcome.unit === target.unit) return outcome;
  const amount = convert(outcome.amount, outcome.unit, target.unit);
  const high = outcome.amountHigh === null ? null : convert(outcome.amountHigh, outcome.unit, target.unit);
  if (!amount.ok || (high !== null && !high.ok)) return null;
  return { ...outcome, unit: target.unit, amount: amount.value, amountHigh: high === null ? null : high.value };
}

/** 左右 has no sharp end: outcomes up to twice as far off as it reaches are left open. */
const nearlyMet = (target: Quantity, actual: Bounds, polarity: Polarity): boolean => {
  const wide = boundsOf(target, 2 * ABOUT_SHARE);
  return target.comparator === 'about' && wide !== null && meet(actual, accepted(target, wide, polarity));
};

/**
 * Judges an outcome by the target's own bound: 以上 and 以内 to the letter, 左右 within 5 % of the number, a bare number
 * by the indicator's polarity (more is better for 产量, less for 能耗, neither for 居民消费价格).
 */
export function judgeOutcome(target: Quantity, outcome: Quantity, polarity: Polarity): OutcomeVerdict {
  const converted = inUnitOf(target, outcome);
  const bounds = boundsOf(target);
  const actual = converted === null ? null : boundsOf(converted);
  if (bounds === null) return verdict('unclear', '目标没有数值，不作判断。');
  if (actual === null) return verdict('unclear', '完成值与目标的计量单位不同，不作判断。');
  if ((target.change === 'none') !== (outcome.change === 'none')) {
    return verdict('unclear', '目标与完成值一个是增减幅度、一个是水平值，不作判断。');
  }
  const wanted = accepted(target, bounds, polarity);
  if (within(actual, wanted)) return verdict('met', '完成值在目标要求之内。');
  if (meet(actual, wanted)) return verdict('unclear', '完成值只给出范围，不足以判断。');
  if (nearlyMet(target, actual, polarity)) return verdict('unclear', '完成值略偏离“左右”的范围，不作判断。');
  const strict = ['ge', 'gt', 'le', 'lt'].includes(target.comparator);
  if (polarity === 'neither' && !strict) return verdict('unclear', '该指标无高低优劣之分，完成值与目标不同。');
  return verdict('missed', '完成值未达到目标要求。');
}
