import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Failure, sentenceOf } from '../../../lib/model/result.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type { Words } from './zh.ts';
export type Locale = 'zh' | 'en';

const dictionaries: Record<Locale, Words> = { zh, en };

/** Chinese where the browser's own language, the first of `languages`, is Chinese of any kind; else English. */
export const localeOf = (languages: readonly string[]): Locale => (/^zh\b/i.test(languages[0] ?? '') ? 'zh' : 'en');

export const words = (locale: Locale): Words => dictionaries[locale];

/** The language of the surfaces below; a surface's mount may set it, else the browser's own holds. */
export const LocaleContext = createContext<Locale>(localeOf(navigator.languages));

export const useLocale = (): Locale => useContext(LocaleContext);
export const useWords = (): Words => words(useLocale());

/** Says what went wrong in the language of the surface. */
export function useSentence(): (failure: Failure) => string {
  const locale = useLocale();
  return (failure) => sentenceOf(failure, locale);
}
