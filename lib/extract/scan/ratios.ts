import { isDigit, readDigits } from './digits.ts';
import type { Numeral } from './numerals.ts';

/** The other side of a ratio is one: 2.3:1 is 2.3 to one, 1:1.25 is 0.8 to one. */
const ONE = '1';

/**
 * A ratio to one that begins with `numeral`, as a numeral that ends after it; null where none stands there, or where the
 * sides are more than two (8:42:50).
 */
export const ratioOf = (text: string, numeral: Numeral, marks: readonly string[]): Numeral | null => {
  const isMark = (at: number): boolean => marks.includes(text.charAt(at));
  if (numeral.words || numeral.scale > 0 || !isMark(numeral.end) || isMark(numeral.start - 1)) return null;
  const start = numeral.end + 1;
  if (!isDigit(text.charCodeAt(start))) return null;
  const { end, digits } = readDigits(text, start);
  if (isMark(end) || !(digits === ONE || numeral.digits === ONE) || Number(digits) === 0) return null;
  return { ...numeral, end, digits: String(Number(numeral.digits) / Number(digits)) };
};
