import { fail, ok, type Result } from '../../model/result.ts';
import { type CsvRecord, delimiterOf, plainCell, readCsv } from '../../text/index.ts';
import type { ReaderDataset } from '../join.ts';
import { type Header, missingColumns, readHeader, SDMX_COLUMNS } from './columns.ts';
import { type FileText, fileText } from './file-text.ts';
import { type RowReading, readRow } from './read-row.ts';
import type { Reason } from './reason.ts';

export interface ReadOptions {
  readonly fileName: string;
  /** ISO date of today in the reader's own time: the day of entry of rows that say none. */
  readonly day: string;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A row of the file; `line` counts from 1 and is where the row begins. */
export type FileRow = { readonly line: number; readonly cells: readonly string[] } & RowReading;

/** A file read, row by row; empty rows are left out. */
export interface FileReading {
  readonly form: 'sdmx-csv' | 'csv';
  readonly encoding: FileText['encoding'];
  readonly rows: readonly FileRow[];
  /** Columns with a name that means nothing here. */
  readonly ignoredColumns: readonly string[];
}

const STOPPED = fail('stopped', '已按要求停止，没有加入任何数据。', 'Stopped as asked; nothing was added.');

const noHeader = (missing: readonly string[]): Result<never> =>
  fail(
    'no-header',
    `没有认出表头：缺少${missing.map((name) => `“${name}”`).join('、')}。第一行应是列名，列名可参照本扩展导出的文件。`,
    `The first line does not name the columns that are needed: ${missing.join(', ')}. A file exported here shows the names.`,
  );

const UNCLOSED: Reason = {
  zh: '引号没有成对，从这一行起读不下去。',
  en: 'A quotation mark is not closed; nothing can be read from this line on.',
};

/** Milliseconds of work between two turns of the page. */
const TURN = 40;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const isEmpty = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');

/** Excel's own first line that names the delimiter: sep=; */
const SEPARATOR = /^sep=(.)\r?\n/i;

function opened(text: string): { records: Generator<CsvRecord>; lines: number } {
  const said = SEPARATOR.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const lines = body.match(/\n|\r(?!\n)/g)?.length ?? 0;
  return { records: readCsv(body, said?.[1] ?? delimiterOf(body), said ? 2 : 1), lines: lines + 1 };
}

function firstRow(records: Generator<CsvRecord>): CsvRecord | null {
  for (let next = records.next(); !next.done; next = records.next()) if (!isEmpty(next.value)) return next.value;
  return null;
}

/** The row's cells by what they mean, without the spaces around them. */
const cellsOf =
  ({ at }: Header, { cells }: CsvRecord) =>
  (field: Parameters<typeof at.get>[0]): string =>
    plainCell((cells[at.get(field) ?? -1] ?? '').trim());

async function readRows(
  records: Generator<CsvRecord>,
  lines: number,
  read: (record: CsvRecord) => RowReading,
  { onProgress, signal }: ReadOptions,
): Promise<FileRow[] | null> {
  const rows: FileRow[] = [];
  let turn = performance.now();
  // Not `for … of`: that would close the generator, and it is at the second record already.
  for (let next = records.next(); !next.done; next = records.next()) {
    const record = next.value;
    if (!isEmpty(record)) rows.push({ line: record.line, cells: record.cells, ...read(record) });
    if (performance.now() - turn < TURN) continue;
    onProgress?.(Math.min(1, record.line / lines));
    await nextTurn();
    if (signal?.aborted) return null;
    turn = performance.now();
  }
  onProgress?.(1);
  return signal?.aborted ? null : rows;
}

/**
 * Reads a CSV of observations, SDMX-CSV or plain, as spreadsheets save them. Nothing is stored. Gives way to the page
 * every few milliseconds. Fails with `not-csv`, `empty-file`, `no-header`, or `stopped`; a row that cannot be read is no
 * failure but has its reasons.
 */
export async function readObservationFile(
  bytes: Uint8Array,
  reader: ReaderDataset,
  options: ReadOptions,
): Promise<Result<FileReading>> {
  const file = fileText(bytes);
  if (!file.ok) return file;
  const { records, lines } = opened(file.value.text);
  const head = firstRow(records);
  const header = readHeader(head?.cells ?? []);
  const missing = missingColumns(header);
  if (missing.length > 0) return noHeader(missing);
  const read = (record: CsvRecord): RowReading =>
    record.unclosed
      ? { reasons: [UNCLOSED] }
      : readRow(cellsOf(header, record), { reader, fileName: options.fileName, day: options.day });
  const rows = await readRows(records, lines, read, options);
  if (rows === null) return STOPPED;
  const isSdmx = head?.cells.some((cell) => cell.trim() === SDMX_COLUMNS.area) ?? false;
  return ok({
    form: isSdmx ? 'sdmx-csv' : 'csv',
    encoding: file.value.encoding,
    rows,
    ignoredColumns: header.ignored,
  });
}
