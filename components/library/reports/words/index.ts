import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type ReportsWords, zh } from './zh.ts';

export const reportsWords = (locale: Locale): ReportsWords => (locale === 'zh' ? zh : en);

export const useReportsWords = (): ReportsWords => reportsWords(useLocale());
