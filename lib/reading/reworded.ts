import type { LinePair } from './align-lines.ts';

/** Share of the pairs of characters that two lines must have in common to be one line, reworded. */
const LEAST_LIKE = 0.45;
/** A line that was moved further among changed ones counts as gone and new. */
const REACH = 6;
/** Of a long paragraph so many characters say enough. */
const LOOKED_AT = 600;

function pairsOf(line: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const end = Math.min(line.length, LOOKED_AT) - 1;
  for (let at = 0; at < end; at += 1) {
    const pair = line.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient over pairs of characters, 0 to 1. */
function likeness(a: string, b: string): number {
  const [small, large] = a.length < b.length ? [pairsOf(a), pairsOf(b)] : [pairsOf(b), pairsOf(a)];
  let shared = 0;
  for (const [pair, count] of small) shared += Math.min(count, large.get(pair) ?? 0);
  const all = Math.min(a.length, LOOKED_AT) + Math.min(b.length, LOOKED_AT) - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}

/** Joins lines that are gone with new ones that are the same, reworded; each run of changed lines by itself. */
export function joinReworded(
  pairs: readonly LinePair[],
  before: readonly string[],
  after: readonly string[],
): LinePair[] {
  const result: LinePair[] = [];
  let gone: LinePair[] = [];
  let fresh: LinePair[] = [];
  const flush = (): void => {
    let from = 0;
    for (const one of gone) {
      const near = fresh.slice(from, from + REACH);
      const scores = near.map((other) => likeness(before[one.before] ?? '', after[other.after] ?? ''));
      const best = scores.indexOf(Math.max(0, ...scores));
      if ((scores[best] ?? 0) < LEAST_LIKE) {
        result.push(one);
        continue;
      }
      result.push(...fresh.slice(from, from + best));
      result.push({ before: one.before, after: near[best]?.after ?? -1 });
      from += best + 1;
    }
    result.push(...fresh.slice(from));
    gone = [];
    fresh = [];
  };
  for (const pair of pairs) {
    if (pair.after < 0) gone.push(pair);
    else if (pair.before < 0) fresh.push(pair);
    else {
      flush();
      result.push(pair);
    }
  }
  flush();
  return result;
}
