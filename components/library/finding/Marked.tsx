import type { JSX } from 'preact';
import { hitsIn, type Term } from '../../../lib/search/index.ts';

/** How much of a text is shown before its first hit, in UTF-16 units. */
const BEFORE = 24;

/** The text from a little before its first hit on, where that lies too far behind to be seen. */
function fromFirstHit(text: string, terms: readonly Term[], seen: number): string {
  const first = hitsIn(text, terms)[0];
  if (!first || first.end <= seen) return text;
  return `…${text.slice(Math.max(0, first.start - BEFORE)).toWellFormed()}`;
}

interface MarkedProps {
  text: string;
  terms: readonly Term[];
  /** How many units can be seen; a first hit behind them is brought forward. */
  seen?: number;
}

/** A text with what was searched for marked in it. */
export function Marked({ text, terms, seen = Number.POSITIVE_INFINITY }: MarkedProps): JSX.Element {
  const shown = fromFirstHit(text, terms, seen);
  const hits = hitsIn(shown, terms);
  let at = 0;
  const pieces = hits.flatMap(({ start, end }) => {
    const before = shown.slice(at, start);
    at = end;
    return [before, <mark key={start}>{shown.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {shown.slice(at)}
    </>
  );
}
