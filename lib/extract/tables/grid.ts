import type { Piece } from '../read/pieces.ts';

/** A table as lines of tab-parted cells; each cell without spaces at its ends, perhaps empty. */
export interface Grid extends Piece {
  rows: Piece[][];
}

const TAB = 0x09;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0d;

const cellsOf = (folded: string, lineStart: number, lineEnd: number): Piece[] => {
  const cells: Piece[] = [];
  let start = lineStart;
  for (let at = lineStart; at <= lineEnd; at += 1) {
    if (at < lineEnd && folded.charCodeAt(at) !== TAB) continue;
    let [from, to] = [start, at];
    while (from < to && isBlank(folded.charCodeAt(from))) from += 1;
    while (to > from && isBlank(folded.charCodeAt(to - 1))) to -= 1;
    cells.push({ start: from, end: to });
    start = at + 1;
  }
  return cells;
};

const lineStartOf = (folded: string, at: number): number => folded.lastIndexOf('\n', at - 1) + 1;

const lineEndOf = (folded: string, at: number): number => {
  const newline = folded.indexOf('\n', at);
  return newline < 0 ? folded.length : newline;
};

const isEmptyLine = (folded: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (!isBlank(folded.charCodeAt(at))) return false;
  return true;
};

/** Reads one table whose first tab is at `tab`: all lines that follow without one that has no tab. */
const gridAt = (folded: string, tab: number, floor: number): Grid => {
  const start = Math.max(floor, lineStartOf(folded, tab));
  const rows: Piece[][] = [];
  let end = start;
  for (let at = start; at < folded.length; ) {
    const lineEnd = lineEndOf(folded, at);
    const cells = cellsOf(folded, at, lineEnd);
    if (cells.length < 2 && !isEmptyLine(folded, at, lineEnd)) break;
    if (cells.length >= 2) {
      rows.push(cells);
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  return { start, end, rows };
};

/** All tables of a text, in order, up to `limit`. */
export const gridsOf = (folded: string, limit: number): Grid[] => {
  const grids: Grid[] = [];
  for (let tab = folded.indexOf('\t'); tab >= 0 && tab < limit; ) {
    const grid = gridAt(folded, tab, grids.at(-1)?.end ?? 0);
    grids.push(grid);
    tab = folded.indexOf('\t', Math.max(grid.end, tab + 1));
  }
  return grids;
};
