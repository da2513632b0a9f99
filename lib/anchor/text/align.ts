/** Where the parts of a recorded passage stand in a window, by the fewest edits; the window's own ends are free. */

const BOTH = 0;
const PASSAGE_ONLY = 1;
const WINDOW_ONLY = 2;
const FAR = 0x3fffffff;

interface Table {
  /** Which step led to each cell, row by row; a row holds the places of the band alone. */
  steps: Uint8Array;
  band: Band;
  /** Where in the window the cheapest alignment ends. */
  end: number;
}

/** How much later in the window than in the passage a character may stand. */
interface Band {
  low: number;
  high: number;
  width: number;
}

/** The ends of both are together: a window that is longer than the passage lets it slide by so much. */
function bandOf(passage: string, window: string, slack: number): Band {
  const slide = window.length - passage.length;
  const low = Math.min(0, slide) - slack;
  const high = Math.max(0, slide) + slack;
  return { low, high, width: high - low + 1 };
}

/** One row of costs from the row above; `place` is where its first cell stands in the window. Fills the row's steps. */
function fillRow(
  char: number,
  window: string,
  place: number,
  above: Int32Array,
  costs: Int32Array,
  steps: Uint8Array,
): void {
  let left = FAR;
  for (let k = 0; k < steps.length; k += 1) {
    const j = place + k;
    const isInside = j >= 0 && j <= window.length;
    const isSame = j > 0 && char === window.charCodeAt(j - 1);
    const swap = j > 0 ? (above[k] as number) + (isSame ? 0 : 1) : FAR;
    const drop = (above[k + 1] as number) + 1;
    const add = left + 1;
    const cost = Math.min(swap, drop, add);
    steps[k] = cost === swap ? BOTH : cost === drop ? PASSAGE_ONLY : WINDOW_ONLY;
    left = isInside ? cost : FAR;
    costs[k] = left;
  }
}

function cheapest(costs: Int32Array, width: number): number {
  let best = 0;
  for (let k = 1; k < width; k += 1) if ((costs[k] as number) < (costs[best] as number)) best = k;
  return best;
}

function fill(passage: string, window: string, band: Band): Table {
  const { low, width } = band;
  const steps = new Uint8Array((passage.length + 1) * width);
  // Cell k of row i stands for place i + low + k of the window.
  let row = new Int32Array(width + 1).fill(FAR);
  let next = new Int32Array(width + 1).fill(FAR);
  for (let k = Math.max(0, -low); k < width && low + k <= window.length; k += 1) row[k] = 0;
  for (let i = 1; i <= passage.length; i += 1) {
    fillRow(passage.charCodeAt(i - 1), window, i + low, row, next, steps.subarray(i * width, (i + 1) * width));
    [row, next] = [next, row];
  }
  return { steps, band, end: passage.length + low + cheapest(row, width) };
}

/** The borders of a part in the window: what was put in at a border stands between its outer and its inner offset. */
export interface AlignedPart {
  outerStart: number;
  innerStart: number;
  innerEnd: number;
  outerEnd: number;
}

/** For each border in the passage the first and the last place in the window that it may stand at. */
function borders(passage: string, window: string, band: Band): { low: Uint32Array; high: Uint32Array } {
  const { steps, end } = fill(passage, window, band);
  const low = new Uint32Array(passage.length + 1);
  const high = new Uint32Array(passage.length + 1);
  let j = end;
  low[passage.length] = j;
  high[passage.length] = j;
  for (let i = passage.length; i > 0; low[i] = j) {
    const step = j === 0 ? PASSAGE_ONLY : steps[i * band.width + (j - i - band.low)];
    if (step !== PASSAGE_ONLY) j -= 1;
    if (step === WINDOW_ONLY) continue;
    i -= 1;
    high[i] = j;
  }
  return { low, high };
}

/** Edits inside the passage may push its parts apart by so much more than the window leaves room. */
const SLACK = 8;

/**
 * The stretch of `window` that stands for `passage.slice(start, end)`, `start < end`. Cost: passage length times what the
 * window is longer than the passage, in time and in bytes.
 */
export function alignPart(passage: string, start: number, end: number, window: string): AlignedPart {
  const { low, high } = borders(passage, window, bandOf(passage, window, SLACK));
  return {
    outerStart: low[start] ?? 0,
    innerStart: high[start] ?? 0,
    innerEnd: low[end] ?? 0,
    outerEnd: high[end] ?? 0,
  };
}
