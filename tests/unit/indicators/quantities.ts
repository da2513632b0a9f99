import { parseUnit } from '../../../lib/indicators/index.ts';
import type { Comparator, Quantity } from '../../../lib/model/quantity.ts';

const TAILS: Record<string, Comparator> = { 左右: 'about', 以上: 'ge', 以内: 'le' };
const HEADS: Record<string, Comparator> = { 超过: 'gt', 低于: 'lt' };
const WORDS = /^(增长|下降)?(超过|低于)?([\d.]+)(?:—([\d.]+))?(.+?)(左右|以上|以内)?$/;

/** Writes a quantity for a test in the words of a report: 增长5%左右, 下降3%以上, 1.4万亿斤, 5—5.5%. */
export function quantity(words: string): Quantity {
  const [, direction, head, low, high, unit = '', tail] = WORDS.exec(words) ?? [];
  const parsed = parseUnit(unit);
  const scale = parsed?.scale ?? 1;
  return {
    amount: Number(low) * scale,
    amountHigh: high === undefined ? null : Number(high) * scale,
    unit: scale === 1 ? unit : (parsed?.base ?? unit),
    comparator: high === undefined ? (TAILS[tail ?? ''] ?? HEADS[head ?? ''] ?? 'eq') : 'range',
    change: direction === undefined ? 'none' : direction === '增长' ? 'up' : 'down',
  };
}
