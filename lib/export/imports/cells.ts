import type { z } from 'zod';
import { typeWords } from '../forms/codes.ts';
import type { Cells, ImportedReport, ImportMeans } from './incoming.ts';

export const orNull = (cell: string): string | null => (cell.trim() === '' ? null : cell.trim());

/** A number as spreadsheets write it; null where there is none, undefined where it cannot be read. */
export function numberOf(cell: string): number | null | undefined {
  const written = cell.trim().replaceAll(',', '');
  if (written === '') return null;
  const number = Number(written);
  return Number.isFinite(number) ? number : undefined;
}

/** An instant; undefined where it cannot be read. */
export function instantOf(cell: string, otherwise: number): number | undefined {
  if (cell.trim() === '') return otherwise;
  const time = Date.parse(cell.trim());
  return Number.isNaN(time) || time < 0 ? undefined : time;
}

/** A date as ISO writes it, or as spreadsheets turn it round; undefined where it is none. */
export function dateOf(cell: string): string | null | undefined {
  const written = cell.trim();
  if (written === '') return null;
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** What `jsonCell` wrote; undefined where the cell is empty, or a spreadsheet cut it off. */
export function jsonOf<T>(cell: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(cell)).data;
  } catch {
    return undefined;
  }
}

export const reportOf = (cells: Cells, { canonical }: ImportMeans): ImportedReport => ({
  address: canonical(cells('address').trim()),
  facts: {
    title: cells('title').trim(),
    type: typeWords.read(cells('type')) ?? 'other',
    areaCode: orNull(cells('areaCode')),
    areaName: orNull(cells('areaName')),
    period: orNull(cells('reportPeriod')),
    issuer: orNull(cells('issuer')),
    publishedOn: dateOf(cells('publishedOn')) ?? null,
  },
});
