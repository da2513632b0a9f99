import search from 'approx-string-match';
import type { Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';

/**
 * The quote matcher that annotators use, to compare with: the best of all likely places, by the weights that Hypothesis
 * publishes (https://github.com/hypothesis/client, src/annotator/anchoring/match-quote.ts). It knows no lowest score.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

interface Match extends Span {
  errors: number;
}

/** Places with the very words, if there are some; else those with the fewest edits. */
function matches(text: string, words: string, mostErrors: number): Match[] {
  const same: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    same.push({ start: at, end: at + words.length, errors: 0 });
  return same.length > 0 ? same : search(text, words, mostErrors);
}

function likeness(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const best = matches(text, words, words.length)[0];
  return best ? 1 - best.errors / words.length : 0;
}

function scoreOf(text: string, { start, end, errors }: Match, { quote, position }: Selector): number {
  const { exact, prefix, suffix } = quote;
  const before = prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
  const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
  const near = 1 - Math.abs(start - position.start) / text.length;
  return (
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * before +
    WEIGHTS.suffix * after +
    WEIGHTS.position * near
  );
}

/** Where the plain quote matcher puts the note; null where it finds nothing at all. */
export function quoteMatch(text: string, selector: Selector): Span | null {
  const { exact } = selector.quote;
  let best: { score: number; match: Match } | null = null;
  for (const match of matches(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const score = scoreOf(text, match, selector);
    if (best === null || score > best.score) best = { score, match };
  }
  return best && { start: best.match.start, end: best.match.end };
}
