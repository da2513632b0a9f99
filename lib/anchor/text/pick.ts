import { overlaps } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { hasStayed } from './evidence.ts';
import type { RecordedQuote } from './recorded.ts';

/** Candidates whose scores differ by less are equal. */
const EQUAL = 0.05;

/** The whole sentence around the quote is as it was. */
const hasWholeSentence = ({ sentence }: RecordedQuote, { neighbours: { before, after } }: Candidate): boolean =>
  (before?.run ?? 0) >= sentence.before && (after?.run ?? 0) >= sentence.after;

/**
 * The best of good candidates; of equals the one that did not move, if one of its sides is untouched; else none. Where
 * the words stood once, two places with the note's whole sentence are equal, whatever stands beyond it.
 */
export function pick(
  recorded: RecordedQuote,
  good: readonly Candidate[],
): { one: Candidate } | { equals: Candidate[] } | null {
  const [best, ...others] = [...good].sort((a, b) => b.score - a.score);
  if (!best) return null;
  const stoodOnce = recorded.rivals?.count === 0;
  const isEqual = (other: Candidate): boolean =>
    best.score - other.score < EQUAL ||
    (stoodOnce && hasWholeSentence(recorded, best) && hasWholeSentence(recorded, other));
  if (!hasStayed(best)) {
    // A sentence that was doubled stands where it stood, though the copy may have more of the old neighbours.
    const stayed = others.find((one) => hasStayed(one) && hasWholeSentence(recorded, one));
    if (stayed && hasWholeSentence(recorded, best)) return { one: stayed };
  }
  const equals = [best];
  for (const other of others) {
    // Two windows may lead to one place.
    if (!equals.some(({ span }) => overlaps(span, other.span)) && isEqual(other)) equals.push(other);
  }
  if (equals.length === 1) return { one: best };
  const stayed = equals.find(hasStayed);
  return stayed ? { one: stayed } : { equals };
}
