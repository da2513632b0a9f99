import type { Indicator, Relation } from '../catalogue.ts';
import type { Dataset } from '../dataset/dataset.ts';

const COMPARABLE: readonly Relation['type'][] = ['within', 'near'];

const linked = (a: Indicator, b: Indicator, types: readonly Relation['type'][]): boolean =>
  a.relations.some(({ type, to }) => to === b.id && types.includes(type));

function related(dataset: Dataset, indicator: Indicator, types: readonly Relation['type'][]): Indicator[] {
  const all = [...dataset.catalogue.byId.values()];
  return all.filter((other) => linked(indicator, other, types) || linked(other, indicator, types));
}

/** Indicators of a slightly other scope, comparable with a note: 区级 and 地方一般公共预算收入. */
export const comparableIndicators = (dataset: Dataset, indicator: Indicator): Indicator[] =>
  related(dataset, indicator, COMPARABLE);

/** Indicators easily taken for this one and never comparable: 登记 and 调查失业率. */
export const confusableIndicators = (dataset: Dataset, indicator: Indicator): Indicator[] =>
  related(dataset, indicator, ['apart']);
