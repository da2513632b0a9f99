import type { Mention, Name } from '../../model/mention.ts';
import type { Language } from '../language.ts';
import type { Piece } from '../read/pieces.ts';
import { valueMention, yardstickMention } from './cell.ts';
import { type Column, type Header, headerOf, isValueCell } from './columns.ts';
import type { Grid } from './grid.ts';
import { rowFacts, unitIn } from './row.ts';
import { baseOf, type Sheet, spanOf, type TablePlace, tellsGrowth } from './sheet.ts';

export type { TablePlace } from './sheet.ts';

const FEWEST_VALUES = 2;

type Cells = (Piece | undefined)[];

/** How many cells stand where their column wants them: values and units under theirs, words in the name. */
const fitting = (sheet: Sheet, cells: Cells, columns: readonly Column[]): number =>
  columns.filter((column, index) => {
    const cell = cells[index];
    if (!cell || cell.start === cell.end) return false;
    const isValue = isValueCell(sheet.language, sheet.folded.slice(cell.start, cell.end));
    if (column.kind === 'value') return isValue;
    return column.kind === 'unit' ? unitIn(sheet, cell) !== null : !isValue;
  }).length;

/** A short row lacks its first cells (a category that spans rows), or its last ones where those are empty. */
const aligned = (sheet: Sheet, cells: readonly Piece[], columns: readonly Column[]): Cells => {
  const missing = columns.length - cells.length;
  if (missing <= 0) return [...cells];
  const blank: Cells = Array.from({ length: missing }, () => undefined);
  const [fromRight, fromLeft] = [
    [...blank, ...cells],
    [...cells, ...blank],
  ];
  return fitting(sheet, fromLeft, columns) > fitting(sheet, fromRight, columns) ? fromLeft : fromRight;
};

const readRow = (sheet: Sheet, row: readonly Piece[], { columns }: Header, above: Name | null): Mention[] => {
  const cells = aligned(sheet, row, columns);
  const facts = rowFacts(sheet, cells, columns, above);
  return columns.flatMap((column, index) => {
    const cell = cells[index];
    if (!cell || column.kind !== 'value') return [];
    const isValue = isValueCell(sheet.language, sheet.folded.slice(cell.start, cell.end));
    const mention = isValue ? valueMention(sheet, cell, column, facts) : yardstickMention(sheet, cell, column, facts);
    return mention ? [mention] : [];
  });
};

/**
 * The values of an indicator table, or null where the lines are no such table: columns say period, role and unit, rows
 * say name, unit and nature.
 */
export const readTable = (
  language: Language,
  text: string,
  folded: string,
  grid: Grid,
  place: TablePlace,
): Mention[] | null => {
  const header = headerOf(language, folded, grid);
  if (!header) return null;
  const { columns } = header;
  const read = { span: spanOf(columns), observed: tellsGrowth(place, columns), base: baseOf(columns) };
  const sheet: Sheet = { language, text, folded, place, ...read };
  const mentions: Mention[] = [];
  let above: Name | null = null;
  for (const row of grid.rows.slice(header.rows)) {
    const found = readRow(sheet, row, header, above);
    const name = found[0]?.names[0];
    if (name && !name.parts) above = name;
    for (const mention of found) mentions.push(mention);
  }
  return mentions.length >= FEWEST_VALUES ? mentions : null;
};
