import { HEADING_MARKS } from '../../text/index.ts';
import { opensLine } from '../scan/digits.ts';

/** A list mark before a phrase: 3. (3) ③ */
const LIST_MARK = /\(?\d{1,2}(?:[.、)](?!\d))|[①-⑳]/y;

/** Heading marks that stand before running text too: (二), and 二、 at the line's start. */
const BRACKETED = HEADING_MARKS.filter(({ name }) => name === 'chinese-bracket');
const OPENING = HEADING_MARKS.filter(({ name }) => name === 'chinese-comma');

/** Marks of headings, not of items: 第三章, 一、, (一). */
const MAIN = HEADING_MARKS.filter(({ name }) => !name.startsWith('arabic') && name !== 'spoken');

const endOf = (marks: typeof HEADING_MARKS, text: string, at: number): number => {
  for (const { pattern } of marks) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
};

/** Past a list mark at `at`, if one stands there. 一、二、三产业 is a list, not a mark. */
export const overListMark = (text: string, at: number): number => {
  LIST_MARK.lastIndex = at;
  if (LIST_MARK.test(text)) return LIST_MARK.lastIndex;
  const bracketed = endOf(BRACKETED, text, at);
  if (bracketed > at || !opensLine(text, at)) return bracketed;
  const opening = endOf(OPENING, text, at);
  return endOf(OPENING, text, opening) > opening ? at : opening;
};

/** True where a heading of the report's parts begins at `at`, or after blanks there. */
export const opensHeading = (text: string, at: number): boolean => {
  let start = at;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\n') start += 1;
  return opensLine(text, start) && endOf(MAIN, text, start) > start;
};
