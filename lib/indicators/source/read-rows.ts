import type { z } from 'zod';
import { type CsvRecord, parseCsv } from './csv.ts';
import type { Finding, Placed, Reading } from './finding.ts';

const sentence = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || 'row'}: ${issue.message}`;

/** Reads the rows of one file through its schema; a row that fails becomes findings instead. */
export function readRows<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  shape: (record: CsvRecord) => unknown,
): Reading<T> {
  const rows: Placed<T>[] = [];
  const findings: Finding[] = [];
  for (const record of parseCsv(text)) {
    const parsed = schema.safeParse(shape(record));
    if (parsed.success) rows.push({ file, line: record.line, value: parsed.data });
    else findings.push(...parsed.error.issues.map((issue) => ({ file, line: record.line, reason: sentence(issue) })));
  }
  return { rows, findings };
}

/** A list in one cell, parted by `|`. */
export const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

export const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);
