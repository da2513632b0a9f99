/** What becomes of a whole page: next year's report in nearly the same words, an excerpt, a page that holds the report. */
import { type Edit, edited } from '../edits.ts';
import { gone } from '../expected.ts';
import { holds, lineAt, touches } from '../page.ts';
import { type Change, found, kept, put, removed, replaced } from './change.ts';

const YEARS = /(?<!\d)20\d\d(?=年)/g;

/** The office filled in last year's report: years one on, most numbers others, a third of the sentences anew. */
export const filledInAnew: Change = (page, _note, by) => {
  if (found(page.text, YEARS, { start: 0, end: page.text.length }).length < 3) return null;
  const fresh = (words: string): string => (by.next() < 0.6 ? String(Number(words) + 1 + by.below(9)) : words);
  const edits = page.sentences.flatMap((one): Edit[] => {
    if (by.next() < 0.3 && one.end - one.start > 20 && !/20\d\d年/.test(page.text.slice(one.start, one.end)))
      return [replaced(one, '各项重点工作按照部署要求有序推进，取得新的成效。')];
    return found(page.text, /(?<![\d.])\d+(?![\d.年])/g, one).map((number) => replaced(number, fresh(number.words)));
  });
  const years = found(page.text, YEARS, { start: 0, end: page.text.length })
    .filter((one) => !edits.some((edit) => touches(edit, one)))
    .map((one) => replaced(one, String(Number(one.words) + 1)));
  return { text: edited(page.text, [...edits, ...years]).text, expected: gone };
};

/** Only some lines around the note are left. */
export const excerptWithIt: Change = (page, note) => {
  const own = lineAt(page, note.span.start);
  const first = page.lines[Math.max(0, own - 4)]?.start ?? 0;
  const last = page.lines[Math.min(page.lines.length - 1, own + 4)]?.end ?? page.text.length;
  if (last - first < 600 || !holds({ start: first, end: last }, note.span)) return null;
  return kept(
    edited(page.text, [removed({ start: 0, end: first }), removed({ start: last, end: page.text.length })]),
    note,
  );
};

/** The first or the second half of the page is left, and the note is in the other. */
export const excerptWithoutIt: Change = (page, note) => {
  const middle = page.lines[Math.floor(page.lines.length / 2)]?.start ?? 0;
  const half = note.span.start < middle ? { start: 0, end: middle } : { start: middle, end: page.text.length };
  if (!holds(half, note.span)) return null;
  const { text } = edited(page.text, [removed(half)]);
  // What the other half says in the same words with the same sentence is a fair guess.
  return text.includes(note.words) ? null : { text, expected: gone };
};

/** The report in a page with much else before and behind it. */
export const heldByPage: Change = (page, note) => {
  const lines = (count: number, words: string): string => `${words}\n`.repeat(count);
  return kept(
    edited(page.text, [
      put(0, lines(40, '编者按：现将全文刊登如下，供有关单位学习参考。')),
      put(page.text.length, `\n${lines(40, '相关链接：往年文件汇编目录及解读材料。')}`),
    ]),
    note,
  );
};
