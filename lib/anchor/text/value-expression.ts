import type { Change, Comparator } from '../../model/quantity.ts';
import {
  arrivals,
  countedIn,
  directions,
  lightWords,
  sameMeasure,
  scales,
  wordsAfter,
  wordsBefore,
  yardstickEnds,
} from './value-words.ts';

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
/** In a cell, or behind a bracket; elsewhere the sign is a dash. */
const MINUS = '(?:(?<=^|[|(:])-)?';
const SCALE = `[${Object.keys(scales).join('')}]*`;
/** 3000余家, 2万多人 */
const MORE = '[余多]?';
const AMOUNT = `${MINUS}${NUMBER}${MORE}(?:%?${SCALE})(?:[-~]+|至|到)?(?:${NUMBER})?${SCALE}${MORE}`;
const BEFORE = `(?:${any([...first(directions), ...first(wordsBefore), ...lightWords])})*`;
const AFTER = `(?:${any(first(wordsAfter))})*`;
/** Between known neighbours a unit is whatever short word follows the number. */
const UNIT = '(?:%|[\\p{L}/()]{0,8}?)';
const KNOWN_UNIT = `(?:${any(countedIn)})`;
/** The year of a date is no value, nor is its day. */
const DATE = '(?:到|至|在)?(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日';

const WHOLE = new RegExp(`^(${BEFORE})(${AMOUNT})(${UNIT})(${AFTER})$`, 'u');
const EACH = new RegExp(`(?<![\\d.])(?:${DATE})|(${BEFORE})(${AMOUNT})(${KNOWN_UNIT}?)(${AFTER})`, 'gu');
const LEADING = new RegExp(`^${AFTER}`, 'u');
const TRAILING = new RegExp(`${BEFORE}$`, 'u');
const LEVEL = new RegExp(`(?:${any(first(directions))})(?:${any(arrivals)})$`, 'u');
const SCALED = new RegExp(`(${MINUS}${NUMBER})${MORE}%?(${SCALE})`, 'gu');

const wordIn = <T>(text: string, words: readonly (readonly [string, T])[]): T | null =>
  words.find(([word]) => text.includes(word))?.[1] ?? null;

/** `65,0.5万` as a number; the last scale of a range holds for both ends ("5—6万"). */
function amountsIn(text: string): number[] {
  const pieces = [...text.matchAll(SCALED)];
  const lastScale = pieces.at(-1)?.[2] ?? '';
  return pieces.map((piece) => {
    const scale = piece[2] || lastScale;
    const factor = Array.from(scale).reduce((product, char) => product * (scales[char] ?? 1), 1);
    return Number(piece[1]?.replaceAll(',', '')) * factor;
  });
}

function reading(before: string, amount: string, unit: string, after: string): ReadValue {
  const written = amount.includes('%') ? `%${unit}` : unit;
  const [measure, factor] = sameMeasure[written] ?? [written, 1];
  return {
    amounts: amountsIn(amount).map((each) => each * factor),
    unit: measure,
    comparator: wordIn(after, wordsAfter) ?? wordIn(before, wordsBefore) ?? (/[余多]/.test(amount) ? 'gt' : 'eq'),
    change: LEVEL.test(before) ? 'none' : (wordIn(before, directions) ?? 'none'),
  };
}

/** Reads plain text that is one value and nothing more; null where it is anything else. */
export function readValue(text: string): ReadValue | null {
  const found = WHOLE.exec(text);
  return found && reading(found[1] ?? '', found[2] ?? '', found[3] ?? '', found[4] ?? '');
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Of things that are counted, 新增, 增加 and 新建 say the same; of a rate, a level and a growth are two things. */
const sameChange = (a: ReadValue, b: ReadValue): boolean =>
  a.change === b.change || (!a.unit.includes('%') && a.change !== 'down' && b.change !== 'down');

/** Whether two readings say the same, in whatever words: 约5% and 5%左右, 12亿元 and 120000万元. */
export const sameValue = (a: ReadValue, b: ReadValue): boolean =>
  a.unit === b.unit &&
  a.comparator === b.comparator &&
  sameChange(a, b) &&
  a.amounts.length === b.amounts.length &&
  a.amounts.every((amount, i) => isClose(amount, b.amounts[i] ?? Number.NaN));

/** A commitment measured without a number (控制在市下达目标之内), short enough to be nothing else. */
export const isYardstick = (text: string): boolean =>
  text.length <= 16 && !/[\p{P}\d]/u.test(text) && yardstickEnds.some((word) => text.endsWith(word));

/** A value that stands in a passage; `reading` null for a date. */
export interface PassageValue {
  text: string;
  reading: ReadValue | null;
}

/** Every value and date of a plain passage, in order, and the text with each put aside as `#`. */
export function valuesIn(text: string): { values: PassageValue[]; rest: string } {
  const values: PassageValue[] = [];
  const rest = text.replace(EACH, (whole: string, before?: string, amount?: string, unit?: string, after?: string) => {
    const read = amount === undefined ? null : reading(before ?? '', amount, unit ?? '', after ?? '');
    values.push({ text: whole, reading: read });
    return '#';
  });
  return { values, rest };
}

/** A piece of a quote that ends at its value, without the words that belong to the value. */
export const beforeValue = (text: string): string => text.replace(TRAILING, '');
/** A piece of a quote that begins after its value, likewise. */
export const afterValue = (text: string): string => text.replace(LEADING, '');
