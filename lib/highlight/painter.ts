import { type MarkName, marks, PREFIX } from './marks.ts';

/** Paints words without touching the page's DOM. */
export interface Painter {
  /** Adds words to those that carry this mark. */
  add(mark: MarkName, ranges: Iterable<AbstractRange>): void;
  /** These words and no others carry this mark. */
  set(mark: MarkName, ranges: Iterable<AbstractRange>): void;
  clear(mark: MarkName): void;
  /** Puts back what somebody else took out of the registry: pages may clear all of it, and know nothing of ours. */
  restore(): void;
  /** Takes away all that this painter painted, and nothing else. */
  dispose(): void;
}

/** Paints with CSS Custom Highlights (https://www.w3.org/TR/css-highlight-api-1/); other people's entries are left alone. */
export function highlightPainter(registry: HighlightRegistry = CSS.highlights): Painter {
  const own = new Map<MarkName, Highlight>();
  const highlightOf = (mark: MarkName): Highlight => {
    const known = own.get(mark);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = marks[mark].priority;
    own.set(mark, highlight);
    registry.set(PREFIX + mark, highlight);
    return highlight;
  };
  const clear = (mark: MarkName): void => {
    const highlight = own.get(mark);
    if (!highlight) return;
    own.delete(mark);
    highlight.clear();
    // A later painter may have taken the name over.
    if (registry.get(PREFIX + mark) === highlight) registry.delete(PREFIX + mark);
  };
  const add = (mark: MarkName, ranges: Iterable<AbstractRange>): void => {
    const highlight = highlightOf(mark);
    for (const range of ranges) highlight.add(range);
  };
  return {
    add,
    set(mark, ranges) {
      clear(mark);
      add(mark, ranges);
    },
    clear,
    restore() {
      for (const [mark, highlight] of own) {
        if (!registry.has(PREFIX + mark)) registry.set(PREFIX + mark, highlight);
      }
    },
    dispose() {
      for (const mark of [...own.keys()]) clear(mark);
    },
  };
}
