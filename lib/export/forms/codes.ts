import type { Assessment, Progress } from '../../model/follow-up.ts';
import type { Change, Comparator } from '../../model/quantity.ts';
import type { NoteColour } from '../../model/records.ts';
import type { ReportType } from '../../model/report.ts';
import { formWordsOf } from '../form-words.ts';
import { type ExportLanguage, wordsOf } from '../words.ts';

const LANGUAGES: readonly ExportLanguage[] = ['zh', 'en'];

/** Codes as words of a language, and words of either language (or the code itself) as codes. */
export interface Coding<Code extends string> {
  write(code: Code, language: ExportLanguage): string;
  /** Null where the word is none of them. */
  read(word: string): Code | null;
}

/** @param earlier words that stand for codes in files of earlier releases */
function coding<Code extends string>(
  of: (language: ExportLanguage) => Readonly<Record<Code, string>>,
  earlier: Readonly<Record<string, Code>> = {},
): Coding<Code> {
  const codes = new Map<string, Code>(Object.entries(earlier));
  for (const language of LANGUAGES) {
    for (const [code, word] of Object.entries(of(language)) as [Code, string][]) {
      codes.set(word.toLowerCase(), code);
      codes.set(code, code);
    }
  }
  return {
    write: (code, language) => of(language)[code],
    read: (word) => codes.get(word.trim().toLowerCase()) ?? null,
  };
}

export const progressWords = coding<Progress>((language) => wordsOf(language).progress);
export const assessmentWords = coding<Assessment>((language) => formWordsOf(language).assessments, {
  已实现: 'achieved',
  部分实现: 'partly',
  未实现: 'missed',
});
export const comparatorWords = coding<Comparator>((language) => wordsOf(language).comparators);
export const changeWords = coding<Change>((language) => wordsOf(language).changes);
export const typeWords = coding<ReportType>((language) => wordsOf(language).types);
export const colourWords = coding<NoteColour>((language) => formWordsOf(language).colours);
