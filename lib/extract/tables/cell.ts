import type { Mention } from '../../model/mention.ts';
import type { Comparator } from '../../model/quantity.ts';
import type { Language } from '../language.ts';
import { readLead } from '../read/lead.ts';
import type { Piece } from '../read/pieces.ts';
import type { QuantityToken } from '../scan/tokens.ts';
import type { Column } from './columns.ts';
import { headerUnit, type RowFacts } from './row.ts';
import { periodOf, roleOf, type Sheet } from './sheet.ts';

const SIGNS: Record<string, Comparator> = { '<': 'lt', '>': 'gt', '≤': 'le', '≥': 'ge' };

/** What stands before the number of a cell. */
interface CellStart {
  at: number;
  comparator: Comparator | null;
  change: 'up' | 'down' | null;
  /** `[12]` is a sum over the years in the genre's plans. */
  summed: boolean;
  negative: boolean;
}

/** Reads a cell up to its number: signs, brackets, and words (控制在|5.5以内, 年均增长|8). */
const cellStart = ({ language, folded }: Sheet, cell: Piece): CellStart => {
  let at = cell.start;
  while (at < cell.end && !/\d/.test(folded.charAt(at))) at += 1;
  const marks = folded.slice(cell.start, at);
  const lead = readLead(language, folded, cell.start, at, []);
  const sign = [...marks].map((mark) => SIGNS[mark]).find(Boolean);
  return {
    at,
    comparator: sign ?? lead.comparator ?? (lead.cap ? 'le' : null),
    change: lead.change,
    summed: [...marks].some((mark) => language.pack.tables.sumMarks.includes(mark)),
    negative: /[-−]\s?$/.test(marks),
  };
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

/** Under 年均/累计, brackets say which. */
const basisOf = ({ pack }: Language, { basis }: Column, summed: boolean): string[] => {
  const { annual, cumulative } = pack.tables;
  if (summed) return cumulative.slice(0, 1);
  return basis.some((word) => annual.includes(word)) ? basis.filter((word) => !cumulative.includes(word)) : basis;
};

/** Growth below nought is a fall by as much; a level below nought stays one. */
const signed = (quantity: ReturnType<typeof withUnit>, negative: boolean): ReturnType<typeof withUnit> =>
  negative ? { ...quantity, amount: -quantity.amount } : quantity;

const changeOf = (start: CellStart, facts: RowFacts, column: Column): Mention['value']['change'] => {
  const change = start.change ?? facts.change ?? (start.summed ? 'none' : column.change);
  return change === 'up' && start.negative ? 'down' : change;
};

/** More words after a value than a note in brackets make the cell a sentence (3座公园开工建设并向市民全面开放). */
const LONGEST_REST = 12;

export const valueMention = (sheet: Sheet, cell: Piece, column: Column, facts: RowFacts): Mention | null => {
  const role = roleOf(sheet, column);
  const start = cellStart(sheet, cell);
  const token = sheet.language.scanner.quantities.inCell(sheet.folded, start.at, cell.end);
  if (!token || !facts.name || cell.end - token.end > LONGEST_REST) return null;
  const grows = !start.summed && column.change === 'up' && facts.change === null;
  const own = headerUnit(sheet, column) ?? (grows ? PERCENT : facts.unit);
  const said = { ...column, basis: basisOf(sheet.language, column, start.summed) };
  const change = changeOf(start, facts, column);
  return {
    role,
    start: cell.start,
    end: cell.end,
    value: {
      start: cell.start,
      end: cell.end,
      text: sheet.text.slice(cell.start, cell.end),
      ...pickQuantity(signed(withUnit(token, own), start.negative && change === 'none')),
      comparator: token.comparator ?? start.comparator ?? 'eq',
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
export const yardstickMention = (sheet: Sheet, cell: Piece, column: Column, facts: RowFacts): Mention | null => {
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
