import { useLocale } from '../../shared/words/index.ts';
import { en } from './en.ts';
import { type ReaderWords, zh } from './zh.ts';

export const useReaderWords = (): ReaderWords => (useLocale() === 'zh' ? zh : en);
