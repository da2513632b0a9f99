import { type Candidate, candidateAt, nameStands } from './candidate.ts';
import { runAfter, runBefore } from './neighbours.ts';
import { plain } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import { bordersOnValue, valueBordersDiffer } from './value-borders.ts';

/** Beyond this the words are so common that only their own place counts; the rest is not looked at. */
const MOST_OCCURRENCES = 2000;
/** Of many places those whose neighbours are the same for longest are looked at closely. */
const MOST_CANDIDATES = 8;
/** A word that bounds a value, or a further digit, is no longer than this. */
const LONGEST_BOUND = 4;

/** Places where the same words stand; width, signs and white space do not count. */
export interface SameWords {
  /** How many there are, up to a limit. */
  count: number;
  /** The likeliest of them, in no order. */
  candidates: Candidate[];
}

/** Numbers that a cell's border parts are two, and a bound belongs to the number of its own cell. */
const ownCell = (raw: string, side: 'before' | 'after'): string => {
  const cells = raw.split(/[\t\n]/);
  return (side === 'before' ? cells.at(-1) : cells[0]) ?? '';
};

/** Whether the value at the quote's border goes on here where it did not, or the other way round. */
export function goesOnOtherwise(
  { plain: { rawAt }, text }: PreparedText,
  recorded: RecordedQuote,
  at: number,
): boolean {
  const { exact, selector } = recorded;
  const start = rawAt(at);
  const end = rawAt(at + exact.length - 1) + 1;
  const around = (before: string, after: string) => ({
    prefix: plain(ownCell(before, 'before')).slice(-LONGEST_BOUND),
    suffix: plain(ownCell(after, 'after')).slice(0, LONGEST_BOUND),
  });
  const now = around(
    text.slice(Math.max(0, start - 2 * LONGEST_BOUND), start),
    text.slice(end, end + 2 * LONGEST_BOUND),
  );
  return valueBordersDiffer(exact, around(selector.quote.prefix, selector.quote.suffix), now);
}

export function sameWords(prepared: PreparedText, recorded: RecordedQuote): SameWords {
  const { chars } = prepared.plain;
  const { exact, prefix, suffix } = recorded;
  const likeness = (at: number): number => runBefore(chars, at, prefix) + runAfter(chars, at + exact.length, suffix);
  const all = prepared.places.of(exact, MOST_OCCURRENCES);
  const places = bordersOnValue(exact) ? all.filter((at) => !goesOnOtherwise(prepared, recorded, at)) : all;
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
