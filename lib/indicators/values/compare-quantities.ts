import type { Quantity } from '../../model/quantity.ts';
import { roundOff, sameNumber } from '../units/convert.ts';
import { parseUnit } from '../units/parse.ts';

/**
 * How the first quantity stands to the second.
 * `same`: number and bound agree; `same-number`: the number agrees and the bound does not (5%左右, 5%以上);
 * `higher`, `lower`: by `by`, in the second's unit; `overlapping`: ranges that share values.
 * `converted`: the units differed and were converted.
 */
export type QuantityComparison =
  | { kind: 'same' | 'same-number' | 'overlapping'; converted: boolean }
  | { kind: 'higher' | 'lower'; by: number; unit: string; converted: boolean }
  | { kind: 'incomparable'; reason: string };

/** Counting words that mean the same for the indicator at hand (家 and 户 for enterprises). */
export interface CompareOptions {
  readonly sameCounters?: readonly string[];
}

const incomparable = (reason: string): QuantityComparison => ({ kind: 'incomparable', reason });

const isCounter = (unit: string): boolean => parseUnit(unit)?.family.startsWith('count:') ?? false;

/** What brings each of two units to a common one; null where they do not convert. The same whichever comes first. */
function factorsOf(a: string, b: string, counters: readonly string[]): readonly [number, number] | null {
  if (a === b) return [1, 1];
  const [x, y] = [parseUnit(a), parseUnit(b)];
  if (x === null || y === null) return null;
  if (x.family === y.family) return [x.times / x.per, y.times / y.per];
  const counted = isCounter(a) && isCounter(b) && counters.includes(a) && counters.includes(b);
  return counted ? [1, 1] : null;
}

const signed = (quantity: Quantity, amount: number): number => (quantity.change === 'down' ? -amount : amount);

/** Lower and upper end in the common unit, a decrease below zero. */
function endsOf(quantity: Quantity, amount: number, factor: number): [number, number] {
  const ends = [amount, quantity.amountHigh ?? amount].map((end) => roundOff(signed(quantity, end) * factor));
  return [Math.min(...ends), Math.max(...ends)];
}

const above = (a: number, b: number): boolean => a > b && !sameNumber(a, b);

const isGrowth = (quantity: Quantity): boolean => quantity.change !== 'none';

function refusal(a: Quantity, b: Quantity, factors: readonly [number, number] | null): string | null {
  if (a.amount === null || b.amount === null) return '没有数值的目标不能与数值比较。';
  if (isGrowth(a) !== isGrowth(b)) return '一个是增减幅度，一个是水平值，不能直接比较。';
  if (factors === null) return `“${a.unit}”与“${b.unit}”不是同一类计量单位，不能比较。`;
  return null;
}

/**
 * Compares two quantities by what they mean, not by their words: 1.4万亿斤 and 7亿吨 are the same, 5%左右 and 5%以上
 * have the same number and another bound, 增长5% is never compared with a level. Turning the two round turns higher and
 * lower round.
 */
export function compareQuantities(a: Quantity, b: Quantity, options: CompareOptions = {}): QuantityComparison {
  const factors = factorsOf(a.unit, b.unit, options.sameCounters ?? []);
  const reason = refusal(a, b, factors);
  if (reason !== null || a.amount === null || b.amount === null || factors === null) return incomparable(reason ?? '');
  const converted = a.unit !== b.unit;
  const [low, high] = endsOf(a, a.amount, factors[0]);
  const [otherLow, otherHigh] = endsOf(b, b.amount, factors[1]);
  if (sameNumber(low, otherLow) && sameNumber(high, otherHigh)) {
    return { kind: a.comparator === b.comparator ? 'same' : 'same-number', converted };
  }
  const apart = (by: number) => ({ by: roundOff(by / factors[1]), unit: b.unit, converted });
  if (above(low, otherHigh)) return { kind: 'higher', ...apart(low - otherHigh) };
  if (above(otherLow, high)) return { kind: 'lower', ...apart(otherLow - high) };
  return { kind: 'overlapping', converted };
}
