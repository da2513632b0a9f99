import type { TextRun } from '../../page/index.ts';
import { lastRun } from './places.ts';

/** Runs by the node they stand in, in text order. */
export type RunsByNode = ReadonlyMap<unknown, readonly TextRun[]>;

export function runsByNode(runs: readonly TextRun[]): RunsByNode {
  const byNode = new Map<unknown, TextRun[]>();
  for (const run of runs) {
    const known = byNode.get(run.node);
    if (known) known.push(run);
    else byNode.set(run.node, [run]);
  }
  return byNode;
}

/** Inside a text node; white space that was left out counts as the place where the text goes on. */
function offsetInRuns(runs: readonly TextRun[], offset: number): number {
  const at = lastRun(runs, ({ nodeStart }) => nodeStart <= offset);
  const run = runs[at];
  if (run && offset <= run.nodeEnd) return run.start + offset - run.nodeStart;
  const next = runs[at + 1];
  if (next) return next.start;
  return run ? run.start + run.nodeEnd - run.nodeStart : 0;
}

const INSIDE_OR_AFTER = 4 | 16; // Node.DOCUMENT_POSITION_FOLLOWING | DOCUMENT_POSITION_CONTAINED_BY
const INSIDE = 16;

/** Whether the run stands before the point `(node, offset)`, for a node that holds no run itself. */
function standsBefore(run: TextRun, node: Node, offset: number): boolean {
  const text = run.node as unknown as Node;
  const child = node.childNodes[offset];
  if (child) return child !== text && (child.compareDocumentPosition(text) & INSIDE_OR_AFTER) === 0;
  const position = node.compareDocumentPosition(text);
  // Behind the last child of an element all that it holds is before.
  return (position & INSIDE) !== 0 ? node.nodeType === 1 || node.nodeType === 9 : (position & INSIDE_OR_AFTER) === 0;
}

/** The text offset at a boundary point of the DOM, wherever it is: text that was not read counts as no characters. */
export function offsetAt(runs: readonly TextRun[], byNode: RunsByNode, node: Node, offset: number): number {
  const own = byNode.get(node);
  if (own) return offsetInRuns(own, offset);
  const before = runs[lastRun(runs, (run) => standsBefore(run, node, offset))];
  return before ? before.start + before.nodeEnd - before.nodeStart : 0;
}
