import { formWordsOf } from '../form-words.ts';
import { LEDGER_COLUMNS } from '../tabled.ts';
import { type ExportLanguage, wordsOf } from '../words.ts';
import type { Field, TemplateValue } from './field.ts';
import { fieldsOf } from './field.ts';

/** Headings in the reader's language, so that one template serves both; under `words`. */
export const wordFields: readonly Field<ExportLanguage>[] = [
  { name: 'targets', zh: '“目标”', en: '“Targets”', of: (language) => wordsOf(language).targets },
  { name: 'notes', zh: '“笔记”', en: '“Notes”', of: (language) => wordsOf(language).notes },
  { name: 'followups', zh: '“跟进”', en: '“Follow-ups”', of: (language) => formWordsOf(language).followUps },
  { name: 'ledger', zh: '“台账”', en: '“Follow-up table”', of: (language) => formWordsOf(language).ledger },
  {
    name: 'body',
    zh: '“正文”，没有章节时用',
    en: '“Body”, where there is no section',
    of: (language) => wordsOf(language).noSection,
  },
  { name: 'open', zh: '“查看原文”', en: '“Open at these words”', of: (language) => wordsOf(language).toTheWords },
  { name: 'colon', zh: '冒号', en: 'A colon', of: (language) => wordsOf(language).colon },
  ...([...LEDGER_COLUMNS, 'evidence', 'source'] as const).map(
    (key): Field<ExportLanguage> => ({
      name: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      zh: `“${formWordsOf('zh')[key]}”`,
      en: `“${formWordsOf('en')[key]}”`,
      of: (language) => formWordsOf(language)[key],
    }),
  ),
];

export const templateWords = (language: ExportLanguage): Record<string, TemplateValue> =>
  fieldsOf(wordFields, language);
