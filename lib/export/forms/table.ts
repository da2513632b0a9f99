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

/** RFC 4180 with a byte order mark, by which Excel sees that it is UTF-8; no cell begins like a formula. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], language: ExportLanguage): string {
  const head = columns.map((column) => csvCell(column[language])).join(',');
  const lines = rows.map((row) => columns.map(({ of }) => csvCell(of(row))).join(','));
  return `\ufeff${[head, ...lines].join('\r\n')}\r\n`;
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
