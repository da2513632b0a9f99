import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type ExportWords, zh } from './zh.ts';

const exportWords = (locale: Locale): ExportWords => (locale === 'zh' ? zh : en);
export const useExportWords = (): ExportWords => exportWords(useLocale());
