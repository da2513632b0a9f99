import type { Selector } from '../../model/selector.ts';
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

export function recordedQuote(selector: Selector): RecordedQuote {
  const exact = plain(selector.quote.exact);
  const prefix = plain(selector.quote.prefix);
  const suffix = plain(selector.quote.suffix);
  const nameAt = placeOfName(plain(selector.target?.name ?? ''), prefix, exact, suffix);
  return { selector, exact, prefix, suffix, weight: weightOf(exact), nameAt };
}
