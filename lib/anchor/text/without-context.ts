import type { Candidate } from './candidate.ts';
import { hasAllBeside } from './evidence.ts';
import { plain, weightOf } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';

/** Fewer meaningful characters than this come to stand at any place by chance. */
const PHRASE = 8;

/** Words of some length that stand at one place only: of a quote without neighbours, all there is to go by. */
export function standsOnce({ places }: PreparedText, quote: string): boolean {
  const words = plain(quote);
  return weightOf(words) >= PHRASE && places.of(words, 2).length === 1;
}

const NUMBERS = /\d+(?:\.\d+)?/g;
/** A number that was cut in two where the record begins or ends. */
const CUT_AT_START = /^[\d.]+/;
const CUT_AT_END = /[\d.]+$/;

const numbersIn = (passage: string): string[] => passage.match(NUMBERS) ?? [];

/** Whether the numbers recorded beside the words still stand there: next year's report has others. */
function numbersStand({ plain: { chars } }: PreparedText, { prefix, suffix }: RecordedQuote, one: Candidate): boolean {
  const recorded = [...numbersIn(prefix.replace(CUT_AT_START, '')), ...numbersIn(suffix.replace(CUT_AT_END, ''))];
  const before = chars.slice(Math.max(0, one.start - 2 * prefix.length), one.start);
  const now = new Set(numbersIn(before + chars.slice(one.end, one.end + 2 * suffix.length)));
  return recorded.every((number) => now.has(number));
}

const YEAR = /(?:19|20)\d{2}/g;

/** Whether the text names the year of the target's period, where it names years at all. */
function periodIsNamed({ years }: PreparedText, { selector: { target } }: RecordedQuote): boolean {
  const own = target?.period?.match(YEAR) ?? [];
  const named = Object.keys(years);
  return own.length === 0 || named.length === 0 || own.some((year) => named.includes(year));
}

/**
 * Whether a place can be told from a copy of the words, and from next year's report in the same words, by nothing but
 * what stood beside them. A selector without context knows neither how often its words stood in the report, nor which
 * report it was; so all that was recorded on both sides must stand, or, where the words did not move, on one of them.
 */
export function isCertainByNeighbours(prepared: PreparedText, recorded: RecordedQuote, one: Candidate): boolean {
  if (!periodIsNamed(prepared, recorded)) return false;
  const { before, after } = one.neighbours;
  const isAtEdge = (before !== null || one.start === 0) && (after !== null || one.end === prepared.plain.chars.length);
  if (isAtEdge && hasAllBeside(one)) return true;
  const oneSide = before?.agreement === 1 || after?.agreement === 1;
  return one.atRecordedPosition && oneSide && numbersStand(prepared, recorded, one);
}
