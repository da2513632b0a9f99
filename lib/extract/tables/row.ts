import type { Mention, Name } from '../../model/mention.ts';
import type { UnitKind } from '../pack.ts';
import { frontOf } from '../read/front.ts';
import { type Lead, readLead } from '../read/lead.ts';
import { overListMark } from '../read/list-mark.ts';
import type { Piece } from '../read/pieces.ts';
import type { Column } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** What a row says of all its values. */
export interface RowFacts {
  /** The name with where it stands; for a row that only says 增速, that of the row above and its own. */
  name: Name | null;
  change: 'up' | 'down' | null;
  basis: string[];
  unit: { unit: string; kind: UnitKind; scale: number } | null;
  nature: Mention['nature'];
}

const BRACKETED_UNIT = /\(([^()]{1,12})\)\s*$/;

/** The unit that a cell names, or null. */
export const unitIn = ({ language, folded }: Sheet, piece: Piece): RowFacts['unit'] =>
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

const nameAt = (text: string, { start, end }: Piece): Name => ({ start, end, text: text.slice(start, end) });

/** 增速 alone, under 地区生产总值: of what the row above is of. */
const underRow = (above: Name | null, own: Name): Name =>
  above === null
    ? own
    : {
        start: above.start,
        end: own.end,
        text: above.text + own.text,
        parts: [...(above.parts ?? [[above.start, above.end]]), [own.start, own.end]],
      };

const rowNameOf = (sheet: Sheet, rest: Piece, lead: Lead, above: Name | null): Name | null => {
  const piece = rowName(sheet, rest, lead.name ?? rest);
  if (piece.end <= piece.start) return null;
  const own = nameAt(sheet.text, piece);
  return lead.changeNamed && lead.name === null ? underRow(above, own) : own;
};

const natureOf = ({ language, folded }: Sheet, cell: Piece | undefined): Mention['nature'] => {
  const { binding, expected } = language.pack.tables;
  const words = cell ? folded.slice(cell.start, cell.end) : '';
  if (words.includes(binding)) return 'binding';
  return words.includes(expected) ? 'expected' : null;
};

/** Reads the cells of a row that hold no value. `above` is the name of the last row that named a thing of its own. */
export const rowFacts = (
  sheet: Sheet,
  cells: readonly (Piece | undefined)[],
  columns: readonly Column[],
  above: Name | null,
): RowFacts => {
  const at = (kind: Column['kind']): Piece | undefined =>
    cells[columns.findLastIndex((column) => column.kind === kind)];
  const nameCell = at('name');
  const { rest, unit } = nameCell ? splitUnit(sheet, nameCell) : { rest: null, unit: null };
  const unitCell = at('unit');
  const said = (unitCell && unitIn(sheet, unitCell)) ?? unit;
  // 农村公路提升 in kilometres is a work; 城镇化率提高 in points a rise.
  const works = said?.kind !== 'percent' && said?.kind !== 'point';
  const lead = rest && readLead(sheet.language, sheet.folded, rest.start, rest.end, [], works);
  return {
    name: rest && lead && rowNameOf(sheet, rest, lead, above),
    change: lead?.change ?? null,
    basis: lead?.basis ?? [],
    unit: said,
    nature: natureOf(sheet, at('nature')),
  };
};

/** The unit in brackets at the end of a column's header. */
export const headerUnit = (sheet: Sheet, column: Column): RowFacts['unit'] => {
  const inside = BRACKETED_UNIT.exec(column.header)?.[1];
  return inside ? sheet.language.scanner.quantities.writtenUnit(inside, 0, inside.length) : null;
};
