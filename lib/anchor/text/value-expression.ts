import type { Change, Comparator } from '../../model/quantity.ts';
import { directions, lightWords, scales, wordsAfter, wordsBefore, yardstickWords } from './value-words.ts';

/** What an expression says, as far as telling "the same value" from "another" needs it. */
export interface ReadValue {
  amounts: number[];
  unit: string;
  comparator: Comparator;
  change: Change;
}

const any = (words: readonly string[]): string => words.join('|');
const first = (words: readonly (readonly [string, unknown])[]): string[] => words.map(([word]) => word);

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const SCALE = `[${Object.keys(scales).join('')}]*`;
const AMOUNT = `${NUMBER}(?:%?${SCALE})(?:[—–~-]+|至|到)?(?:${NUMBER})?${SCALE}`;
const BEFORE = `(?:${any([...first(directions), ...first(wordsBefore), ...lightWords])})*`;
const AFTER = `(?:${any(first(wordsAfter))})*`;
/** Between known neighbours a unit is whatever short word follows the number. */
const UNIT = '(?:%|[\\p{L}/()]{0,8}?)';

const WHOLE = new RegExp(`^(${BEFORE})(${AMOUNT})(${UNIT})(${AFTER})$`, 'u');
const EACH = new RegExp(`${BEFORE}${AMOUNT}%?${AFTER}`, 'gu');
const LEADING = new RegExp(`^${AFTER}`, 'u');
const TRAILING = new RegExp(`${BEFORE}$`, 'u');

const wordIn = <T>(text: string, words: readonly (readonly [string, T])[]): T | null =>
  words.find(([word]) => text.includes(word))?.[1] ?? null;

/** `65,0.5万` as a number; the last scale of a range holds for both ends ("5—6万"). */
function amountsIn(text: string): number[] {
  const pieces = [...text.matchAll(new RegExp(`(${NUMBER})%?(${SCALE})`, 'gu'))];
  const lastScale = pieces.at(-1)?.[2] ?? '';
  return pieces.map((piece) => {
    const scale = piece[2] || lastScale;
    const factor = Array.from(scale).reduce((product, char) => product * (scales[char] ?? 1), 1);
    return Number(piece[1]?.replaceAll(',', '')) * factor;
  });
}

/** Reads plain text that is one value and nothing more; null where it is anything else. */
export function readValue(text: string): ReadValue | null {
  const found = WHOLE.exec(text);
  if (!found) return null;
  const [, before = '', amount = '', unit = '', after = ''] = found;
  return {
    amounts: amountsIn(amount),
    unit: amount.includes('%') ? `%${unit}` : unit,
    comparator: wordIn(after, wordsAfter) ?? wordIn(before, wordsBefore) ?? 'eq',
    change: wordIn(before, directions) ?? 'none',
  };
}

/** Whether two readings say the same, in whatever words: 约5% and 5%左右. */
export const sameValue = (a: ReadValue, b: ReadValue): boolean =>
  a.unit === b.unit &&
  a.comparator === b.comparator &&
  a.change === b.change &&
  a.amounts.length === b.amounts.length &&
  a.amounts.every((amount, i) => amount === b.amounts[i]);

/** A commitment measured without a number (控制在市下达目标之内), short enough to be nothing else. */
export const isYardstick = (text: string): boolean =>
  text.length <= 16 && yardstickWords.some((word) => text.includes(word));

/** The words of every value in a plain text, in order, and the text with each put aside as `#`. */
export function partValues(text: string): { values: string[]; rest: string } {
  return { values: text.match(EACH) ?? [], rest: text.replace(EACH, '#') };
}

/** Numbers alone, in order, without the words around them. */
export const numbersIn = (text: string): string[] =>
  (text.match(new RegExp(NUMBER, 'gu')) ?? []).map((number) => number.replaceAll(',', ''));

/** A piece of a quote that ends at its value, without the words that belong to the value. */
export const beforeValue = (text: string): string => text.replace(TRAILING, '');
/** A piece of a quote that begins after its value, likewise. */
export const afterValue = (text: string): string => text.replace(LEADING, '');
