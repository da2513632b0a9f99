import type { Mention } from '../../model/mention.ts';
import type { TargetFacts } from '../../model/selector.ts';

/** What anchoring and corrections know a mention by. */
export const targetFactsOf = ({ names, value, period }: Mention): TargetFacts => ({
  name: names[0]?.text ?? '',
  valueText: value.text,
  period,
  amount: value.amount,
  amountHigh: value.amountHigh,
  unit: value.unit,
  comparator: value.comparator,
  change: value.change,
});
