import type { Span } from '../model/span.ts';

/** Finds which of many spans stand at an offset. Spans may overlap and come in any order. */
export interface SpanIndex {
  /** Indices (into the spans as given) of those with `start <= offset <= end`, the shortest first. */
  at(offset: number): number[];
}

export function spanIndex(spans: readonly Span[]): SpanIndex {
  const order = spans.map((span, index) => ({ ...span, index })).sort((a, b) => a.start - b.start);
  let furthest = -1;
  /** The furthest end of all spans up to here: where that is passed, none before can reach the offset. */
  const reach = order.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  const countUpTo = (offset: number): number => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    at(offset) {
      const found: typeof order = [];
      for (let i = countUpTo(offset) - 1; i >= 0 && (reach[i] ?? 0) >= offset; i -= 1) {
        const span = order[i];
        if (span && span.end >= offset) found.push(span);
      }
      return found.sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ index }) => index);
    },
  };
}
