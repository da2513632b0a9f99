import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteCounts } from '../../components/panel/rows.ts';
import { overlaps, type Span } from '../../lib/model/span.ts';
import { fakeKept, fakeMention } from '../dom/shared/fakes.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

const noteOn = ({ start, end }: Span, index: number) => fakeKept(index + 1, { start, quote: '字'.repeat(end - start) });

test('the notes on each mention are those that share a character with it', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (mentions, notes) => {
      const counts = noteCounts(
        mentions.map((one) => fakeMention(one)),
        notes.map(noteOn),
        {},
      );
      const counted = mentions.map((one) => notes.filter((note) => overlaps(one, note)).length);
      expect(mentions.map((_, index) => counts.get(index) ?? 0)).toEqual(counted);
      expect([...counts.values()]).not.toContain(0);
    }),
  );
});
