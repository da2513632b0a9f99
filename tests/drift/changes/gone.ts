/** Changes that take the note's words away: the honest verdict is an orphan. */
import type { Span } from '../../../lib/model/span.ts';
import { edited } from '../edits.ts';
import { gone } from '../expected.ts';
import type { DriftNote } from '../note.ts';
import { clausesIn, type DriftPage, holds } from '../page.ts';
import { type Change, found, put, removed, replaced } from './change.ts';

const sentenceOf = (page: DriftPage, { span }: DriftNote): Span | undefined =>
  page.sentences.find((one) => holds(one, span));
const lineOf = (page: DriftPage, { span }: DriftNote): Span | undefined => page.lines.find((one) => holds(one, span));

export const sentenceDeleted: Change = (page, note) => {
  const own = sentenceOf(page, note);
  return own ? { text: edited(page.text, [removed(own)]).text, expected: gone } : null;
};

export const paragraphDeleted: Change = (page, note) => {
  const own = lineOf(page, note);
  return own ? { text: edited(page.text, [removed(own)]).text, expected: gone } : null;
};

/** The clause with its comma. */
export const clauseDeleted: Change = (page, note) => {
  const sentence = sentenceOf(page, note);
  // A cell is no clause: what is left of its row stands for other columns.
  if (!sentence || page.text.slice(sentence.start, sentence.end).includes('\t')) return null;
  const clause = clausesIn(page.text, sentence).find((one) => holds(one, note.span));
  if (!clause || (clause.start === sentence.start && clause.end >= sentence.end - 1)) return null;
  const last = clause.end >= sentence.end - 1;
  const cut = last ? { start: clause.start - 1, end: clause.end } : { start: clause.start, end: clause.end + 1 };
  return { text: edited(page.text, [removed(cut)]).text, expected: gone };
};

export const sectionDeleted: Change = (page, note) => {
  const path = page.sectionAt(note.span.start).join('\n');
  if (path === '') return null;
  const own = page.lines.filter(({ start, end }) => page.sectionAt(Math.max(start, end - 2)).join('\n') === path);
  if (!own.some((one) => holds(one, note.span))) return null;
  return { text: edited(page.text, own.map(removed)).text, expected: gone };
};

/** Deleted here, and written elsewhere with another number: a commitment of its own. */
export const deletedWithSibling: Change = (page, note, by) => {
  const sentence = sentenceOf(page, note);
  if (!sentence || !note.mention || !/\d/.test(note.words)) return null;
  const sibling = note.words.replace(/\d+(?:\.\d+)?/, (number) => String(Math.round(Number(number)) + 37));
  const clause = clausesIn(page.text, sentence).find((one) => holds(one, note.span));
  const far = page.lines.filter((one) => Math.abs(one.start - sentence.start) > 300);
  const place = by.pick(far);
  if (!place || !clause) return null;
  const words = `全力抓好年度实事,推动${sibling},由专班按月调度。\n`;
  const text = edited(page.text, [
    removed({ start: clause.start, end: Math.min(clause.end + 1, sentence.end) }),
    put(place.start, words),
  ]).text;
  return { text, expected: gone };
};

/** Other things of the same number take the place. */
export const replacedByOther: Change = (page, note) => {
  const sentence = sentenceOf(page, note);
  if (!sentence) return null;
  const number = found(page.text, /\d+(?:\.\d+)?/g, note.span)[0]?.words ?? '30';
  const words = `组织开展志愿服务${number}场次,覆盖全部村居。`;
  return { text: edited(page.text, [replaced(sentence, words)]).text, expected: gone };
};

/** The target's name becomes another one, its value stays. */
export const otherName: Change = (page, note) => {
  const name = note.mention?.names[0];
  if (!name || name.parts || !holds(note.span, name)) return null;
  const other = /收入|总值|总额|增加值/.test(name.text) ? '用电负荷' : '便民服务网点';
  return { text: edited(page.text, [replaced(name, other)]).text, expected: gone };
};

/** The note's clause and one beside it are cut, and what is left is joined. */
export const clausesCutShort: Change = (page, note) => {
  const sentence = sentenceOf(page, note);
  if (!sentence || page.text.slice(sentence.start, sentence.end).includes('\t')) return null;
  const clauses = clausesIn(page.text, sentence);
  const at = clauses.findIndex((one) => holds(one, note.span));
  const next = clauses[at + 1];
  if (at < 1 || !next || clauses.length < at + 3) return null;
  const cut = { start: clauses[at]?.start ?? 0, end: next.end + 1 };
  return { text: edited(page.text, [removed(cut)]).text, expected: gone };
};

/** Another commitment, with a number and unit of its own, takes the place of the note's clause. */
export const clauseReplaced: Change = (page, note) => {
  const sentence = sentenceOf(page, note);
  const clause = sentence && clausesIn(page.text, sentence).find((one) => holds(one, note.span));
  if (!clause || page.text.slice(sentence.start, sentence.end).includes('\t')) return null;
  const number = found(page.text, /\d+(?:\.\d+)?/g, note.span)[0]?.words ?? '12';
  return { text: edited(page.text, [replaced(clause, `建成河道驿站${number}座`)]).text, expected: gone };
};

/** What is counted is another thing; its number and unit, and all that stands behind, are as they were. */
export const leadReplaced: Change = (page, note) => {
  const value = note.mention?.value;
  if (!value || note.span.start !== value.start || note.mention?.names.some(({ start }) => start > value.start))
    return null;
  const [lead] = found(page.text, /\p{Script=Han}{4,12}$/gu, {
    start: Math.max(0, value.start - 12),
    end: value.start,
  });
  if (!lead) return null;
  const words = '整治沿线堤防护坡林带绿廊'.slice(0, lead.words.length);
  return { text: edited(page.text, [replaced(lead, words)]).text, expected: gone };
};
