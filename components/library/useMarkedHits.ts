import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { hitsIn, type Term } from '../../lib/search/index.ts';

const NAME = 'pledgemark-hit';

function* textNodesOf(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function rangesIn(root: Node, terms: readonly Term[]): Range[] {
  return [...textNodesOf(root)].flatMap((node) =>
    hitsIn(node.data, terms).map(({ start, end }) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
}

/** Marks what was searched for within an element, whatever it is made of. `shown`: marked anew when it changes. */
export function useMarkedHits(box: RefObject<HTMLElement | null>, terms: readonly Term[], shown: unknown): void {
  // What is shown makes the text that is marked
  useEffect(() => {
    if (!box.current || terms.length === 0) return;
    CSS.highlights.set(NAME, new Highlight(...rangesIn(box.current, terms)));
    return () => {
      CSS.highlights.delete(NAME);
    };
  }, [box, terms, shown]);
}
