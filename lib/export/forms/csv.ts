import type { Gathered } from '../gathered.ts';
import type { ExportLanguage } from '../words.ts';
import { followUpColumns, noteColumns, targetColumns } from './columns.ts';
import { followUpRows, noteRows, targetRows } from './rows.ts';
import { type Column, csvPieces, type FormFile, type FormPieces, wholeFile } from './table.ts';

const NAMES: Record<'notes' | 'follow-ups' | 'targets', Record<ExportLanguage, string>> = {
  notes: { zh: '笔记', en: 'notes' },
  'follow-ups': { zh: '台账', en: 'follow-ups' },
  targets: { zh: '目标', en: 'targets' },
};

// `day` is the ISO date of today in the reader's own time, for the name.

function tableOf<Row>(
  name: Record<ExportLanguage, string>,
  { language }: Gathered,
  day: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): FormPieces {
  return {
    fileName: `${name[language]}-${day}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    pieces: csvPieces(columns, rows, language),
    total: rows.length + 1,
  };
}

export const notesTable = (gathered: Gathered, day: string): FormPieces =>
  tableOf(NAMES.notes, gathered, day, noteColumns(gathered.language), noteRows(gathered));

export const followUpsTable = (gathered: Gathered, day: string): FormPieces =>
  tableOf(NAMES['follow-ups'], gathered, day, followUpColumns(gathered.language), followUpRows(gathered));

export const targetsTable = (gathered: Gathered, day: string): FormPieces =>
  tableOf(NAMES.targets, gathered, day, targetColumns(gathered), targetRows(gathered));

export const notesCsv = (gathered: Gathered, day: string): FormFile => wholeFile(notesTable(gathered, day));
export const followUpsCsv = (gathered: Gathered, day: string): FormFile => wholeFile(followUpsTable(gathered, day));
export const targetsCsv = (gathered: Gathered, day: string): FormFile => wholeFile(targetsTable(gathered, day));
