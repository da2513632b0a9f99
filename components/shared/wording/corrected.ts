import { writeAmount } from '../../../lib/indicators/units/write.ts';
import type { Mention, Value } from '../../../lib/model/mention.ts';

const FIELDS = ['amount', 'amountHigh', 'unit', 'comparator', 'change'] as const;

const BOUNDS = {
  eq: ['', ''],
  about: ['', '左右'],
  ge: ['', '以上'],
  gt: ['超过', ''],
  le: ['', '以内'],
  lt: ['低于', ''],
  range: ['', ''],
} as const;

function written({ amount, amountHigh, unit, comparator }: Value & { amount: number }): string {
  const [before, after] = BOUNDS[comparator];
  const high = amountHigh === null ? '' : `—${writeAmount(amountHigh, unit)}`;
  return `${before}${writeAmount(amount, unit)}${high}${after}`;
}

/**
 * A mention whose value the reader set right, with the value's words written as reports write it: those of the report
 * say another value. Without a number, or with the machine's own value, the report's words stay.
 */
export function rewordCorrected(mention: Mention, machine: Mention): Mention {
  const { value } = mention;
  const { amount } = value;
  if (amount === null || FIELDS.every((field) => value[field] === machine.value[field])) return mention;
  return { ...mention, value: { ...value, text: written({ ...value, amount }) } };
}
