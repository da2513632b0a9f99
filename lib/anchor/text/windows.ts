/** Finding where a recorded passage may stand in a text that has changed: seeds vote for the shift between the two. */
import { GRAM } from './places.ts';
import type { PreparedText } from './prepared.ts';

const STEP = 2;
/** A seed that stands in more places tells nothing. */
const MOST_PLACES = 12;
/** Shifts that differ by no more than this are one place: an edit inside the passage moves what follows. */
const BUCKET = 32;
const MOST_WINDOWS = 3;
const FEWEST_VOTES = 2;
/** A place with a smaller share of the best one's votes is no rival of it. */
const LEAST_SHARE = 0.3;
const MARGIN = 48;

export interface Window {
  start: number;
  end: number;
}

function shiftsOf({ places }: PreparedText, passage: string): number[] {
  const shifts: number[] = [];
  for (let i = 0; i + GRAM <= passage.length; i += STEP) {
    const found = places.of(passage.slice(i, i + GRAM), MOST_PLACES + 1);
    if (found.length <= MOST_PLACES) for (const at of found) shifts.push(at - i);
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

/** The likeliest stretches of a text for `passage`, best first; plain characters, `[start, end)`. */
export function likelyWindows(prepared: PreparedText, passage: string): Window[] {
  const clusters = clustersOf(shiftsOf(prepared, passage)).sort((a, b) => b.votes - a.votes);
  const most = clusters[0]?.votes ?? 0;
  return clusters
    .filter(({ votes }) => votes >= FEWEST_VOTES && votes >= LEAST_SHARE * most)
    .slice(0, MOST_WINDOWS)
    .map(({ low, high }) => ({
      start: Math.max(0, low - MARGIN),
      end: Math.min(prepared.plain.chars.length, high + passage.length + MARGIN),
    }));
}
