import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type TrashWords, zh } from './zh.ts';

export const trashWords = (locale: Locale): TrashWords => (locale === 'zh' ? zh : en);

export const useTrashWords = (): TrashWords => trashWords(useLocale());
