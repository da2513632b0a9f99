import { type Locale, useLocale } from '../../shared/words/index.ts';
import { en } from './en.ts';
import { type LibraryWords, zh } from './zh.ts';

export type { LibraryWords } from './zh.ts';

export const libraryWords = (locale: Locale): LibraryWords => (locale === 'zh' ? zh : en);

export const useLibraryWords = (): LibraryWords => libraryWords(useLocale());
