import { fail, ok, type Result } from '../../model/result.ts';
import { type CsvRecord, delimiterOf, plainCell, readCsv } from '../../text/index.ts';
import type { Steps } from '../../text/steps.ts';
import { followUpColumns, noteColumns } from '../forms/columns.ts';
import { readFollowUpRow } from './follow-up-row.ts';
import { because, type Cells, Gathering, type ImportMeans, type Incoming, type Sentence } from './incoming.ts';
import { readNoteRow } from './note-row.ts';

type Header = ReadonlyMap<string, number>;

const SEPARATOR = /^sep=(.)\r?\n/i;

const UNCLOSED = because(
  '引号没有成对，从这一行起读不下去。',
  'A quotation mark is not closed; nothing can be read from this line on.',
);

/** Which column holds which field: headings in either language. */
function headerOf({ cells }: CsvRecord, columns: readonly { field: string; zh: string; en: string }[]): Header {
  const fields = new Map(
    columns.flatMap(({ field, zh, en }) => [
      [zh.toLowerCase(), field],
      [en.toLowerCase(), field],
    ]),
  );
  const header = new Map<string, number>();
  for (const [at, cell] of cells.entries()) {
    const field = fields.get(cell.trim().toLowerCase());
    if (field !== undefined && !header.has(field)) header.set(field, at);
  }
  return header;
}

const isEmpty = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');

const noHeader = fail(
  'no-header',
  '没有认出表头。可导入的是本扩展导出的“笔记”或“台账”表，第一行是列名，至少有“网址”和“原文”，或“事项编号”和“笔记编号”。',
  'The first line does not name the columns. What can be imported are tables of notes or follow-ups as exported here: at least “Address” and “Quote”, or “Follow-up id” and “Note id”.',
);

/** The rows that hold something; Excel's own first line names the delimiter: sep=; */
function* rowsOf(text: string): Steps<CsvRecord[], number> {
  const plain = text.replace(/^\ufeff/, '');
  const said = SEPARATOR.exec(plain);
  const body = said ? plain.slice(said[0].length) : plain;
  const rows: CsvRecord[] = [];
  for (const row of readCsv(body, said?.[1] ?? delimiterOf(body), said ? 2 : 1)) {
    if (!isEmpty(row)) rows.push(row);
    yield 0;
  }
  return rows;
}

interface Table {
  readonly kind: 'notes-csv' | 'follow-ups-csv';
  readonly header: Header;
  read(gathering: Gathering, cells: Cells): Sentence | null;
}

/** Which of the two tables it is, by its headings. */
function tableOf(head: CsvRecord | undefined): Table | null {
  if (head === undefined) return null;
  const followUps = headerOf(head, followUpColumns('zh'));
  if (followUps.has('followUpId') && followUps.has('noteId')) {
    return { kind: 'follow-ups-csv', header: followUps, read: readFollowUpRow };
  }
  const notes = headerOf(head, noteColumns('zh'));
  return notes.has('address') && notes.has('exact') ? { kind: 'notes-csv', header: notes, read: readNoteRow } : null;
}

/**
 * Tables of notes or of follow-ups, as this program writes them and as spreadsheets save them again. Each step says the
 * share of the rows that is read, from 0 to 1.
 */
export function* readOwnCsv(text: string, means: ImportMeans): Steps<Result<Incoming>, number> {
  const [head, ...rows] = yield* rowsOf(text);
  const table = tableOf(head);
  if (table === null) return noHeader;
  const gathering = new Gathering(means);
  for (const [at, row] of rows.entries()) {
    gathering.line = row.line;
    const cells: Cells = (field) => plainCell(row.cells[table.header.get(field) ?? -1] ?? '');
    const reason = row.unclosed ? UNCLOSED : table.read(gathering, cells);
    if (reason) gathering.fault(cells('exact') || cells('indicator') || cells('body'), reason);
    yield (at + 1) / rows.length;
  }
  return ok(gathering.done(table.kind));
}
