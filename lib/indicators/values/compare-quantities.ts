import type { Quantity } from '../../model/quantity.ts';
import { convert, convertible, roundOff, sameNumber } from '../units/convert.ts';
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

/** What one of `from` is in `to`; null where the two do not convert. */
function factorBetween(from: string, to: string, counters: readonly string[]): number | null {
  if (from === to) return 1;
  if (convertible(from, to)) {
    const one = convert(1e6, from, to);
    return one.ok ? one.value / 1e6 : null;
  }
  const counted = isCounter(from) && isCounter(to) && counters.includes(from) && counters.includes(to);
  return counted ? 1 : null;
}

const signed = (quantity: Quantity, amount: number): number => (quantity.change === 'down' ? -amount : amount);

/** Lower and upper end, a decrease below zero. */
function endsOf(quantity: Quantity, amount: number): [number, number] {
  const ends = [signed(quantity, amount), signed(quantity, quantity.amountHigh ?? amount)];
  return [Math.min(...ends), Math.max(...ends)];
}

const isGrowth = (quantity: Quantity): boolean => quantity.change !== 'none';

function refusal(a: Quantity, b: Quantity, factor: number | null): string | null {
  if (a.amount === null || b.amount === null) return '没有数值的目标不能与数值比较。';
  if (isGrowth(a) !== isGrowth(b)) return '一个是增减幅度，一个是水平值，不能直接比较。';
  if (factor === null) return `“${a.unit}”与“${b.unit}”不是同一类计量单位，不能比较。`;
  return null;
}

/**
 * Compares two quantities by what they mean, not by their words: 1.4万亿斤 and 7亿吨 are the same, 5%左右 and 5%以上
 * have the same number and another bound, 增长5% is never compared with a level. Turning the two round turns higher and
 * lower round.
 */
export function compareQuantities(a: Quantity, b: Quantity, options: CompareOptions = {}): QuantityComparison {
  const factor = factorBetween(a.unit, b.unit, options.sameCounters ?? []);
  const reason = refusal(a, b, factor);
  if (reason !== null || a.amount === null || b.amount === null || factor === null) return incomparable(reason ?? '');
  const converted = a.unit !== b.unit;
  const [low, high] = endsOf(a, a.amount).map((end) => roundOff(end * factor)) as [number, number];
  const [otherLow, otherHigh] = endsOf(b, b.amount);
  if (sameNumber(low, otherLow) && sameNumber(high, otherHigh)) {
    return { kind: a.comparator === b.comparator ? 'same' : 'same-number', converted };
  }
  if (low > otherHigh) return { kind: 'higher', by: roundOff(low - otherHigh), unit: b.unit, converted };
  if (high < otherLow) return { kind: 'lower', by: roundOff(otherLow - high), unit: b.unit, converted };
  return { kind: 'overlapping', converted };
}
