import { sayValue, spaceFigures } from '../../../lib/export/said-value.ts';
import type { Note, Observation, QuantityComparison } from '../../../lib/indicators/index.ts';
import { writeAmount } from '../../../lib/indicators/units/write.ts';
import { type Locale, words } from '../words/index.ts';
import { noteWords } from '../words/notes.en.ts';

/** As statisticians write the bound: `[before, behind]` the number. */
const ZH_BOUNDS = {
  eq: ['', ''],
  about: ['', ' 左右'],
  ge: ['', ' 以上'],
  gt: ['超过 ', ''],
  le: ['', ' 以内'],
  lt: ['低于 ', ''],
  range: ['', ''],
} as const;

/** What is said of an observation; the reader's own have it as well. */
export type SaidValue = Pick<
  Observation,
  'amount' | 'amountHigh' | 'unit' | 'comparator' | 'change' | 'measure' | 'words'
>;

function sayZh({ amount, amountHigh, unit, comparator, change, measure, words: own }: SaidValue): string {
  if (amount === null) return spaceFigures(own);
  const [before, after] = ZH_BOUNDS[comparator];
  const high = amountHigh === null ? '' : `—${writeAmount(amountHigh, unit)}`;
  const sign = measure !== 'growth' || change === 'none' ? '' : change === 'up' ? '+' : '−';
  return `${before}${sign}${spaceFigures(`${writeAmount(amount, unit)}${high}`)}${after}`;
}

/** An observation's value as a figure: "+5% 左右", "1650 亿元"; a yardstick's own words. */
export function sayObserved(observation: SaidValue, locale: Locale): string {
  if (locale === 'zh') return sayZh(observation);
  const change = observation.measure === 'growth' ? observation.change : 'none';
  return sayValue({ value: { ...observation, change, text: observation.words } }, locale);
}

/** How a target stands to another value: "高 50 亿元", "相同", "不可比". */
export function sayStanding(comparison: QuantityComparison, locale: Locale): string {
  const { standings, points } = words(locale).comparison;
  if (comparison.kind !== 'higher' && comparison.kind !== 'lower') return standings[comparison.kind];
  const { by, unit } = comparison;
  const amount = unit === '%' || unit === '个百分点' ? `${Number(by.toPrecision(8))}${points}` : writeAmount(by, unit);
  return standings[comparison.kind](spaceFigures(amount));
}

/** A note of comparability as a sentence. */
export const sayNote = (note: Note, locale: Locale): string => (locale === 'zh' ? note.text : noteWords[note.code]);
