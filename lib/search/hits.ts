import { fold } from './fold.ts';
import type { Term } from './query.ts';
import { isWordAt } from './tokens.ts';

/** `[start, end)` in UTF-16 units of the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const beginsWord = (text: string, at: number): boolean => at === 0 || !isWordAt(text, at - 1);

/** Where the term stands for the first time at or behind `from`; -1 where nowhere. */
export function placeOf(folded: string, { kind, text }: Term, from = 0): number {
  let at = folded.indexOf(text, from);
  while (kind === 'word' && at > 0 && !beginsWord(folded, at)) at = folded.indexOf(text, at + 1);
  return at;
}

function placesOf(folded: string, term: Term): Hit[] {
  const hits: Hit[] = [];
  for (let at = placeOf(folded, term); at !== -1; at = placeOf(folded, term, at + term.text.length)) {
    hits.push({ start: at, end: at + term.text.length });
  }
  return hits;
}

/** Where the terms stand in a text, in its order; those that touch or overlap are one. */
export function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  if (terms.length === 0) return [];
  const folded = fold(text);
  const all = terms.flatMap((term) => placesOf(folded, term)).sort((a, b) => a.start - b.start);
  const merged: Hit[] = [];
  for (const hit of all) {
    const last = merged.at(-1);
    if (last && hit.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, hit.end) };
    else merged.push(hit);
  }
  return merged;
}
