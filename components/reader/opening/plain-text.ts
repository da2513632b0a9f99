/** Marks of direction, joiners and byte order that copying brings along and nobody sees. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;

/**
 * A text as it is kept and hashed: one line a paragraph, without empty lines, indentation and spaces at line ends, so
 * that the same report, pasted from Windows or saved with a blank line between paragraphs, is the same text.
 */
export const plainText = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .split(/\r\n?|\n|\f|\u2028|\u2029/)
    .map((line) => line.replace(/^[ \u00a0\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line.trim() !== '')
    .join('\n');
