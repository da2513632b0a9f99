import { csvCell } from '../../text/index.ts';
import type { ExportedFile } from '../bundle.ts';
import type { ExportLanguage } from '../words.ts';

export type CellValue = string | number | null;

/** A column of a table of rows; `of` gives what stands in it. Headings name the columns again when a file is read. */
export interface Column<Row> {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  of(row: Row): CellValue;
}

/** A file of a form that other programs read. */
export interface FormFile extends ExportedFile {
  readonly mediaType: string;
}

/** A file of a form as it is written: pieces of its text in order, made one after the other, since there may be many. */
export interface FormPieces extends Pick<FormFile, 'fileName' | 'mediaType'> {
  readonly pieces: Iterable<string>;
  /** How many there will be, about. */
  readonly total: number;
}

/** All of it at once. */
export const wholeFile = ({ fileName, mediaType, pieces }: FormPieces): FormFile => ({
  fileName,
  mediaType,
  content: [...pieces].join(''),
});

/** RFC 4180 with a byte order mark, by which Excel sees that it is UTF-8; no cell begins like a formula. */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: ExportLanguage,
): Generator<string> {
  yield `\ufeff${columns.map((column) => csvCell(column[language])).join(',')}\r\n`;
  for (const row of rows) yield `${columns.map(({ of }) => csvCell(of(row))).join(',')}\r\n`;
}

const SEPARATOR = '；';

/** Several values in one cell; what parts them is escaped where a value has it. */
export const listCell = (values: readonly string[], separator = SEPARATOR): string =>
  values.map((value) => value.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`)).join(separator);

/** What only this program reads; empty where there is nothing to say. */
export const jsonCell = (value: unknown): string =>
  value === undefined || value === null ? '' : JSON.stringify(value);

/** All parts of a cell that `listCell` wrote, also the empty ones. */
export function partsOf(cell: string, separator: string): string[] {
  const parts = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === separator) parts.push('');
    else {
      if (character === '\\' && at + 1 < cell.length) at += 1;
      parts[parts.length - 1] += cell.charAt(at);
    }
  }
  return parts;
}

/** The values of a cell that `listCell` wrote; empty ones are left out. */
export const listOf = (cell: string, separator = SEPARATOR): string[] =>
  partsOf(cell, separator).filter((value) => value !== '');
