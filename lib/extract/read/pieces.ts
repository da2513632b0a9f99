/** A stretch of the text, `[start, end)`. */
export interface Piece {
  start: number;
  end: number;
}

/** A name as found: one stretch, or several that are joined (城镇…居民人均可支配收入). */
export interface FoundName {
  pieces: Piece[];
}

/** The names of a value, the best first, and how they were found. */
export interface Naming {
  names: FoundName[];
  rule: string;
}

export const oneName = (piece: Piece): FoundName => ({ pieces: [piece] });

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;

/** Without spaces at the ends; null where nothing is left. */
export const trimmed = (text: string, piece: Piece): Piece | null => {
  let { start, end } = piece;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
};
