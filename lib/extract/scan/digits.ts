export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d;
const POINT = 0x2e;
const COMMA = 0x2c;

/** The longest run of digits that is a number of a report; beyond it, it is a code. */
const LONGEST = 15;

const digitsEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

const threeDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

/** `1,375,000`: groups of exactly three, after one to three digits. */
const groupsEnd = (text: string, start: number, first: number): number => {
  if (first - start > 3) return first;
  let end = first;
  while (end < start + LONGEST && text.charCodeAt(end) === COMMA && threeDigits(text, end + 1)) end += 4;
  return end;
};

const loneDigit = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at + 1));

/** `2 0 0 1`: single digits, each parted by one space. */
const spacedEnd = (text: string, start: number, first: number): number => {
  if (first - start !== 1) return first;
  let end = first;
  while (end < start + LONGEST && isSpace(text.charCodeAt(end)) && loneDigit(text, end + 1)) end += 2;
  return end;
};

const skipBlanks = (text: string, at: number): number => {
  let end = at;
  while (end < at + 4 && isBlank(text.charCodeAt(end))) end += 1;
  return end;
};

/** True where only indentation stands between the line's start and `at`. */
export const opensLine = (text: string, at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i -= 1;
  return i < 0 || text.charCodeAt(i) === 0x0a;
};

/**
 * The end of the decimals after whole digits that end at `whole`, or `whole`. The point may stand apart from its digits
 * or on another line, as where a figure was cut into pieces; then it is no list mark, and few decimals follow.
 */
const decimalsEnd = (text: string, start: number, whole: number): number => {
  const point = skipBlanks(text, whole);
  if (text.charCodeAt(point) !== POINT) return whole;
  const first = skipBlanks(text, point + 1);
  const end = digitsEnd(text, first);
  if (end === first) return whole;
  const broken = point > whole || first > point + 1;
  if (broken && (end - first > 2 || text.charCodeAt(end) === POINT)) return whole;
  if (first > point + 1 && opensLine(text, start)) return whole;
  return end;
};

/** Reads a number in digits, with thousands marks, decimals and pieces; `start` is at its first digit. */
export const readDigits = (text: string, start: number): { end: number; digits: string } => {
  const first = digitsEnd(text, start);
  const whole = Math.max(groupsEnd(text, start, first), spacedEnd(text, start, first));
  const end = decimalsEnd(text, start, whole);
  if (end - start > LONGEST * 2) return { end, digits: '' };
  return { end, digits: text.slice(start, end).replace(/[,\s]/g, '') };
};
