import type { Span } from '../../lib/model/span.ts';

/** Words put in the place of a stretch of the text before. */
export interface Edit extends Span {
  words: string;
}

/** A text after edits, and where a stretch of the text before stands in it. */
export interface Edited {
  text: string;
  /** Words put in at the very borders of the stretch do not belong to it. */
  spanOf(span: Span): Span;
}

/** `edits` must not overlap; several at one offset are put in as listed. */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, words } of ordered) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    result += text.slice(at, start) + words;
    at = end;
  }
  const shifted = (offset: number, counts: (edit: Edit) => boolean): number =>
    ordered.filter(counts).reduce((sum, { start, end, words }) => sum + words.length - (end - start), offset);
  return {
    text: result + text.slice(at),
    spanOf: (span) => ({
      start: shifted(span.start, ({ end }) => end <= span.start),
      end: shifted(span.end, ({ start, end }) => end <= span.end && start !== span.end),
    }),
  };
}

/** The pieces of a text set in another order: where each of `order` stood in the text before. */
export function rearranged(text: string, order: readonly Span[]): Edited {
  let at = 0;
  const placed = order.map((piece) => {
    const place = { piece, at };
    at += piece.end - piece.start;
    return place;
  });
  return {
    text: order.map(({ start, end }) => text.slice(start, end)).join(''),
    spanOf(span) {
      const place = placed.find(({ piece }) => piece.start <= span.start && span.end <= piece.end);
      if (!place) throw new Error('the stretch was torn apart');
      const shift = place.at - place.piece.start;
      return { start: span.start + shift, end: span.end + shift };
    },
  };
}
