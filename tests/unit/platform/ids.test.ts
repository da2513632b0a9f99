import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdSchema } from '../../../lib/model/records.ts';
import { makeIds, newId } from '../../../lib/platform/ids.ts';

const filledWith = (byte: number) => (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(byte);

test('an id is 26 characters that the schema takes, and no two are the same', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(IdSchema.safeParse(id).success).toBe(true);
});

test('ids sort by time, then in the order they were made, also when the clock goes back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2 }), fc.nat(255), (times, byte) => {
      const clock = times.values();
      const next = makeIds({ now: () => clock.next().value ?? 0, random: filledWith(byte) });
      const ids = times.map(() => next());
      expect(ids.toSorted()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test.each([
  [1_469_918_176_385, '01aryz6s41'],
  [1_469_922_850_259, '01arz3ndek'],
])('the time %i is written as in the examples of the ULID specification', (time, digits) => {
  const next = makeIds({ now: () => time, random: filledWith(0) });
  expect(next().slice(0, 10)).toBe(digits);
});

test('when the random part is used up within a millisecond, the time moves on', () => {
  const next = makeIds({ now: () => 1, random: filledWith(255) });
  expect([next(), next()]).toEqual(['0000000001zzzzzzzzzzzzzzzz', '00000000020000000000000000']);
});
