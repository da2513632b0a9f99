import type { Selector, SelectorContext } from '../../model/selector.ts';
import { plain, weightOf } from './plain-text.ts';

/** A selector in plain characters, with what judging asks of it again and again. */
export interface RecordedQuote {
  readonly selector: Selector;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Characters of the quote that carry meaning. */
  readonly weight: number;
  /** Where the target's name begins, counted from the quote's beginning; null where no name is known to stand near. */
  readonly nameAt: { name: string; offset: number } | null;
  /** Null in selectors that do not know. */
  readonly rivals: SelectorContext['rivals'] | null;
  /** How many like words stood within what was recorded beside the quote. */
  readonly likeBeside: number;
  /** Plain characters from the quote to the ends of its own sentence, as far as they were recorded. */
  readonly sentence: { before: number; after: number };
}

/** The name's occurrence nearest to the quote, for a value that is quoted without it ("绿道" before "2公里"). */
function placeOfName(name: string, prefix: string, exact: string, suffix: string): RecordedQuote['nameAt'] {
  if (name === '') return null;
  const inside = exact.indexOf(name);
  if (inside >= 0) return { name, offset: inside };
  const before = prefix.lastIndexOf(name);
  const after = suffix.indexOf(name);
  const distanceBefore = before < 0 ? Number.POSITIVE_INFINITY : prefix.length - before - name.length;
  const distanceAfter = after < 0 ? Number.POSITIVE_INFINITY : after;
  if (distanceBefore === distanceAfter) return null;
  return distanceBefore < distanceAfter
    ? { name, offset: before - prefix.length }
    : { name, offset: exact.length + after };
}

/** Where `words` begin in a passage, overlapping ones too. */
export function placesWithin(passage: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) found.push(at);
  return found;
}

const SENTENCE_BEFORE = /[^。!?！？\n]*$/u;
const ENDS_SENTENCE = /[。!?！？\n]\s*$/u;
const SENTENCE_AFTER = /^[^。!?！？\n]*/u;

export function recordedQuote(selector: Selector): RecordedQuote {
  const { quote } = selector;
  const exact = plain(quote.exact);
  const prefix = plain(quote.prefix);
  const suffix = plain(quote.suffix);
  return {
    selector,
    exact,
    prefix,
    suffix,
    weight: weightOf(exact),
    nameAt: placeOfName(plain(selector.target?.name ?? ''), prefix, exact, suffix),
    rivals: selector.context?.rivals ?? null,
    likeBeside: placesWithin(prefix, exact).length + placesWithin(suffix, exact).length,
    sentence: {
      before: plain(SENTENCE_BEFORE.exec(quote.prefix)?.[0] ?? '').length,
      after: ENDS_SENTENCE.test(quote.exact) ? 0 : plain(SENTENCE_AFTER.exec(quote.suffix)?.[0] ?? '').length,
    },
  };
}
