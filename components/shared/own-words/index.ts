import { type Locale, type Words as SharedWords, words as shared, useLocale } from '../words/index.ts';
import { en } from './en.ts';
import { type OwnWords, zh } from './zh.ts';

export { type Locale, useLocale, useSentence } from '../words/index.ts';
export { sayExported } from './exported.ts';

/** All that the extension's own pages say: with what they share with the surfaces on a page. */
export type Words = SharedWords & OwnWords;

const dictionaries: Record<Locale, Words> = { zh: { ...shared('zh'), ...zh }, en: { ...shared('en'), ...en } };

export const words = (locale: Locale): Words => dictionaries[locale];
export const useWords = (): Words => words(useLocale());
