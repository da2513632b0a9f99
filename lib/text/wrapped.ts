import { foldWidth } from './fold-width.ts';
import { HEADING_MARKS } from './heading-marks.ts';

/** A text in running lines that was given with its lines broken at a set width. */
export interface Unwrapped {
  readonly text: string;
  /** The stretches of the text as given, `[start, end)`, that a stretch of `text` was joined from; at least one. */
  readonly placesOf: (start: number, end: number) => [number, number][];
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** In half-width columns, as all widths here; 0 for a row of a table, which is never joined. */
  readonly width: number;
}

/** Wider lines are paragraphs. */
const WIDEST = 140;
/** Narrower ones are the cells of a table, or a list of names. */
const NARROWEST = 36;
const FEWEST_LINES = 8;
/** The share of lines that may be longer than the set width: an address, a line that was mended by hand. */
const LONGER = 0.02;
/** The least share of lines that break off in the middle of a sentence at the set width. */
const LEAST_BROKEN = 0.35;
/** The least share of indented lines that tells that paragraphs are. */
const LEAST_INDENTED = 0.05;
/** How far before the set width a line may break: for a sign that begins no line, a number, a word. */
const RAGGED = { han: 9, latin: 20 } as const;

const HAN = /\p{Script=Han}/u;
const SENTENCE_ENDS = /(?:[。！？!?：:]|[A-Za-z)]\.)["”’』」）)]*$/;
const PAGE_NUMBER = /^(?:[-—–·]\s*|第\s*)?\d{1,4}(?:\s*[-—–·]|\s*页)?$/;
const INDENTED = /(?:\u3000| {2})$/;
const LISTED = /^(?:[●○■□◆◇★•·▪①-⑳]|——)/;
const LATIN = /[A-Za-z]/;
/** What a mark of a list or a heading stands in. */
const MARK_ROOM = 12;

const TAB = 0x09;
const SPACE = 0x20;
const FIRST_WIDE = 0x2e80;

function widthOf(text: string, start: number, end: number): number {
  let width = Math.min(end - start, WIDEST + 1);
  if (width > WIDEST) return width;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === TAB) return 0;
    if (code >= FIRST_WIDE) width += 1;
  }
  return width;
}

/** What stands between the blanks of a line; null for a line of blanks. */
function lineIn(text: string, from: number, until: number): Line | null {
  let [start, end] = [from, until];
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end -= 1;
  while (start < end && text.charCodeAt(start) === SPACE) start += 1;
  return end > start ? { start, end, width: widthOf(text, start, end) } : null;
}

/** The lines that hold words; null, and soon, where too many are paragraphs to be broken lines. */
function linesOf(text: string): Line[] | null {
  const most = 1 + (LONGER * text.length) / WIDEST;
  const lines: Line[] = [];
  let longer = 0;
  for (let from = 0, until = 0; from < text.length; from = until + 1) {
    const newline = text.indexOf('\n', from);
    until = newline < 0 ? text.length : newline;
    const line = lineIn(text, from, until);
    if (!line) continue;
    lines.push(line);
    if (line.width > WIDEST) longer += 1;
    if (longer > most) return null;
  }
  return longer > 1 + LONGER * lines.length ? null : lines;
}

/** The width that all but a few lines keep to. */
function setWidthOf(lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * (1 - LONGER))] ?? 0;
}

const isIndented = (text: string, { start }: Line): boolean =>
  INDENTED.test(text.slice(Math.max(0, start - 2), start)) || text.startsWith('\u3000', start);

/** A paragraph, a heading or a point of a list of its own begins here. */
function begins(text: string, line: Line): boolean {
  if (isIndented(text, line)) return true;
  const { start, end } = line;
  const opening = foldWidth(text.slice(start, Math.min(end, start + MARK_ROOM)));
  if (LISTED.test(opening)) return true;
  return HEADING_MARKS.some(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(opening);
  });
}

const isPageNumber = (text: string, line: Line | undefined): boolean =>
  line !== undefined && PAGE_NUMBER.test(text.slice(line.start, line.end));

/** Pairs of lines, by their indices, of which the second goes on where the first was broken. */
function brokenAt(text: string, lines: readonly Line[], ragged: number): [number, number][] {
  const width = setWidthOf(lines);
  if (width < NARROWEST) return [];
  const least = width - ragged;
  // Where paragraphs are indented, what is not goes on, also after a full stop at the line's end.
  const indents = lines.filter((line) => isIndented(text, line)).length >= LEAST_INDENTED * lines.length;
  const goesOn = (line: Line): boolean => indents || !SENTENCE_ENDS.test(text.slice(line.start, line.end));
  const pairs: [number, number][] = [];
  lines.forEach((line, at) => {
    if (line.width < least || line.width > WIDEST || !goesOn(line)) return;
    let next = at + 1;
    if (isPageNumber(text, lines[next])) next += 1;
    const after = lines[next];
    if (after && after.width > 0 && !begins(text, after)) pairs.push([at, next]);
  });
  return pairs;
}

/** What a line break stood for: in English a space; in Chinese nothing, but between Latin words. */
function spaceBetween(text: string, before: Line, after: Line, inHan: boolean): string {
  if (!inHan) return ' ';
  return LATIN.test(text.charAt(before.end - 1)) && LATIN.test(text.charAt(after.start)) ? ' ' : '';
}

class Joined implements Unwrapped {
  text = '';
  /** Where each piece begins in `text`, and in the text as given. */
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];

  add(piece: string, origin: number): void {
    this.starts.push(this.text.length);
    this.origins.push(origin);
    this.text += piece;
  }

  /** The piece that holds the character at this offset. */
  private pieceAt(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  placesOf = (start: number, end: number): [number, number][] => {
    const places: [number, number][] = [];
    for (let piece = this.pieceAt(start); piece < this.starts.length; piece += 1) {
      const from = this.starts[piece] ?? 0;
      if (from >= end && places.length > 0) break;
      const until = Math.min(end, this.starts[piece + 1] ?? this.text.length);
      const shift = (this.origins[piece] ?? 0) - from;
      places.push([Math.max(start, from) + shift, until + shift]);
    }
    return places;
  };
}

/**
 * Joins lines that were broken at a set width, as text copied from a PDF has them, and leaves out the page numbers
 * between; null for a text in running lines, as most are. Time grows with the length.
 */
export function unwrapped(text: string): Unwrapped | null {
  const lines = linesOf(text);
  if (!lines || lines.length < FEWEST_LINES) return null;
  const inHan = HAN.test(text);
  const pairs = brokenAt(text, lines, inHan ? RAGGED.han : RAGGED.latin);
  if (pairs.length < LEAST_BROKEN * lines.length) return null;
  const joined = new Joined();
  let from = 0;
  for (const [at, next] of pairs) {
    const [before, after] = [lines[at], lines[next]];
    if (!before || !after) continue;
    joined.add(text.slice(from, before.end) + spaceBetween(text, before, after, inHan), from);
    from = after.start;
  }
  joined.add(text.slice(from), from);
  return joined;
}
