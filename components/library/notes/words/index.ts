import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type NotesWords, zh } from './zh.ts';

export const notesWords = (locale: Locale): NotesWords => (locale === 'zh' ? zh : en);

export const useNotesWords = (): NotesWords => notesWords(useLocale());
