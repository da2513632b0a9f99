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

/** Marks between words are exchanged when sentences are joined or parted: to a neighbour one is as good as another. */
const MARKS: ReadonlySet<number> = new Set([...'。,;、:!?.·'].map((mark) => mark.charCodeAt(0)));

function isAlike(a: string, i: number, b: string, j: number): boolean {
  const one = a.charCodeAt(i);
  const other = b.charCodeAt(j);
  return one === other || (MARKS.has(one) && MARKS.has(other));
}

/** How many characters before `at` are the same as at the end of `prefix`. */
export function runBefore(chars: string, at: number, prefix: string): number {
  const most = Math.min(at, prefix.length);
  let run = 0;
  while (run < most && isAlike(chars, at - 1 - run, prefix, prefix.length - 1 - run)) run += 1;
  return run;
}

/** How many characters from `at` on are the same as at the beginning of `suffix`. */
export function runAfter(chars: string, at: number, suffix: string): number {
  const most = Math.min(chars.length - at, suffix.length);
  let run = 0;
  while (run < most && isAlike(chars, at + run, suffix, run)) run += 1;
  return run;
}

/** Characters read from a quote outwards: on its left side from the end. */
interface Outwards {
  text: string;
  length: number;
  at(step: number): number;
}

const onwards = (text: string, length: number): Outwards => ({ text, length, at: (step) => step });
const backwards = (text: string, length: number): Outwards => ({ text, length, at: (step) => text.length - 1 - step });

const MOST_CLOSE = NEAR + SLACK + 1;
let row = new Uint8Array(MOST_CLOSE);
let next = new Uint8Array(MOST_CLOSE);

/** Fewest edits that turn `pattern` into the beginning of `now`, wherever that ends. */
function editsToBeginning(pattern: Outwards, now: Outwards): number {
  const { length } = now;
  for (let j = 0; j <= length; j += 1) row[j] = j;
  for (let i = 1; i <= pattern.length; i += 1) {
    next[0] = i;
    for (let j = 1; j <= length; j += 1) {
      const isSame = isAlike(pattern.text, pattern.at(i - 1), now.text, now.at(j - 1));
      const swap = (row[j - 1] as number) + (isSame ? 0 : 1);
      next[j] = Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  let fewest = row[0] as number;
  for (let j = 1; j <= length; j += 1) fewest = Math.min(fewest, row[j] as number);
  return fewest;
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** The share of the recorded pairs that the new side still has. */
function pairShare(recorded: string, now: string): number {
  if (recorded.length < 2) return 0;
  const there = new Map<number, number>();
  for (let i = 0; i + 1 < now.length; i += 1) there.set(pairAt(now, i), (there.get(pairAt(now, i)) ?? 0) + 1);
  let held = 0;
  for (let i = 0; i + 1 < recorded.length; i += 1) {
    const left = there.get(pairAt(recorded, i)) ?? 0;
    if (left === 0) continue;
    held += 1;
    there.set(pairAt(recorded, i), left - 1);
  }
  return held / (recorded.length - 1);
}

/** `now` holds what stands on this side, `SLACK` characters more than were recorded. */
function side(recorded: string, run: number, now: string, outwards: typeof onwards): Side | null {
  if (recorded === '') return null;
  if (run === recorded.length) return { run, near: 1, share: 1, agreement: 1 };
  const close = Math.min(NEAR, recorded.length);
  const edits = editsToBeginning(outwards(recorded, close), outwards(now, Math.min(NEAR + SLACK, now.length)));
  const near = 1 - edits / close;
  const share = pairShare(recorded, now);
  return { run, near, share, agreement: (near + share) / 2 };
}

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
  return {
    before: side(prefix, runBefore(chars, start, prefix), before, backwards),
    after: side(suffix, runAfter(chars, end, suffix), after, onwards),
  };
}

/** The mean agreement of the sides that were recorded; 1 where none was. */
export function agreementOf({ before, after }: Neighbours): number {
  const sides = [before, after].filter((one) => one !== null);
  return sides.length === 0 ? 1 : sides.reduce((sum, one) => sum + one.agreement, 0) / sides.length;
}
