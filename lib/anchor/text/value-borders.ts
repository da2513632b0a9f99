import { scales, wordsAfter, wordsBefore } from './value-words.ts';

const any = (words: readonly (readonly [string, unknown])[]): string => words.map(([word]) => word).join('|');

const ENDS_IN_VALUE = /\d(?:%|[^\p{P}]){0,8}$/u;
const ENDS_IN_DIGIT = /\d$/u;
const BEGINS_WITH_DIGIT = /^\d/u;
const BOUND_AFTER = new RegExp(`^(?:${any(wordsAfter)})`, 'u');
const DIGITS_AFTER = new RegExp(`^(?:[.,]?\\d|[${Object.keys(scales).join('')}%])`, 'u');
/** Only the beginning of a range was quoted, or its end. */
const RANGE_AFTER = /^[-~]+(?=\d)/u;
const RANGE_BEFORE = /\d%?[百千万亿]*[-~]+$/u;
const BOUND_BEFORE = new RegExp(`(?:${any(wordsBefore)}|\\d[.,]?)$`, 'u');

const piece = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

function continuationAfter(exact: string, after: string): string {
  if (!ENDS_IN_VALUE.test(exact)) return '';
  return (
    piece(BOUND_AFTER, after) ||
    piece(RANGE_AFTER, after) ||
    (ENDS_IN_DIGIT.test(exact) ? piece(DIGITS_AFTER, after) : '')
  );
}

const continuationBefore = (exact: string, before: string): string =>
  BEGINS_WITH_DIGIT.test(exact) ? piece(RANGE_BEFORE, before) || piece(BOUND_BEFORE, before) : '';

/** Whether a quote's border stands at a value, so that what is beyond it can belong to the value. */
export const bordersOnValue = (exact: string): boolean => ENDS_IN_VALUE.test(exact) || BEGINS_WITH_DIGIT.test(exact);

interface Around {
  prefix: string;
  suffix: string;
}

/**
 * Whether the value at a quote's border now goes on where it did not, or the other way round: "650家" inside "1650家", or
 * "5%" before "以上", are the same characters and another value. All texts plain.
 */
export const valueBordersDiffer = (exact: string, recorded: Around, now: Around): boolean =>
  continuationAfter(exact, recorded.suffix) !== continuationAfter(exact, now.suffix) ||
  continuationBefore(exact, recorded.prefix) !== continuationBefore(exact, now.prefix);
