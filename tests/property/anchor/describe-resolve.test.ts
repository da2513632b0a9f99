import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describeSpan, NEIGHBOURS, prepare, resolve, resolveAll } from '../../../lib/anchor/text/index.ts';
import type { Span } from '../../../lib/model/span.ts';

const words = [
  '增长',
  '5%',
  '左右',
  '企业',
  '650',
  '家',
  '、',
  ',',
  '。',
  '\n',
  '(一)',
  '2025年',
  ' ',
  '　',
  '公园',
  '𠮷',
];
const reportLike = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  reportLike,
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
);

const textWithSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .map(([start, length]) => ({ text, span: { start, end: Math.min(text.length, start + length) } })),
);

const facts = { section: [], target: null };
const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

test('on the same text every span is found where it was', () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      expect(resolve(text, describeSpan(text, span, facts))).toMatchObject({ kind: 'exact', span, score: 1 });
    }),
  );
});

test('the neighbours are what stands there, no longer than agreed', () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const { quote } = describeSpan(text, span, facts);
      expect(text.slice(0, span.start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(span.end).startsWith(quote.suffix)).toBe(true);
      expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(NEIGHBOURS);
    }),
  );
});

/** A sentence that no other one is like, so that only one place is right. */
const sentence = fc
  .tuple(fc.nat(1e6), fc.constantFrom('绿道', '电梯', '车位', '食堂'))
  .map(([n, what]) => `第${n}项:建成${what}若干;`);
const sentences = fc.uniqueArray(sentence, { minLength: 4, maxLength: 40 });

test('after a paragraph was put in before, the words have moved and are the same words', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 60 }), (all, at, from, length) => {
      const text = all.join('');
      const start = (from + at) % text.length;
      const span = { start, end: Math.min(text.length, start + length) };
      const inserted = '这一段是后来加上的,与其他各段都不相同。\n';
      const verdict = resolve(inserted + text, describeSpan(text, span, facts));
      const right = { start: span.start + inserted.length, end: span.end + inserted.length };
      expect(verdict).toMatchObject({ kind: 'moved', span: right });
    }),
  );
});

test('after any paragraph was put in before any text, no place with other words or other neighbours is given', () => {
  fc.assert(
    fc.property(textWithSpan, reportLike, ({ text, span }, paragraph) => {
      fc.pre(wordsAt(text, span).trim() !== '');
      const now = `${paragraph}\n${text}`;
      const verdict = resolve(now, describeSpan(text, span, facts));
      const right = { start: span.start + paragraph.length + 1, end: span.end + paragraph.length + 1 };
      if (verdict.kind === 'ambiguous') expect(verdict.candidates).toContainEqual(right);
      else if (verdict.span) expect(wordsAt(now, verdict.span)).toBe(wordsAt(text, span));
    }),
  );
});

test('on any other text the verdict is well formed and its words are those quoted or said to differ', () => {
  fc.assert(
    fc.property(textWithSpan, anyText, ({ text, span }, other) => {
      const verdict = resolve(prepare(other), describeSpan(text, span, facts));
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
      expect(verdict.span === null).toBe(verdict.kind === 'orphan' || verdict.kind === 'ambiguous');
      expect(verdict.candidates.length === 0).toBe(verdict.kind !== 'ambiguous');
      for (const place of [verdict.span ?? [], verdict.candidates].flat()) {
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(other.length);
      }
    }),
  );
});

test('on the same text nothing but the digest is asked, and the words are where they were', () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const selector = describeSpan(text, span, facts);
      const bare = { ...selector, quote: { ...selector.quote, prefix: 'other', suffix: 'other' } };
      expect(resolve(text, bare)).toMatchObject({ kind: 'exact', span });
    }),
  );
});

test('full width and added spaces do not move a note to other words', () => {
  const widened = (text: string): string =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(sentences, fc.nat(), fc.integer({ min: 4, max: 60 }), (all, from, length) => {
      const text = all.join('');
      const start = from % text.length;
      const span = { start, end: Math.min(text.length, start + length) };
      expect(resolve(widened(text), describeSpan(text, span, facts))).toMatchObject({ kind: 'exact', span });
    }),
  );
});

test('what is said to differ makes the old words and the new ones', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), fc.nat(1e6), (all, pick, number) => {
      const text = all.join('');
      const chosen = all[pick % all.length] ?? '';
      const start = text.indexOf(chosen);
      const now = text.replace(chosen, chosen.replace('建成', `稳步建成${number}处`));
      const verdict = resolve(now, describeSpan(text, { start, end: start + chosen.length }, facts));
      if (!verdict.difference || !verdict.span) return;
      const joined = (kinds: string[]): string =>
        (verdict.difference ?? []).flatMap(({ kind, text: words }) => (kinds.includes(kind) ? [words] : [])).join('');
      expect(joined(['kept', 'removed'])).toBe(chosen);
      expect(joined(['kept', 'added'])).toBe(wordsAt(now, verdict.span));
    }),
  );
});

test('all at once is one by one', () => {
  fc.assert(
    fc.property(fc.array(textWithSpan, { maxLength: 5 }), anyText, (notes, other) => {
      const selectors = notes.map(({ text, span }) => describeSpan(text, span, facts));
      const found = [...resolveAll(prepare(other), selectors)].flatMap((step) => (step ? [step.verdict] : []));
      expect(found).toEqual(selectors.map((selector) => resolve(other, selector)));
    }),
  );
});
