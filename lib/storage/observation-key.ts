import { compareQuantities, withMeasure } from '../indicators/index.ts';
import type { OwnObservationDraft } from './own-observation.ts';

/** A yearly average and a sum over a span are other things than the value of the period. */
const SPANS = ['年均', '累计'];

type Subject = Pick<
  OwnObservationDraft,
  'area' | 'indicator' | 'label' | 'period' | 'status' | 'measure' | 'strength' | 'basis'
>;

/** The same for observations that speak of the same thing, whatever they say of it. An own indicator is `own:LABEL`. */
export const observationKey = ({ area, indicator, label, period, status, measure, strength, basis }: Subject): string =>
  [
    area,
    period,
    status,
    measure,
    strength,
    ...SPANS.filter((span) => basis.includes(span)),
    indicator ?? `own:${label}`,
  ].join('|');

type Said = Pick<OwnObservationDraft, 'amount' | 'amountHigh' | 'unit' | 'comparator' | 'change' | 'measure' | 'words'>;

/** Whether two observations of one key say the same: the same number, unit and bound; for yardsticks the same words. */
export function sameValue(a: Said, b: Said): boolean {
  if (a.amount === null || b.amount === null) return a.amount === b.amount && a.words === b.words;
  return compareQuantities(withMeasure(a, a.measure), withMeasure(b, b.measure)).kind === 'same';
}
