import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type LedgerWords, zh } from './zh.ts';

export const ledgerWords = (locale: Locale): LedgerWords => (locale === 'zh' ? zh : en);

export const useLedgerWords = (): LedgerWords => ledgerWords(useLocale());
