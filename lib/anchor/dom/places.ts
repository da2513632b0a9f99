import type { TextRun } from '../../page/index.ts';

/** A boundary point of the DOM. */
export interface Point {
  node: Node;
  offset: number;
}

const lengthOf = (run: TextRun): number => run.nodeEnd - run.nodeStart;

/** Index of the last run that `holds`; runs that do stand before those that do not. -1 where none does. */
export function lastRun(runs: readonly TextRun[], holds: (run: TextRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && holds(run)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const pointIn = (run: TextRun, offset: number): Point => ({
  // The page that was read is the browser's own document; the reader of pages knows only a part of its nodes.
  node: run.node as unknown as Node,
  offset: run.nodeStart + offset - run.start,
});

/** Where the character at `offset` stands; of a separator, which stands in no node, where the next character does. */
export function pointBefore(runs: readonly TextRun[], offset: number): Point | null {
  const at = lastRun(runs, (run) => run.start <= offset);
  const run = runs[at];
  if (run && offset < run.start + lengthOf(run)) return pointIn(run, offset);
  const next = runs[at + 1];
  return next ? pointIn(next, next.start) : null;
}

/** Just behind the character that ends at `offset`; of a separator, behind the last character before it. */
export function pointAfter(runs: readonly TextRun[], offset: number): Point | null {
  const run = runs[lastRun(runs, ({ start }) => start < offset)];
  return run ? pointIn(run, Math.min(offset, run.start + lengthOf(run))) : null;
}
