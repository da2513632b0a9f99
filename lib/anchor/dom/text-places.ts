import type { Span } from '../../model/span.ts';
import type { TextRun } from '../../page/index.ts';
import { offsetAt, type RunsByNode, runsByNode } from './offsets.ts';
import { type Point, pointAfter, pointBefore } from './places.ts';
import { trimmed } from './trimmed.ts';

/** The two ways between a report's text (offsets in UTF-16 units of the text as read) and the document it stands in. */
export interface TextPlaces {
  /** For highlights: cheap, and left as it is when the page changes. Null for an empty span. */
  staticRange(span: Span): StaticRange | null;
  /** For measuring and scrolling. Null too where the page has taken the words away since they were read. */
  range(span: Span): Range | null;
  /** The text offset at a boundary point: (text node, character) or (element, child). */
  offsetOf(node: Node, offset: number): number;
  /** The stretch of the report's text that a range covers, without white space at its ends; null where it covers none. */
  spanOf(range: AbstractRange): Span | null;
}

interface Ends {
  from: Point;
  to: Point;
}

function endsOf(runs: readonly TextRun[], { start, end }: Span): Ends | null {
  if (end <= start) return null;
  const from = pointBefore(runs, start);
  const to = pointAfter(runs, end);
  return from && to ? { from, to } : null;
}

const stillThere = ({ node, offset }: Point): boolean => node.isConnected && offset <= (node.nodeValue?.length ?? 0);

function liveRange({ from, to }: Ends): Range | null {
  if (!stillThere(from) || !stillThere(to)) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}

/** `text` and `runs` as `readPage` gave them for one document. */
export function textPlaces(text: string, runs: readonly TextRun[]): TextPlaces {
  // Wanted only where the reader points or selects: to mark a page, and a part of it first, takes none.
  let byNode: RunsByNode | null = null;
  const offsetOf = (node: Node, offset: number): number => {
    byNode ??= runsByNode(runs);
    return offsetAt(runs, byNode, node, offset);
  };
  return {
    offsetOf,
    staticRange(span) {
      const ends = endsOf(runs, span);
      if (!ends) return null;
      const { from, to } = ends;
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
    },
    range(span) {
      const ends = endsOf(runs, span);
      return ends && liveRange(ends);
    },
    spanOf({ startContainer, startOffset, endContainer, endOffset }) {
      return trimmed(text, {
        start: offsetOf(startContainer, startOffset),
        end: offsetOf(endContainer, endOffset),
      });
    },
  };
}
