/** Changes of the note's own words. */
import type { Span } from '../../../lib/model/span.ts';
import { type Edit, edited } from '../edits.ts';
import type { DriftNote } from '../note.ts';
import { clausesIn, type DriftPage, holds, touches } from '../page.ts';
import { paragraphBefore } from './around.ts';
import { type Change, type Changed, found, put, replaced } from './change.ts';

const NUMBER = /(?<![\d.:])\d+(?:\.\d+)?(?![\d.:年月日条项号届])/g;

/** The number that says what the note is about: the target's own, or the first of a passage. */
function ownNumber(page: DriftPage, note: DriftNote): (Span & { words: string }) | undefined {
  const within = note.mention ? note.mention.value : note.span;
  return found(page.text, NUMBER, within)[0];
}

const otherAmount = (words: string, factor: number): string => {
  const decimals = words.split('.')[1]?.length ?? 0;
  const next = (Number(words) * factor).toFixed(decimals);
  return next === words ? String(Number(words) + 1) : next;
};

function valueChanged(
  page: DriftPage,
  note: DriftNote,
  edits: readonly Edit[],
  value: { from: string; to: string },
): Changed {
  const { text, spanOf } = edited(page.text, edits);
  return { text, expected: { kinds: ['value-changed'], span: spanOf(note.span), value } };
}

/** The note's number becomes another one, with everything else as it was. */
export const numberEdited: Change = (page, note, by) => {
  const number = ownNumber(page, note);
  if (!number) return null;
  const to = otherAmount(number.words, by.pick([0.9, 1.1, 1.3, 2, 0.5]) ?? 2);
  return valueChanged(page, note, [replaced(number, to)], { from: number.words, to });
};

/** A digit more before it: 650 becomes 1650. */
export const digitMore: Change = (page, note) => {
  const number = ownNumber(page, note);
  if (!number || number.words.includes('.')) return null;
  return valueChanged(page, note, [replaced(number, `1${number.words}`)], {
    from: number.words,
    to: `1${number.words}`,
  });
};

/** Several numbers in and around the note at once, and a paragraph put in before. */
export const numbersAllOver: Change = (page, note, by) => {
  const own = ownNumber(page, note);
  if (!own) return null;
  const near = { start: Math.max(0, note.span.start - 90), end: Math.min(page.text.length, note.span.end + 90) };
  const edits = found(page.text, NUMBER, near)
    .filter((one) => one.start === own.start || !touches(one, note.span))
    .map((one) => replaced(one, otherAmount(one.words, by.pick([0.8, 1.2, 1.5]) ?? 2)));
  const first = page.lines[0];
  if (first && first.start < near.start) edits.push(put(0, '以下内容经修订。\n'));
  const to = edits.find(({ start }) => start === own.start)?.words ?? '';
  return valueChanged(page, note, edits, { from: own.words, to });
};

const units: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)亿元/, '万元'],
  [/(?<=\d)万元/, '亿元'],
  [/(?<=\d)家/, '户'],
  [/(?<=\d)个/, '处'],
  [/(?<=\d)公里/, '米'],
  [/(?<=\d)万亩/, '亩'],
  [/(?<=\d)万人/, '人'],
  [/(?<=\d)吨/, '公斤'],
  [/(?<=\d)(?:套|户)/, '间'],
  [/(?<=\d)%(?![-—~至])/, '个百分点'],
];

/** Another unit at the same number. */
export const unitEdited: Change = (page, note) => {
  const within = note.mention ? note.mention.value : note.span;
  for (const [from, to] of units) {
    const [place] = found(page.text, new RegExp(from, 'g'), within);
    if (place) return valueChanged(page, note, [replaced(place, to)], { from: place.words, to });
  }
  return null;
};

/** The same amount in another unit: 12亿元 becomes 120000万元. It is reworded, not changed. */
export const unitConverted: Change = (page, note) => {
  const within = note.mention ? note.mention.value : note.span;
  const [place] = found(page.text, /(?<![\d.])\d+(?:\.\d+)?亿元/g, within);
  if (!place) return null;
  const tens = String(Math.round(Number.parseFloat(place.words) * 1e4));
  const { text, spanOf } = edited(page.text, [replaced(place, `${tens}万元`)]);
  return { text, expected: { kinds: ['text-changed', 'exact', 'moved'], span: spanOf(note.span) } };
};

/** 5%左右 becomes 约5%: the same said otherwise. */
export const aboutSaidOtherwise: Change = (page, note) => {
  const within = note.mention ? note.mention.value : note.span;
  const [place] = found(page.text, /\d+(?:\.\d+)?[^\d,;。、]{1,4}左右/g, within);
  if (!place) return null;
  const edits = [replaced(place, `约${place.words.replace('左右', '')}`)];
  const { text, spanOf } = edited(page.text, edits);
  return { text, expected: { kinds: ['text-changed', 'exact', 'moved'], span: spanOf(note.span) } };
};

