import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_PAGE, readPlace, writePlace } from '../../../components/library/address.ts';
import { pages } from '../../../components/library/pages.ts';
import { libraryWords } from '../../../components/library/words/index.ts';

test('a place reads as it was written, whatever its words hold', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.constantFrom('notes', 'data'), fc.array(word), fc.dictionary(word, word), (page, path, asked) => {
      const place = readPlace(writePlace(page, path, asked));
      expect([place.page, place.path]).toEqual([page, path]);
      expect(Object.fromEntries(place.asked)).toEqual({ ...asked });
    }),
  );
});

test.each([
  ['', FIRST_PAGE, []],
  ['#/', FIRST_PAGE, []],
  ['#/notes', 'notes', []],
  ['#/data/grp?areas=310106', 'data', ['grp']],
  ['#/data/%E0%A4%A', 'data', ['%E0%A4%A']],
])('the address "%s" is of the page %s', (hash, page, path) => {
  expect(readPlace(hash)).toMatchObject({ page, path });
});

test('every page has an address of its own and a name in both languages', () => {
  const ids = pages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(libraryWords('zh').pages[id]).not.toBe(libraryWords('en').pages[id]);
});
