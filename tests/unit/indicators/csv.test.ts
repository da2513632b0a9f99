import { describe, expect, test } from 'vitest';
import { csvField, parseCsv } from '../../../lib/indicators/source/csv.ts';

describe('a CSV that a spreadsheet wrote', () => {
  test.each([
    ['plain', 'a,b\n1,2\n'],
    ['without a last line break', 'a,b\n1,2'],
    ['with carriage returns', 'a,b\r\n1,2\r\n'],
    ['with a byte order mark', '\ufeffa,b\n1,2\n'],
    ['with quotes', '"a","b"\n"1","2"\n'],
    ['with spaces around', 'a , b\n 1, 2\n'],
    ['with empty lines', 'a,b\n\n1,2\n,\n'],
  ])('%s', (_, text) => {
    expect(parseCsv(text).map(({ fields }) => fields)).toEqual([{ a: '1', b: '2' }]);
  });

  test('quoted commas, quotes and line breaks stay, and lines are counted in the file', () => {
    const rows = parseCsv('a,b\n"1,000","say ""so"""\n"two\nlines",x\nlast,y\n');
    expect(rows).toEqual([
      { line: 2, fields: { a: '1,000', b: 'say "so"' } },
      { line: 3, fields: { a: 'two\nlines', b: 'x' } },
      { line: 5, fields: { a: 'last', b: 'y' } },
    ]);
  });

  test('a missing field is empty', () => {
    expect(parseCsv('a,b\n1\n')[0]?.fields).toEqual({ a: '1', b: '' });
  });

  test.each(['plain', 'a,b', 'say "so"', 'two\nlines'])('what is written reads back: %s', (value) => {
    expect(parseCsv(`a\n${csvField(value)}\n`)[0]?.fields.a).toBe(value);
  });
});
