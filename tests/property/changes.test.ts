import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '../../lib/reading/index.ts';

const line = fc
  .array(fc.constantFrom('甲', '乙', '丙', '，', '3', ' '), { maxLength: 12 })
  .map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const bare = (words: string) => ({ text: words, mentions: [] });

const said = (words: string): string[] => words.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

test('a text did not change from itself', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(changesBetween(bare(words), bare(words)).paragraphs).toEqual([]);
    }),
  );
});

test('what was taken away and what was put in make the one text of the other, line by line', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { paragraphs } = changesBetween(bare(before), bare(after));
      const of = (kind: 'removed' | 'added') =>
        paragraphs.flatMap(({ pieces }) => {
          const words = pieces.filter((piece) => piece.kind === 'kept' || piece.kind === kind);
          return words.some((piece) => piece.text !== '') ? [words.map((piece) => piece.text).join('')] : [];
        });
      const counted = (lines: readonly string[]) => {
        const counts = new Map<string, number>();
        for (const one of lines) counts.set(one, (counts.get(one) ?? 0) + 1);
        return counts;
      };
      const [then, now, gone, fresh] = [said(before), said(after), of('removed'), of('added')].map(counted);
      for (const one of new Set([...then!.keys(), ...now!.keys(), ...gone!.keys(), ...fresh!.keys()])) {
        const at = (counts: Map<string, number> | undefined) => counts?.get(one) ?? 0;
        expect(at(then) - at(gone) + at(fresh)).toBe(at(now));
      }
    }),
  );
});
