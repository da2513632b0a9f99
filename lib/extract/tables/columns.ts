import type { Change } from '../../model/quantity.ts';
import type { Language } from '../language.ts';
import type { Piece } from '../read/pieces.ts';
import type { Grid } from './grid.ts';

/** What a column of an indicator table holds, by its header. */
export interface Column {
  kind: 'name' | 'unit' | 'nature' | 'value' | 'ignore';
  header: string;
  /** Years in the header; two make a span. */
  years: number[];
  role: 'target' | 'actual' | null;
  change: Change;
  basis: string[];
}

export interface Header {
  /** One for each cell of a full row. */
  columns: Column[];
  /** How many rows it takes. */
  rows: number;
}

const YEARS = /(?:19|20)\d\d/g;
const MOST_HEADER_ROWS = 3;

const says = (words: readonly string[], header: string): boolean => words.some((word) => header.includes(word));

const kindOf = (language: Language, header: string): Column['kind'] => {
  const { tables } = language.pack;
  const bare = header.replace(/[([].*?[)\]]|\s/g, '');
  if (tables.unit.includes(bare)) return 'unit';
  if (tables.nature.includes(bare)) return 'nature';
  if (says(tables.ignore, bare)) return 'ignore';
  return tables.name.includes(bare) ? 'name' : 'value';
};

const changeOf = (language: Language, header: string): Change =>
  says(language.pack.tables.growth, header) ? 'up' : 'none';

export const columnOf = (language: Language, header: string): Column => {
  const { tables } = language.pack;
  const progress = says(tables.progress, header);
  const target = !progress && says(tables.target, header);
  const actual = progress || says(tables.actual, header);
  const basis = [...tables.annual, ...tables.cumulative].filter((word) => header.includes(word));
  return {
    kind: kindOf(language, header),
    header,
    years: [...header.matchAll(YEARS)].map(([year]) => Number(year)),
    role: target ? 'target' : actual ? 'actual' : null,
    change: changeOf(language, header),
    basis,
  };
};

const textsOf = (folded: string, cells: readonly Piece[]): string[] =>
  cells.map(({ start, end }) => folded.slice(start, end));

/** A cell that holds a value: it begins with a digit, perhaps after a sign, and names no year. */
export const isValueCell = ({ pack }: Language, text: string): boolean =>
  pack.tables.valueCell.test(text) && !pack.tables.yearCell.test(text);

const isHeaderRow = (language: Language, texts: readonly string[]): boolean => {
  const values = texts.filter((text) => isValueCell(language, text)).filter((text) => !/^(?:19|20)\d\d$/.test(text));
  return values.length === 0;
};

/** The commonest number of cells of the rows below the header. */
const widthOf = (rows: readonly (readonly Piece[])[]): number => {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

/** Puts the cells of a second header row under those of the first that they part (2025年 → 计划, 完成). */
const merged = (language: Language, first: readonly string[], second: readonly string[]): string[] => {
  const groups = first.filter((header) => kindOf(language, header) === 'value').length;
  const share = groups > 0 ? second.length / groups : 0;
  if (!Number.isInteger(share) || share < 1) return [...first];
  let used = 0;
  return first.flatMap((header) => {
    if (kindOf(language, header) !== 'value') return [header];
    const parts = second.slice(used, used + share);
    used += share;
    return parts.map((part) => `${header} ${part}`);
  });
};

const headersOf = (language: Language, texts: readonly string[][], width: number): string[] | null => {
  const [first, second] = texts;
  if (!first) return null;
  if (!second) return first;
  if (first.length === width && second.length === width)
    return first.map((header, index) =>
      second[index] && second[index] !== header ? `${header} ${second[index]}` : header,
    );
  // Some pages fill a spanned header with empty cells.
  const both = merged(language, first.filter(Boolean), second.filter(Boolean));
  return both.length === width ? both : first;
};

/** The header of a table that lists indicators, or null where it is no such table. */
export const headerOf = (language: Language, folded: string, grid: Grid): Header | null => {
  const texts: string[][] = [];
  for (const row of grid.rows.slice(0, MOST_HEADER_ROWS)) {
    const cells = textsOf(folded, row);
    if (!isHeaderRow(language, cells)) break;
    texts.push(cells);
  }
  // A title row of one filled cell says nothing of columns.
  while (texts.length > 1 && (texts[0]?.filter(Boolean).length ?? 0) < 2) texts.shift();
  const skipped = grid.rows.findIndex((row) => textsOf(folded, row)[0] === texts[0]?.[0]);
  const rows = skipped + Math.min(texts.length, 2);
  const width = widthOf(grid.rows.slice(rows));
  const headers = headersOf(language, texts.slice(0, 2), width);
  if (!headers || headers.length < 2) return null;
  const columns = withGrowth(headers.map((header) => columnOf(language, header)));
  return columns.some(({ kind }) => kind === 'value') ? { columns: named(columns), rows } : null;
};

/** 2025年计划 · 增长(%): growth that says no year or role of its own is of the column before it. */
const withGrowth = (columns: readonly Column[]): Column[] => {
  let level: Column | undefined;
  return columns.map((column) => {
    const said = column.years.length > 0 || column.role !== null || column.basis.length > 0;
    const bare = column.change !== 'none' && !said;
    if (bare && level) return { ...column, years: level.years, role: level.role };
    if (column.kind === 'value') level = column;
    return column;
  });
};

/** Without a header word for it, the first column names the indicators. */
const named = (columns: Column[]): Column[] => {
  if (columns.some(({ kind }) => kind === 'name')) return columns;
  const first = columns.findIndex(({ kind }) => kind === 'value');
  return columns.map((column, index) => (index === first ? { ...column, kind: 'name' } : column));
};
