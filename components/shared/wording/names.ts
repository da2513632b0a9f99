import type { Mention } from '../../../lib/model/mention.ts';
import { type Locale, words } from '../words/index.ts';

/** What is measured: the report's own words, else the catalogue's label, else that none was read. */
export const sayName = (mention: Pick<Mention, 'names' | 'indicator'>, locale: Locale): string =>
  mention.names[0]?.text ?? mention.indicator?.label ?? words(locale).card.unnamed;

/** The path of headings, outermost first. */
export const saySection = (section: readonly string[]): string => section.map((title) => title.trim()).join(' › ');

/** What a rule of the extractor looks for, in words; null where nobody has put it into words. */
export const sayRule = (rule: string, locale: Locale): string | null => words(locale).rules[rule] ?? null;
