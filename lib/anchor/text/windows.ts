/** Finding where a recorded passage may stand in a text that has changed: seeds vote for the shift between the two. */

const SEED = 5;
const STEP = 2;
/** A seed that stands in more places tells nothing. */
const MOST_PLACES = 12;
/** Shifts that differ by no more than this are one place: an edit inside the passage moves what follows. */
const BUCKET = 32;
const MOST_WINDOWS = 5;
const FEWEST_VOTES = 2;
const MARGIN = 48;

export interface Window {
  start: number;
  end: number;
}

function shiftsOf(chars: string, passage: string): number[] {
  const shifts: number[] = [];
  for (let i = 0; i + SEED <= passage.length; i += STEP) {
    const seed = passage.slice(i, i + SEED);
    const places: number[] = [];
    for (let at = chars.indexOf(seed); at >= 0 && places.length <= MOST_PLACES; at = chars.indexOf(seed, at + 1)) {
      places.push(at - i);
    }
    if (places.length <= MOST_PLACES) shifts.push(...places);
  }
  return shifts.sort((a, b) => a - b);
}

interface Cluster {
  low: number;
  high: number;
  votes: number;
}

function clustersOf(shifts: readonly number[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const shift of shifts) {
    const last = clusters.at(-1);
    if (last && shift - last.high <= BUCKET) {
      last.high = shift;
      last.votes += 1;
    } else clusters.push({ low: shift, high: shift, votes: 1 });
  }
  return clusters;
}

/** The likeliest stretches of `chars` for `passage`, best first; plain characters, `[start, end)`. */
export function likelyWindows(chars: string, passage: string): Window[] {
  return clustersOf(shiftsOf(chars, passage))
    .filter(({ votes }) => votes >= FEWEST_VOTES)
    .sort((a, b) => b.votes - a.votes)
    .slice(0, MOST_WINDOWS)
    .map(({ low, high }) => ({
      start: Math.max(0, low - MARGIN),
      end: Math.min(chars.length, high + passage.length + MARGIN),
    }));
}
