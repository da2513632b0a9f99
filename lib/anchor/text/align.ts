/** Where the parts of a recorded passage stand in a window, by the fewest edits; the window's own ends are free. */

const BOTH = 0;
const PASSAGE_ONLY = 1;
const WINDOW_ONLY = 2;

interface Table {
  /** Which step led to each cell, row by row. */
  steps: Uint8Array;
  width: number;
  /** Where in the window the cheapest alignment ends. */
  end: number;
}

function cheapestStep(swap: number, drop: number, add: number): [number, number] {
  if (swap <= drop && swap <= add) return [swap, BOTH];
  return drop <= add ? [drop, PASSAGE_ONLY] : [add, WINDOW_ONLY];
}

function fill(passage: string, window: string): Table {
  const width = window.length + 1;
  const steps = new Uint8Array((passage.length + 1) * width);
  let row = new Uint32Array(width);
  for (let i = 1; i <= passage.length; i += 1) {
    const next = new Uint32Array(width);
    next[0] = i;
    steps[i * width] = PASSAGE_ONLY;
    for (let j = 1; j < width; j += 1) {
      const swap = (row[j - 1] ?? 0) + (passage[i - 1] === window[j - 1] ? 0 : 1);
      const [cost, step] = cheapestStep(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = cost;
      steps[i * width + j] = step;
    }
    row = next;
  }
  let end = 0;
  for (let j = 1; j < width; j += 1) if ((row[j] ?? 0) < (row[end] ?? 0)) end = j;
  return { steps, width, end };
}

/** The borders of a part in the window: what was put in at a border stands between its outer and its inner offset. */
export interface AlignedPart {
  outerStart: number;
  innerStart: number;
  innerEnd: number;
  outerEnd: number;
}

/** For each border in the passage the first and the last place in the window that it may stand at. */
function borders(passage: string, window: string): { low: Uint32Array; high: Uint32Array } {
  const { steps, width, end } = fill(passage, window);
  const low = new Uint32Array(passage.length + 1);
  const high = new Uint32Array(passage.length + 1);
  let j = end;
  low[passage.length] = j;
  high[passage.length] = j;
  for (let i = passage.length; i > 0; low[i] = j) {
    const step = j === 0 ? PASSAGE_ONLY : steps[i * width + j];
    if (step !== PASSAGE_ONLY) j -= 1;
    if (step === WINDOW_ONLY) continue;
    i -= 1;
    high[i] = j;
  }
  return { low, high };
}

/**
 * The stretch of `window` that stands for `passage.slice(start, end)`, `start < end`. Cost: passage length times window
 * length, in time and in bytes.
 */
export function alignPart(passage: string, start: number, end: number, window: string): AlignedPart {
  const { low, high } = borders(passage, window);
  return {
    outerStart: low[start] ?? 0,
    innerStart: high[start] ?? 0,
    innerEnd: low[end] ?? 0,
    outerEnd: high[end] ?? 0,
  };
}
