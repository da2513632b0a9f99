import type { Mention } from '../../../lib/model/mention.ts';
import { type Locale, words } from '../words/index.ts';

/** One value that belongs to each of several things (开工、竣工各100万平方米) is named by all of them. */
const BELONGS_TO_EACH = /^each-of-names\b/;

/** 城乡居民收入分别增长5%、7%: the extractor parts the two, each with its own character. */
const PARTED: readonly (readonly [RegExp, string])[] = [
  [/^城(?=(?:常住)?居民)/, '城镇'],
  [/^乡(?=(?:常住)?居民)/, '农村'],
];

const inFull = (name: string): string => PARTED.reduce((said, [from, to]) => said.replace(from, to), name);

/** What is measured: the report's own words, else the catalogue's label, else that none was read. */
export function sayName(
  { names, indicator, rule }: Pick<Mention, 'names' | 'indicator' | 'rule'>,
  locale: Locale,
): string {
  const said = BELONGS_TO_EACH.test(rule) ? names : names.slice(0, 1);
  return said.map(({ text }) => inFull(text)).join('、') || (indicator?.label ?? words(locale).card.unnamed);
}

/** The path of headings, outermost first. */
export const saySection = (section: readonly string[]): string => section.map((title) => title.trim()).join(' › ');

/** How a mention was read, in words; empty where nobody has put its rule into words. */
export function sayRule(rule: string, locale: Locale): string {
  const { namingRules, roleRules } = words(locale);
  const [naming = '', role = ''] = rule.split('/');
  return [namingRules[naming], roleRules[role]].filter(Boolean).join(locale === 'zh' ? '；' : '; ');
}
