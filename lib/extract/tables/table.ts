import type { Mention, Name } from '../../model/mention.ts';
import type { Comparator } from '../../model/quantity.ts';
import type { Language } from '../language.ts';
import type { UnitKind } from '../pack.ts';
import { frontOf } from '../read/front.ts';
import { readLead } from '../read/lead.ts';
import { overListMark } from '../read/list-mark.ts';
import type { Piece } from '../read/pieces.ts';
import type { Stage } from '../report/timeline.ts';
import type { QuantityToken } from '../scan/tokens.ts';
import { type Column, headerOf, isValueCell } from './columns.ts';
import type { Grid } from './grid.ts';

/** What the place of a table in its report says. */
export interface TablePlace {
  stage: Stage;
  planYear: number | null;
  section: string[];
}

interface Sheet {
  language: Language;
  text: string;
  folded: string;
  place: TablePlace;
}

/** What a row says of all its values. */
interface RowFacts {
  name: Name | null;
  change: 'up' | 'down' | null;
  basis: string[];
  unit: { unit: string; kind: UnitKind; scale: number } | null;
  nature: Mention['nature'];
}

const FEWEST_VALUES = 2;
const BRACKETED_UNIT = /\(([^()]{1,12})\)\s*$/;

const written = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);

const unitIn = ({ language, folded }: Sheet, piece: Piece): RowFacts['unit'] =>
  language.scanner.quantities.writtenUnit(folded, piece.start, piece.end);

/** The unit in brackets at the end of a name or header, and the words before it. */
const splitUnit = (sheet: Sheet, piece: Piece): { rest: Piece; unit: RowFacts['unit'] } => {
  const bracket = BRACKETED_UNIT.exec(sheet.folded.slice(piece.start, piece.end));
  if (!bracket) return { rest: piece, unit: null };
  const start = piece.start + bracket.index;
  const unit = unitIn(sheet, { start: start + 1, end: piece.start + bracket.index + bracket[0].length });
  return unit ? { rest: { start: piece.start, end: start }, unit } : { rest: piece, unit: null };
};

/** A row's name without its list mark and direction; a verb at its front belongs to it (新增学位). */
const rowName = ({ language, folded }: Sheet, cell: Piece, name: Piece): Piece => {
  const start = overListMark(folded, cell.start);
  const front = frontOf(language, folded, start, name.end, []);
  return front.verb || !front.name ? { start, end: Math.max(start, name.end) } : front.name;
};

const rowFacts = (sheet: Sheet, cells: readonly (Piece | undefined)[], columns: readonly Column[]): RowFacts => {
  const { language, folded, text } = sheet;
  const at = (kind: Column['kind']): Piece | undefined =>
    cells[columns.findLastIndex((column) => column.kind === kind)];
  const { tables } = language.pack;
  const nameCell = at('name');
  const { rest, unit } = nameCell ? splitUnit(sheet, nameCell) : { rest: null, unit: null };
  const lead = rest && readLead(language, folded, rest.start, rest.end, []);
  const piece = rest && rowName(sheet, rest, lead?.name ?? rest);
  const unitCell = at('unit');
  const natureCell = at('nature');
  const nature = natureCell ? folded.slice(natureCell.start, natureCell.end) : '';
  return {
    name: piece && piece.end > piece.start ? { ...piece, text: text.slice(piece.start, piece.end) } : null,
    change: lead?.change ?? null,
    basis: lead?.basis ?? [],
    unit: (unitCell && unitIn(sheet, unitCell)) ?? unit,
    nature: nature.includes(tables.binding) ? 'binding' : nature.includes(tables.expected) ? 'expected' : null,
  };
};

const roleOf = ({ place }: Sheet, column: Column): 'target' | 'actual' => {
  const { stage, planYear } = place;
  const year = column.years.length > 0 ? Math.max(...column.years) : null;
  const past = year !== null && planYear !== null && year < planYear;
  if (column.role !== null) return column.role;
  if (stage.mode === 'review') return 'actual';
  return past ? 'actual' : 'target';
};

const periodOf = ({ place }: Sheet, column: Column): string | null => {
  if (column.years.length > 0) return written(Math.min(...column.years), Math.max(...column.years));
  const { from, to } = place.stage;
  return from === null || to === null ? null : written(from, to);
};

const SIGNS: Record<string, Comparator> = { '<': 'lt', '>': 'gt', '≤': 'le', '≥': 'ge' };

/** Where the number of a cell begins, after signs and brackets; `[12]` is a sum over the years in the genre's plans. */
const numberStart = (
  { language, folded }: Sheet,
  cell: Piece,
): { at: number; comparator: Comparator | null; summed: boolean } => {
  let at = cell.start;
  let comparator: Comparator | null = null;
  let summed = false;
  for (; at < cell.end && !/\d/.test(folded.charAt(at)); at += 1) {
    const sign = folded.charAt(at);
    comparator ??= SIGNS[sign] ?? language.bounds.before(folded, at + 1, cell.start)?.value ?? null;
    summed ||= language.pack.tables.sumMarks.includes(sign);
  }
  return { at, comparator, summed };
};

