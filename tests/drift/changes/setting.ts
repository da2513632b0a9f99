/** The same words set otherwise: width, spaces, line breaks. What was said is as it was. */
import type { Span } from '../../../lib/model/span.ts';
import { type Edit, edited } from '../edits.ts';
import type { DriftNote } from '../note.ts';
import type { DriftPage } from '../page.ts';
import { type Change, type Changed, found, put, replaced } from './change.ts';

function setOtherwise(page: DriftPage, note: DriftNote, edits: readonly Edit[]): Changed | null {
  if (edits.length === 0) return null;
  const { text, spanOf } = edited(page.text, edits);
  return { text, expected: { kinds: ['exact', 'moved'], span: spanOf(note.span) } };
}

const whole = ({ text }: DriftPage): Span => ({ start: 0, end: text.length });
const wide = (words: string): string =>
  [...words].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');

export const fullWidthMarks: Change = (page, note) =>
  setOtherwise(
    page,
    note,
    found(page.text, /[,;:()%]/g, whole(page)).map((one) => replaced(one, wide(one.words))),
  );

export const fullWidthDigits: Change = (page, note) =>
  setOtherwise(
    page,
    note,
    found(page.text, /[0-9]/g, whole(page)).map((one) => replaced(one, wide(one.words))),
  );

/** A space between Chinese and digits, as some sites set them. */
export const spacedDigits: Change = (page, note) =>
  setOtherwise(
    page,
    note,
    found(page.text, /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, whole(page)).map(({ start }) =>
      put(start, ' '),
    ),
  );

export const indented: Change = (page, note) =>
  setOtherwise(
    page,
    note,
    page.lines.map(({ start }) => put(start, '\u3000\u3000')),
  );

/** Line breaks in the middle of sentences, as a page with a fixed width has them. */
export const brokenLines: Change = (page, note) => {
  const edits: Edit[] = [];
  for (let at = 37; at < page.text.length; at += 37) edits.push(put(at, '\n'));
  return setOtherwise(page, note, edits);
};

/** Curly quotes, dashes and the wave of a range by their other signs. */
export const otherSigns: Change = (page, note) => {
  const signs: Record<string, string> = { '“': '"', '”': '"', '—': '-', '、': '､', '≥': '≧' };
  const edits = found(page.text, /[“”—]/g, whole(page)).map((one) => replaced(one, signs[one.words] ?? one.words));
  const { text, spanOf } = edited(page.text, edits);
  const inside = edits.some(({ start }) => start >= note.span.start && start < note.span.end);
  if (edits.length === 0) return null;
  return {
    text,
    expected: { kinds: inside ? ['exact', 'moved', 'text-changed'] : ['exact', 'moved'], span: spanOf(note.span) },
  };
};

/** Sentences joined by a comma, or parted at one. */
export const joined: Change = (page, note) => {
  const near = { start: Math.max(0, note.span.start - 60), end: Math.min(page.text.length, note.span.end + 60) };
  const edits = found(page.text, /。(?!\n)(?=.)/g, near).map((one) => replaced(one, ','));
  return sameButForStops(page, note, edits);
};

export const parted: Change = (page, note) => {
  const near = { start: Math.max(0, note.span.start - 60), end: Math.min(page.text.length, note.span.end + 60) };
  const edits = found(page.text, /(?<!\d)[,;]/g, near).map((one) => replaced(one, '。'));
  return sameButForStops(page, note, edits);
};

function sameButForStops(page: DriftPage, note: DriftNote, edits: readonly Edit[]): Changed | null {
  if (edits.length === 0) return null;
  const { text, spanOf } = edited(page.text, edits);
  const inside = edits.some(({ start }) => start >= note.span.start && start < note.span.end);
  const kinds: Changed['expected']['kinds'] = inside ? ['text-changed', 'exact', 'moved'] : ['exact', 'moved'];
  return { text, expected: { kinds, span: spanOf(note.span) } };
}
