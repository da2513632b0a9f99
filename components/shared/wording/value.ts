import { type SaidValue, sayValue, spaceFigures } from '../../../lib/export/said-value.ts';
import { type Locale, words } from '../words/index.ts';

const SIGN = { up: '+', down: '−', none: '' } as const;

/** The value for a column of figures, where a sign stands for the verb of a rate: "+5% 左右", "−2.5%". */
export const sayFigure = (mention: { readonly value: SaidValue }, locale: Locale): string => {
  const { value } = mention;
  const text = spaceFigures(value.text);
  const signed =
    locale === 'zh' && value.change !== 'none' && /^[\d.]/.test(text) && /^(?:%|‰|个百分点)$/.test(value.unit);
  return signed ? `${SIGN[value.change]}${text}` : sayValue(mention, locale);
};

/** Whether the number bounds the value from below, above, or about: "约", "不低于". */
export const sayComparator = (value: Pick<SaidValue, 'comparator'>, locale: Locale): string =>
  words(locale).comparators[value.comparator];

/** Whether the number is an increase, a decrease or a level. */
export const sayChange = (value: Pick<SaidValue, 'change'>, locale: Locale): string =>
  words(locale).changes[value.change];
