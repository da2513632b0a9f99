import { unwrapped } from '../../../lib/text/index.ts';

/** Marks of direction, joiners and byte order that copying brings along and nobody sees. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;

const LINE_ENDS = /\r\n?|\f|\u2028|\u2029/g;

/** Before indentation goes: it says where a paragraph begins. */
const running = (text: string): string => unwrapped(text)?.text ?? text;

/**
 * A text as it is kept and hashed: one line a paragraph, without empty lines, indentation and spaces at line ends, so
 * that the same report, pasted from Windows, saved with a blank line between paragraphs or copied from a PDF with its
 * lines broken at a set width, is the same text.
 */
export const plainText = (text: string): string =>
  running(text.replace(UNSEEN, '').replace(LINE_ENDS, '\n'))
    .split('\n')
    .map((line) => line.replace(/^[ \u00a0\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line.trim() !== '')
    .join('\n');
