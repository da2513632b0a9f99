/** Notes on words that stand twice close to each other, or far apart: found as they are in a report, or planted. */
import type { Span } from '../../../lib/model/span.ts';
import { clausesIn, type DriftPage, driftPage, holds } from '../page.ts';
import type { Random } from '../random.ts';

/** A page with a note's own words, and the same words at another place. */
export interface Pair {
  page: DriftPage;
  own: Span;
  other: Span;
}

const CLOSE = 60;

/** Words, items and values that a report itself has twice within a few lines. */
export function natural(page: DriftPage, by: Random): Pair | null {
  const shapes = [
    /\p{Script=Han}{2}/gu,
    /\p{Script=Han}{3,5}/gu,
    /(?<![\d.—-])\d+(?:\.\d+)?(?:%|[个家项万亿元公里]{1,2})(?:左右|以上)?/gu,
  ];
  const found = [...page.text.matchAll(by.pick(shapes) ?? /\d+/gu)];
  for (const { 0: words, index: start } of by.shuffled(found).slice(0, 400)) {
    const again = page.text.indexOf(words, start + words.length);
    if (again < 0 || again - start > CLOSE || /[\d.]/.test(page.text.charAt(again - 1))) continue;
    const places = [start, again].map((at) => ({ start: at, end: at + words.length }));
    const [own, other] = by.shuffled(places);
    if (own && other) return { page, own, other };
  }
  return null;
}

const ENDS = /[。!?！？]$/;
const withTwin = (page: DriftPage, span: Span, at: number, words: string, offset: number, by: Random): Pair => {
  const text = page.text.slice(0, at) + words + page.text.slice(at);
  const moved = at <= span.start ? words.length : 0;
  const first = { start: span.start + moved, end: span.end + moved };
  const second = { start: at + offset, end: at + offset + span.end - span.start };
  const [own, other] = by.next() < 0.5 ? [first, second] : [second, first];
  return { page: driftPage(page.name, text), own, other };
};

/** A clause that stands once more in its own sentence, right behind itself or a clause later. */
export function clauseTwice(page: DriftPage, by: Random): Pair | null {
  const sentence = by.pick(page.sentences.filter((one) => clausesIn(page.text, one).length > 2));
  const clauses = sentence ? clausesIn(page.text, sentence).filter(({ start, end }) => end - start > 2) : [];
  const clause = by.pick(clauses.slice(0, -1));
  const behind = by.pick(clauses.filter(({ start }) => clause && start >= clause.start));
  if (!clause || !behind || page.text[behind.end] === '\t') return null;
  return withTwin(page, clause, behind.end, `,${page.text.slice(clause.start, clause.end)}`, 1, by);
}

/** A sentence that a report has twice: one behind the other, or in another paragraph. */
export function sentenceTwice(page: DriftPage, by: Random): Pair | null {
  const prose = page.sentences.filter(({ start, end }) => end - start > 12 && ENDS.test(page.text.slice(start, end)));
  const sentence = by.pick(prose);
  const behind = by.next() < 0.5 ? sentence : by.pick(prose);
  if (!sentence || !behind) return null;
  const words = page.text.slice(sentence.start, sentence.end);
  const clause = by.pick([sentence, ...clausesIn(page.text, sentence).filter(({ start, end }) => end - start > 4)]);
  if (!clause || !holds(sentence, clause)) return null;
  return withTwin(page, clause, behind.end, words, clause.start - sentence.start, by);
}
