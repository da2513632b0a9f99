/** One record of a CSV file. `line` counts from 1 and is where the record begins; quoted fields may hold line breaks. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** The file ends inside quotation marks that this record opened. */
  readonly unclosed: boolean;
}

/** A quoted field as far as it goes, and where it ends: behind its closing mark, or at the end of the text. */
function quotedField(text: string, open: number): { value: string; end: number; closed: boolean } {
  let value = '';
  let from = open + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { value: value + text.slice(from), end: text.length, closed: false };
    value += text.slice(from, mark);
    if (text[mark + 1] !== '"') return { value, end: mark + 1, closed: true };
    value += '"';
    from = mark + 2;
  }
}

/** Where a field that is not quoted (or what follows a closing mark) ends: at a delimiter, a line's end, or the text's. */
function bareEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

const breaksIn = (words: string): number => words.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Reads a CSV record by record (RFC 4180), with LF, CRLF or CR. Words behind a closing quotation mark are taken as they
 * stand. A line without any character is a record of one empty cell.
 */
export function* readCsv(text: string, delimiter: string, firstLine = 1): Generator<CsvRecord> {
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    let unclosed = false;
    for (;;) {
      let value = '';
      if (text[at] === '"') {
        const field = quotedField(text, at);
        line += breaksIn(field.value);
        unclosed ||= !field.closed;
        value = field.value;
        at = field.end;
      }
      const end = bareEnd(text, at, delimiter);
      cells.push(value + text.slice(at, end));
      at = end + 1;
      if (text[end] === delimiter) continue;
      if (text[end] === '\r' && text[at] === '\n') at += 1;
      break;
    }
    line += 1;
    yield { line: begun, cells, unclosed };
  }
}

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that parts the first line best; a comma where none does. */
export function delimiterOf(text: string): string {
  const first = readCsvLine(text);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

const readCsvLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';

/** Spreadsheets run what begins like a formula; an apostrophe makes it words, and `plainCell` takes it off again. */
const safeCell = (value: string): string => (/^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** What `csvCell` was given, from what a reader of CSV gives. */
export const plainCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** One cell, quoted where it must be. Numbers stay numbers. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = safeCell(value);
  return /[",;\t\r\n]/.test(words) || words !== words.trim() ? `"${words.replaceAll('"', '""')}"` : words;
}
