import type { Steps } from '../text/index.ts';
import type { PageNode } from './page.ts';

/** What a walk does at a node. `enter` says whether to go below it; `leave` comes after all that is below, for every node entered. */
export interface Visitor {
  enter(node: PageNode): boolean;
  leave(node: PageNode): void;
}

/** Nodes between two places to pause: well under a millisecond. */
const STRIDE = 128;
/** Of the first nodes fewer: they may hold long paragraphs, and the beginning of a body is wanted soon. */
const FIRST = 2048;
const FIRST_STRIDE = 16;

/** Depth first, in document order. The stack is our own: pages nest thousands deep, the engine's stack does not. */
export function* walk(root: PageNode, visitor: Visitor): Steps<void> {
  const open: PageNode[] = [];
  let entered = 0;
  let node: PageNode | null = root;
  while (node) {
    entered += 1;
    if (entered % (entered < FIRST ? FIRST_STRIDE : STRIDE) === 0) yield;
    const below: PageNode | null = visitor.enter(node) ? node.firstChild : null;
    if (below) {
      open.push(node);
      node = below;
    } else {
      node = leaveUpwards(node, root, open, visitor);
    }
  }
}

/** Leaves `node` and each parent that has nothing after it; gives the next node to enter. */
function leaveUpwards(from: PageNode, root: PageNode, open: PageNode[], visitor: Visitor): PageNode | null {
  let node: PageNode | undefined = from;
  while (node) {
    visitor.leave(node);
    const next: PageNode | null = node === root ? null : node.nextSibling;
    if (next) return next;
    node = open.pop();
  }
  return null;
}
