/** How the words on one side of a place agree with those recorded; each measure runs from 0 to 1. */
export interface Side {
  /** Characters that are the same, counted from the quote outwards. */
  run: number;
  /** The sixteen characters nearest to the quote, in order, by edits. */
  near: number;
  /** All, by pairs of neighbouring characters in any order. */
  share: number;
  agreement: number;
}

/** What stands on both sides; null where nothing was recorded, at the edge of the text. */
export interface Neighbours {
  before: Side | null;
  after: Side | null;
}

const NEAR = 16;
/** The window on the new side is wider, so that words inserted between do not push the rest out of sight. */
const SLACK = 16;

function commonRun(a: string, b: string): number {
  let run = 0;
  while (run < a.length && run < b.length && a[run] === b[run]) run += 1;
  return run;
}

/** Fewest edits that turn `pattern` into the beginning of `text`, wherever that ends. */
function editsToBeginning(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** The share of the recorded pairs that the new side still has. */
function pairShare(recorded: string, now: string): number {
  if (recorded.length < 2) return recorded === now.slice(0, recorded.length) ? 1 : 0;
  const there = pairs(now);
  let held = 0;
  for (const [pair, count] of pairs(recorded)) held += Math.min(count, there.get(pair) ?? 0);
  return held / (recorded.length - 1);
}

/** Both texts are read from the quote outwards. */
function side(recorded: string, now: string): Side | null {
  if (recorded === '') return null;
  const run = commonRun(recorded, now);
  if (run === recorded.length) return { run, near: 1, share: 1, agreement: 1 };
  const close = recorded.slice(0, NEAR);
  const near = 1 - editsToBeginning(close, now.slice(0, NEAR + SLACK)) / close.length;
  const share = pairShare(recorded, now);
  return { run, near, share, agreement: (near + share) / 2 };
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

/** Plain characters recorded beside a quote. */
export interface Recorded {
  prefix: string;
  suffix: string;
}

/** Compares what stands around `[start, end)` of `chars` with what was recorded; offsets count plain characters. */
export function neighboursAt(chars: string, start: number, end: number, recorded: Recorded): Neighbours {
  const { prefix, suffix } = recorded;
  const before = chars.slice(Math.max(0, start - prefix.length - SLACK), start);
  const after = chars.slice(end, end + suffix.length + SLACK);
  return { before: side(reversed(prefix), reversed(before)), after: side(suffix, after) };
}

/** The mean agreement of the sides that were recorded; 1 where none was. */
export function agreementOf({ before, after }: Neighbours): number {
  const sides = [before, after].filter((one) => one !== null);
  return sides.length === 0 ? 1 : sides.reduce((sum, one) => sum + one.agreement, 0) / sides.length;
}
