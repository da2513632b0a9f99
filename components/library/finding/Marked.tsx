import type { JSX } from 'preact';
import { type Hit, hitsIn, type Term } from '../../../lib/search/index.ts';

/** How much of a text is shown before its first hit, in UTF-16 units. */
const BEFORE = 24;

/** More than this is not shown where only `seen` of it can be seen, as many times over. */
const ENOUGH = 4;

/** What is shown of a text of which little can be seen: from a little before a first hit that lies too far behind. */
function excerptOf(text: string, hits: readonly Hit[], seen: number): { shown: string; hits: readonly Hit[] } {
  const first = hits[0];
  const from = first && first.end > seen ? Math.max(0, first.start - BEFORE) : 0;
  const upTo = from + seen * ENOUGH;
  if (from === 0 && upTo >= text.length) return { shown: text, hits };
  const lead = from === 0 ? '' : '…';
  const shown = lead + text.slice(from, upTo).toWellFormed();
  const moved = hits.map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length }));
  return { shown, hits: moved.filter(({ end }) => end <= shown.length) };
}

interface MarkedProps {
  text: string;
  terms: readonly Term[];
  /** How many units can be seen; a first hit behind them is brought forward. */
  seen?: number;
}

/** A text with what was searched for marked in it. */
export function Marked({ text, terms, seen = Number.POSITIVE_INFINITY }: MarkedProps): JSX.Element {
  const { shown, hits } = excerptOf(text, hitsIn(text, terms), seen);
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
