import type { Span } from '../../../lib/model/span.ts';
import { readSections } from '../../../lib/text/index.ts';

/** A part of a text as it is shown. `lead` of a paragraph: where a heading that runs on into its text ends. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly line: Span }
  | { readonly kind: 'paragraph'; readonly line: Span; readonly lead: number | null }
  | { readonly kind: 'table'; readonly rows: Span[][] };

/** Lines of a text, `[start, end)` without the line break. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The cells of a line, which tabs part. */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  for (let from = start; from <= end; ) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return cells;
}

/**
 * Headings, paragraphs and tables of a report's text, in order. Every character but line breaks and tabs stands in one
 * of them, once. Offsets are UTF-16 units of the text.
 */
export function blocksOf(text: string): Block[] {
  const headings = new Map(readSections(text).map((section) => [section.start, section]));
  const blocks: Block[] = [];
  for (const line of linesOf(text)) {
    const heading = headings.get(line.start);
    const last = blocks.at(-1);
    if (text.slice(line.start, line.end).includes('\t')) {
      if (last?.kind === 'table') last.rows.push(cellsOf(text, line));
      else blocks.push({ kind: 'table', rows: [cellsOf(text, line)] });
    } else if (!heading) {
      blocks.push({ kind: 'paragraph', line, lead: null });
    } else if (heading.start + heading.title.length >= line.end) {
      blocks.push({ kind: 'heading', level: heading.level, line });
    } else {
      blocks.push({ kind: 'paragraph', line, lead: heading.start + heading.title.length });
    }
  }
  return blocks;
}