/** A bound put to a value, taken from it, or exchanged for the opposite. */
export const boundEdited: Change = (page, note) => {
  if (!note.mention || !/\d/.test(note.mention.value.text)) return null;
  const { value } = note.mention;
  const [bound] = found(page.text, /左右|以上|以内|以下/g, value);
  const edit = bound ? replaced(bound, bound.words === '以上' ? '左右' : '以上') : put(value.end, '以上');
  if (!bound && (note.span.end !== value.end || /^(?:以|左右|的)/.test(page.text.slice(value.end)))) return null;
  const { text, spanOf } = edited(page.text, [edit]);
  const span = spanOf(note.span);
  const grown = bound ? span : { start: span.start, end: span.end + 2 };
  return { text, expected: { kinds: ['value-changed'], span: grown, others: [span] } };
};

const FILLERS = ['进一步', '持续', '积极', '稳步', '扎实'];

/** A word without weight put in before a verb of the passage. */
export const fillerPutIn: Change = (page, note, by) => {
  const verbs = /推进|加强|完善|实施|建设|推动|健全|开展|培育|坚持|支持|强化|落实/g;
  const outside = (one: Span): boolean => !note.mention?.names.some((name) => touches(name, one));
  const places = found(page.text, verbs, note.span).filter((one) => one.start > note.span.start && outside(one));
  const place = by.pick(places);
  if (!place) return null;
  const { text, spanOf } = edited(page.text, [put(place.start, by.pick(FILLERS) ?? '')]);
  return { text, expected: { kinds: ['text-changed'], span: spanOf(note.span) } };
};

const synonyms: Record<string, string> = {
  达到: '达',
  完善: '健全',
  加快: '加速',
  新增: '增加',
  推动: '促进',
  强化: '加强',
  稳定在: '保持在',
  提高到: '提升到',
  提高: '提升',
};

/** A verb that says the same. */
export const verbExchanged: Change = (page, note, by) => {
  const own = note.mention ? [note.mention.value, ...note.mention.names] : [];
  const outside = (one: Span): boolean => !own.some((part) => touches(one, part));
  const verbs = new RegExp(Object.keys(synonyms).join('|'), 'g');
  const place = by.pick(found(page.text, verbs, note.span).filter(outside));
  if (!place || note.span.end - note.span.start < 6) return null;
  const { text, spanOf } = edited(page.text, [replaced(place, synonyms[place.words] ?? '')]);
  return { text, expected: { kinds: ['text-changed'], span: spanOf(note.span) } };
};

/** Number edited, and a paragraph put in somewhere before. */
export const editedAndMoved: Change = (page, note, by) => {
  const first = paragraphBefore(page, note, by);
  const number = ownNumber(page, note);
  if (!first?.expected.span || !number || !holds(note.span, number)) return null;
  const shift = first.expected.span.start - note.span.start;
  const at = { start: number.start + shift, end: number.end + shift };
  const to = otherAmount(number.words, 1.4);
  const { text, spanOf } = edited(first.text, [replaced(at, to)]);
  return {
    text,
    expected: { kinds: ['value-changed'], span: spanOf(first.expected.span), value: { from: number.words, to } },
  };
};

/** A slip of the pen is mended: one character of a longer passage is another one. */
export const characterMended: Change = (page, note, by) => {
  if (note.kind === 'target' || note.span.end - note.span.start < 20) return null;
  const places = found(page.text, /(?<=\p{Script=Han}{4})\p{Script=Han}(?=\p{Script=Han}{4})/gu, note.span);
  const place = by.pick(places);
  if (!place) return null;
  const { text, spanOf } = edited(page.text, [replaced(place, '之')]);
  return { text, expected: { kinds: ['text-changed'], span: spanOf(note.span) } };
};

/** One clause of a sentence or passage is taken out, the rest stands: it is there still, or an honest loss. */
export const partTakenOut: Change = (page, note, by) => {
  if (note.kind !== 'sentence' && note.kind !== 'passage') return null;
  const parts = clausesIn(page.text, note.span).filter(({ end }) => end < note.span.end - 1);
  const part = by.pick(parts);
  if (!part || parts.length < 3) return null;
  const { text, spanOf } = edited(page.text, [replaced({ start: part.start, end: part.end + 1 }, '')]);
  return { text, expected: { kinds: ['text-changed', 'orphan'], span: null, others: [spanOf(note.span)] } };
};
