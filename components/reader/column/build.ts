import type { Span } from '../../../lib/model/span.ts';
import type { TextRun } from '../../../lib/page/index.ts';
import type { Steps } from '../../../lib/text/index.ts';
import { type Block, blocksOf } from './blocks.ts';

/** A heading of the column, for the outline. */
export interface ColumnHeading {
  readonly level: number;
  readonly title: string;
  readonly element: HTMLElement;
}

/** A text as elements, and where each stretch of it stands in them. */
export interface Column {
  readonly element: HTMLElement;
  readonly runs: TextRun[];
  readonly headings: readonly ColumnHeading[];
}

/** The page's own title is its first heading. */
const FIRST_LEVEL = 2;
const DEEPEST = 6;

/** Where a text is shown, before any of it is there. */
export function emptyColumn(): HTMLElement {
  const element = document.createElement('article');
  element.className = 'column';
  element.lang = 'zh-CN';
  return element;
}

/**
 * Shows a text in an empty column, from its beginning on, with a place to pause after each block, where it tells how many
 * characters are there: a long text would hold the page up while it is made, and longer while it is laid out. What is made is never changed again: the session's
 * ranges stand in it.
 */
export function* fillColumn(element: HTMLElement, text: string): Steps<Column, number> {
  const runs: TextRun[] = [];
  const headings: ColumnHeading[] = [];
  const put = (into: HTMLElement, { start, end }: Span): HTMLElement => {
    if (end > start) {
      const node = document.createTextNode(text.slice(start, end));
      into.append(node);
      runs.push({ node, nodeStart: 0, nodeEnd: end - start, start });
    }
    return into;
  };
  const heading = (level: number, line: Span): HTMLElement => {
    const element = put(document.createElement(`h${Math.min(DEEPEST, level + FIRST_LEVEL - 1)}`), line);
    headings.push({ level, title: text.slice(line.start, line.end), element });
    return element;
  };
  const paragraph = (line: Span, lead: number | null): HTMLElement => {
    const element = document.createElement('p');
    if (lead === null) return put(element, line);
    element.append(put(document.createElement('b'), { start: line.start, end: lead }));
    return put(element, { start: lead, end: line.end });
  };
  const table = (rows: readonly (readonly Span[])[]): HTMLElement => {
    const frame = document.createElement('div');
    frame.className = 'table-frame';
    frame.tabIndex = 0;
    const element = document.createElement('table');
    for (const row of rows) {
      const line = document.createElement('tr');
      for (const cell of row) line.append(put(document.createElement('td'), cell));
      element.append(line);
    }
    frame.append(element);
    return frame;
  };
  const show = (block: Block): HTMLElement => {
    if (block.kind === 'heading') return heading(block.level, block.line);
    return block.kind === 'paragraph' ? paragraph(block.line, block.lead) : table(block.rows);
  };
  const blocks = blocksOf(text);
  yield 0;
  for (const block of blocks) {
    element.append(show(block));
    const last = runs.at(-1);
    yield last ? last.start + last.nodeEnd : 0;
  }
  return { element, runs, headings };
}
