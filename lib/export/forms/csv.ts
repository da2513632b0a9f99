import type { Gathered } from '../gathered.ts';
import type { ExportLanguage } from '../words.ts';
import { followUpColumns, noteColumns, targetColumns } from './columns.ts';
import { followUpRows, noteRows, targetRows } from './rows.ts';
import { csvOf, type FormFile } from './table.ts';

const NAMES: Record<'notes' | 'follow-ups' | 'targets', Record<ExportLanguage, string>> = {
  notes: { zh: '笔记', en: 'notes' },
  'follow-ups': { zh: '台账', en: 'follow-ups' },
  targets: { zh: '目标', en: 'targets' },
};

const fileOf = (
  name: Record<ExportLanguage, string>,
  language: ExportLanguage,
  day: string,
  content: string,
): FormFile => ({
  fileName: `${name[language]}-${day}.csv`,
  mediaType: 'text/csv;charset=utf-8',
  content,
});

// `day` is the ISO date of today in the reader's own time, for the name.

export const notesCsv = (gathered: Gathered, day: string): FormFile =>
  fileOf(
    NAMES.notes,
    gathered.language,
    day,
    csvOf(noteColumns(gathered.language), noteRows(gathered), gathered.language),
  );

export const followUpsCsv = (gathered: Gathered, day: string): FormFile =>
  fileOf(
    NAMES['follow-ups'],
    gathered.language,
    day,
    csvOf(followUpColumns(gathered.language), followUpRows(gathered), gathered.language),
  );

export const targetsCsv = (gathered: Gathered, day: string): FormFile =>
  fileOf(
    NAMES.targets,
    gathered.language,
    day,
    csvOf(targetColumns(gathered), targetRows(gathered), gathered.language),
  );
