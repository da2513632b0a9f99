/** One record of a CSV file, by column name. `line` counts from 1 in the file. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

interface RawRecord {
  readonly line: number;
  readonly values: string[];
}

/** A quoted field (doubled quotes, commas and line breaks inside) or a bare one, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;

/** RFC 4180. A byte order mark is skipped, as are lines without a value. */
function readRecords(text: string): RawRecord[] {
  const records: RawRecord[] = [];
  let line = 1;
  let open: RawRecord = { line, values: [] };
  for (const [whole, quoted, bare, end] of text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .matchAll(FIELD)) {
    open.values.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    line += whole.split('\n').length - 1;
    if (end === ',') continue;
    if (open.values.some((value) => value !== '')) records.push(open);
    open = { line, values: [] };
  }
  return records;
}

/** Reads a CSV whose first record names the columns; values are trimmed. */
export function parseCsv(text: string): CsvRecord[] {
  const [head, ...rows] = readRecords(text);
  const columns = (head?.values ?? []).map((name) => name.trim());
  return rows.map(({ line, values }) => ({
    line,
    fields: Object.fromEntries(columns.map((name, at) => [name, (values[at] ?? '').trim()])),
  }));
}

/** Writes one field, quoted where it must be. */
export const csvField = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
