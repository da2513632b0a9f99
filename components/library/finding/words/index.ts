import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type FindingWords, zh } from './zh.ts';

export const findingWords = (locale: Locale): FindingWords => (locale === 'zh' ? zh : en);

export const useFindingWords = (): FindingWords => findingWords(useLocale());
