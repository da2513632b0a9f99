import type { Note } from '../../../lib/indicators/index.ts';

/** The notes of a comparison in English; in Chinese each brings its own sentence. */
export const noteWords: Record<Note['code'], string> = {
  'growth-beside-level': 'One is a growth rate, the other a level: they cannot be compared.',
  'added-beside-stock': 'One is a gain, the other a stock or total: they cannot be compared.',
  scope: 'The two indicators differ in scope.',
  'other-indicator': 'These are different indicators and cannot be compared.',
  'registered-beside-surveyed': 'Registered and surveyed unemployment are different indicators.',
  'nominal-beside-real': 'One growth rate is real; the other is nominal or does not say.',
  'price-base': 'Only one of the two names its price or statistical base.',
  'unit-converted': 'The units differ and were converted.',
  'average-or-total': 'Only one of the two is a yearly average or a total.',
  period: 'The two are of different periods.',
  stretch: 'One is a stretch target, the other a committed one.',
  grade: 'The two may be recognised at different grades.',
  size: 'Totals depend on the size of an area: higher does not mean more effort.',
};
