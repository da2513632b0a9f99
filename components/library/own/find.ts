import { areaName, areaPath } from '../data/areas.ts';
import type { Entry, Holdings, Row } from '../data/holdings.ts';

/** An own row with the indicator it is of. */
export interface OwnRow {
  readonly row: Row;
  readonly entry: Entry;
}

/** The reader's own rows, latest added first. */
export const ownRows = ({ entries }: Holdings): OwnRow[] =>
  entries
    .flatMap((entry) => entry.rows.flatMap((row) => (row.own === null ? [] : [{ row, entry }])))
    .sort((a, b) => (b.row.own?.created ?? 0) - (a.row.own?.created ?? 0));

const saysOf = ({ row, entry }: OwnRow): string =>
  [
    entry.indicator.zh,
    entry.indicator.en,
    row.value.name,
    areaName(row.value.area),
    areaPath(row.value.area),
    row.value.period,
    row.source.title,
    row.source.fileName,
  ]
    .join(' ')
    .toLowerCase();

/** The rows that hold every word asked for. */
export function findOwnRows(rows: readonly OwnRow[], asked: string): readonly OwnRow[] {
  const wanted = asked.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const says = saysOf(row);
    return wanted.every((word) => says.includes(word));
  });
}
