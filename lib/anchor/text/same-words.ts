import { type Candidate, candidateAt, nameStands } from './candidate.ts';
import { runAfter, runBefore } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import { valueBordersDiffer } from './value-borders.ts';

/** Beyond this the words are so common that only their own place counts; the rest is not looked at. */
const MOST_OCCURRENCES = 2000;
/** Of many places those whose neighbours are the same for longest are looked at closely. */
const MOST_CANDIDATES = 12;
/** A word that bounds a value, or a further digit, is no longer than this. */
const LONGEST_BOUND = 4;

/** Places where the same words stand; width, signs and white space do not count. */
export interface SameWords {
  /** How many there are, up to a limit. */
  count: number;
  /** The likeliest of them, in no order. */
  candidates: Candidate[];
}

function goesOnOtherwise(chars: string, at: number, recorded: RecordedQuote): boolean {
  const end = at + recorded.exact.length;
  const now = {
    prefix: chars.slice(Math.max(0, at - LONGEST_BOUND), at),
    suffix: chars.slice(end, end + LONGEST_BOUND),
  };
  return valueBordersDiffer(recorded.exact, recorded, now);
}

export function sameWords(prepared: PreparedText, recorded: RecordedQuote): SameWords {
  const { chars } = prepared.plain;
  const { exact, prefix, suffix } = recorded;
  const likeness = (at: number): number => runBefore(chars, at, prefix) + runAfter(chars, at + exact.length, suffix);
  const places = prepared.places.of(exact, MOST_OCCURRENCES).filter((at) => !goesOnOtherwise(chars, at, recorded));
  const likeliest =
    places.length <= MOST_CANDIDATES
      ? places
      : places
          .map((at) => ({ at, run: likeness(at) }))
          .sort((a, b) => b.run - a.run)
          .slice(0, MOST_CANDIDATES)
          .map(({ at }) => at);
  return {
    count: places.length,
    candidates: likeliest
      .map((at) => candidateAt(prepared, recorded, at, at + exact.length))
      .filter((one) => nameStands(prepared, recorded, one)),
  };
}
