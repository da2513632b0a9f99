import { type Locale, useLocale } from '../../../shared/words/index.ts';
import { en } from './en.ts';
import { type BackupWords, zh } from './zh.ts';

export const backupWords = (locale: Locale): BackupWords => (locale === 'zh' ? zh : en);
export const useBackupWords = (): BackupWords => backupWords(useLocale());
