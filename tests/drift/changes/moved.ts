/** The same words in another place, or in two. */
import type { Span } from '../../../lib/model/span.ts';
import { edited, rearranged } from '../edits.ts';
import { clausesIn, type DriftPage, holds, lineAt } from '../page.ts';
import { type Change, type Changed, put } from './change.ts';

const isHeading = (page: DriftPage, line: Span): boolean =>
  line.end - line.start < 30 ||
  page.sectionAt(line.start).join() !== page.sectionAt(Math.max(0, line.start - 1)).join();

const yearsOf = (page: DriftPage, at: number): string =>
  (
    page
      .sectionAt(at)
      .join()
      .match(/20\d\d/g) ?? []
  ).join();

/** Under a heading of another year the same words would say something else. */
const isOtherYear = (page: DriftPage, a: number, b: number): boolean => yearsOf(page, a) !== yearsOf(page, b);

const unbroken = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** The note's paragraph exchanged with another one. */
export const paragraphsExchanged: Change = (page, note, by) => {
  if (!page.text.endsWith('\n')) return null;
  const own = lineAt(page, note.span.start);
  const line = page.lines[own];
  if (!line || !holds(line, note.span)) return null;
  const others = page.lines.filter(
    (one, i) =>
      i !== own && !isHeading(page, one) && one.end - one.start > 30 && !isOtherYear(page, one.start, line.start),
  );
  const other = by.pick(others);
  if (!other) return null;
  const order = page.lines.map((one) => (one === line ? other : one === other ? line : one));
  const { text, spanOf } = rearranged(page.text, order);
  return { text, expected: { kinds: ['moved', 'exact'], span: spanOf(note.span) } };
};

/** All sentences of the note's paragraph in another order. */
export const sentencesShuffled: Change = (page, note, by) => {
  const line = page.lines[lineAt(page, note.span.start)];
  if (!line) return null;
  const own = page.sentences.filter((one) => holds(line, one));
  if (own.length < 3 || !own.some((one) => holds(one, note.span))) return null;
  const last = own.at(-1)?.end ?? line.end;
  const order = [{ start: 0, end: line.start }, ...by.shuffled(own), { start: last, end: page.text.length }];
  const { text, spanOf } = rearranged(page.text, order);
  const kinds: Changed['expected']['kinds'] = ['moved', 'exact'];
  return { text, expected: { kinds, span: spanOf(note.span) } };
};

/** The items of an enumeration in another order. */
export const clausesExchanged: Change = (page, note, by) => {
  const sentence = page.sentences.find((one) => holds(one, note.span));
  if (!sentence || note.kind === 'word' || page.text.slice(sentence.start, sentence.end).includes('\t')) return null;
  const clauses = clausesIn(page.text, sentence).filter(({ start, end }) => end - start > 3 && end < sentence.end - 1);
  const own = clauses.find((one) => holds(one, note.span));
  // A clause without a subject says its value of the clause before: elsewhere it would say another thing.
  if (!own || /^(?:比上年)?(?:增长|下降|增加|减少|上涨|提高)/.test(page.text.slice(own.start, own.end))) return null;
  const other = by.pick(clauses.filter((one) => one !== own && !page.text.slice(one.start, one.end).includes(':')));
  if (!other) return null;
  const [a, b] = own.start < other.start ? [own, other] : [other, own];
  const between = { start: a.end, end: b.start };
  const order = [{ start: 0, end: a.start }, b, between, a, { start: b.end, end: page.text.length }];
  const { text, spanOf } = rearranged(page.text, order);
  return { text, expected: { kinds: ['moved', 'exact'], span: spanOf(note.span) } };
};

/** The note's sentence taken out and put at the end of another section's paragraph. */
export const sentenceElsewhere: Change = (page, note, by) => {
  const sentence = page.sentences.find((one) => holds(one, note.span));
  if (!sentence || sentence.end - sentence.start < 25) return null;
  const path = page.sectionAt(sentence.start).join();
  const places = page.sentences.filter(
    (one) =>
      one.end - one.start > 25 &&
      page.sectionAt(one.start).join() !== path &&
      page.text[one.end] === '\n' &&
      !isOtherYear(page, one.start, sentence.start),
  );
  const place = by.pick(places);
  if (!place) return null;
  const parts =
    place.start < sentence.start
      ? [
          { start: 0, end: place.end },
          sentence,
          { start: place.end, end: sentence.start },
          { start: sentence.end, end: page.text.length },
        ]
      : [
          { start: 0, end: sentence.start },
          { start: sentence.end, end: place.end },
          sentence,
          { start: place.end, end: page.text.length },
        ];
  const { text, spanOf } = rearranged(page.text, parts);
  return { text, expected: { kinds: ['moved', 'exact'], span: spanOf(note.span) } };
};

/** The note's sentence stands twice, one behind the other. Both are it; the first is where it was. */
export const sentenceDoubled: Change = (page, note) => {
  const sentence = page.sentences.find((one) => holds(one, note.span));
  if (!sentence) return null;
  const length = sentence.end - sentence.start;
  const { text } = edited(page.text, [put(sentence.end, page.text.slice(sentence.start, sentence.end))]);
  const second = { start: note.span.start + length, end: note.span.end + length };
  return { text, expected: { kinds: ['exact', 'ambiguous'], span: note.span, others: [second] } };
};

/** The whole paragraph stands once more, at the end of the page: the first is where it was. */
export const paragraphDoubled: Change = (page, note) => {
  const line = page.lines[lineAt(page, note.span.start)];
  if (!line || !holds(line, note.span) || line.end - line.start < 60) return null;
  const copy = page.text.slice(line.start, line.end);
  const text = unbroken(page.text) + copy;
  const shift = unbroken(page.text).length - line.start;
  const second = { start: note.span.start + shift, end: note.span.end + shift };
  return { text, expected: { kinds: ['exact', 'ambiguous'], span: note.span, others: [second] } };
};

/** Two copies with the same neighbours, and neither stands where the words stood: only the reader can tell. */
export const pageDoubled: Change = (page, note) => {
  const body = unbroken(page.text);
  const preface = '此页刊登正文两次。\n';
  const text = preface + body + body;
  const at = (shift: number): Span => ({ start: note.span.start + shift, end: note.span.end + shift });
  const whole = note.span.start > 64 && note.span.end + 64 < page.text.length;
  if (!whole) return null;
  const [first, second] = [at(preface.length), at(preface.length + body.length)];
  return { text, expected: { kinds: ['ambiguous'], span: first, others: [second] } };
};