const scaled = (value: number | null, scale: number): number | null =>
  value === null ? null : Number(`${value}e${scale}`);

/** Table values are written without their unit; a unit in the cell itself wins. */
const withUnit = (
  token: QuantityToken,
  unit: RowFacts['unit'],
): { amount: number; amountHigh: number | null; unit: string } => {
  if (token.unit !== '' || !unit) return token;
  return {
    amount: scaled(token.amount, unit.scale) ?? token.amount,
    amountHigh: scaled(token.amountHigh, unit.scale),
    unit: unit.unit,
  };
};

const headerUnit = (sheet: Sheet, column: Column): RowFacts['unit'] => {
  const inside = BRACKETED_UNIT.exec(column.header)?.[1];
  return inside ? sheet.language.scanner.quantities.writtenUnit(inside, 0, inside.length) : null;
};

/** Under 年均/累计, brackets say which. */
const basisOf = ({ pack }: Language, { basis }: Column, summed: boolean): string[] => {
  const { annual, cumulative } = pack.tables;
  if (summed) return cumulative.slice(0, 1);
  return basis.some((word) => annual.includes(word)) ? basis.filter((word) => !cumulative.includes(word)) : basis;
};

const valueMention = (sheet: Sheet, cell: Piece, column: Column, facts: RowFacts): Mention | null => {
  const role = roleOf(sheet, column);
  const { at, comparator, summed } = numberStart(sheet, cell);
  const token = sheet.language.scanner.quantities.inCell(sheet.folded, at, cell.end);
  if (!token || !facts.name) return null;
  const grows = !summed && column.change === 'up' && facts.change === null;
  const own = headerUnit(sheet, column) ?? (grows ? PERCENT : facts.unit);
  const said = { ...column, basis: basisOf(sheet.language, column, summed) };
  const change = facts.change ?? (summed ? 'none' : column.change);
  return {
    role,
    start: cell.start,
    end: cell.end,
    value: {
      start: cell.start,
      end: cell.end,
      text: sheet.text.slice(cell.start, cell.end),
      ...pickQuantity(withUnit(token, own)),
      comparator: token.comparator ?? comparator ?? 'eq',
      change,
    },
    ...mentionFacts(sheet, facts, said, `table-cell/${column.role ?? 'year'}`),
  };
};

/** Growth beside a level is a share of it, whatever the level's unit. */
const PERCENT: RowFacts['unit'] = { unit: '%', kind: 'percent', scale: 0 };

const pickQuantity = ({ amount, amountHigh, unit }: { amount: number; amountHigh: number | null; unit: string }) => ({
  amount,
  amountHigh,
  unit,
});

const mentionFacts = (sheet: Sheet, facts: RowFacts, column: Column, rule: string) => ({
  names: facts.name ? [facts.name] : [],
  indicator: null,
  period: periodOf(sheet, column),
  section: sheet.place.section,
  rule,
  nature: facts.nature,
  strength: 'commit' as const,
  basis: [...new Set([...facts.basis, ...column.basis])],
});

/** 完成上级下达任务 in a column of targets. */
const yardstickMention = (sheet: Sheet, cell: Piece, column: Column, facts: RowFacts): Mention | null => {
  if (roleOf(sheet, column) !== 'target' || !facts.name) return null;
  for (let at = cell.start; at < cell.end; at += 1) {
    const yardstick = sheet.language.scanner.yardstickAt(sheet.folded, at);
    if (!yardstick || yardstick.end > cell.end) continue;
    const { start, end, comparator } = yardstick;
    const value = { start, end, text: sheet.text.slice(start, end), amount: null, amountHigh: null, unit: '' };
    const change = facts.change ?? column.change;
    return {
      role: 'target',
      start,
      end,
      value: { ...value, comparator, change },
      ...mentionFacts(sheet, facts, column, 'table-yardstick/year'),
    };
  }
  return null;
};

/** Rows whose first cells are missing (a category that spans rows) are read from the right. */
const aligned = (cells: readonly Piece[], width: number): (Piece | undefined)[] => {
  const missing = width - cells.length;
  return missing > 0 ? [...Array.from({ length: missing }, () => undefined), ...cells] : [...cells];
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
  const sheet: Sheet = { language, text, folded, place };
  const mentions: Mention[] = [];
  for (const row of grid.rows.slice(header.rows)) {
    const cells = aligned(row, header.columns.length);
    const facts = rowFacts(sheet, cells, header.columns);
    header.columns.forEach((column, index) => {
      const cell = cells[index];
      if (!cell || column.kind !== 'value') return;
      const isValue = isValueCell(language, folded.slice(cell.start, cell.end));
      const mention = isValue ? valueMention(sheet, cell, column, facts) : yardstickMention(sheet, cell, column, facts);
      if (mention) mentions.push(mention);
    });
  }
  return mentions.length >= FEWEST_VALUES ? mentions : null;
};
