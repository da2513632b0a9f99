/**
 * What means something inside a line of Markdown: emphasis, code, links, HTML, tables, strike-through (two ranges with ~
 * in one line), formulas, and Obsidian's tags and highlights.
 */
const INLINE = /[\\`*_[\]<>|~$#=^]/g;

/** One line of plain words: what was broken over lines or spaced out is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words that stand as they are within a line of Markdown, also within a cell of a table. */
export const inline = (text: string): string => oneLine(text).replace(INLINE, '\\$&');

/** A row of a table, one cell for each column. */
export const row = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`;

/** The words as they are, each line of them quoted. */
export const blockquote = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
