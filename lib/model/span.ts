/** A stretch of the report's text, `[start, end)` in UTF-16 units of the text as read. */
export interface Span {
  start: number;
  end: number;
}

/** True where the two stretches share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
