import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { unwrapped } from '../../../lib/text/index.ts';
import { broken } from './broken.ts';

const seed = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');

const said = ({ role, value, names, period, section }: Mention) => ({
  role,
  amount: value.amount,
  unit: value.unit,
  comparator: value.comparator,
  names: names.map(({ text }) => text),
  period,
  section,
});

describe('lines broken at a set width', () => {
  for (const columns of [56, 64, 76, 90, 120]) {
    test(`of ${columns} columns are read as the running text they were`, () => {
      const text = broken(seed, columns);
      expect(unwrapped(text)).not.toBeNull();
      expect(extract(text).map(said)).toEqual(extract(seed).map(said));
    });
  }

  test('with empty lines and the numbers of pages between them', () => {
    const lines = broken(seed, 70).split('\n');
    const text = lines.map((line, at) => (at % 30 === 29 ? `${line}\n\n— ${(at + 1) / 30} —\n` : line)).join('\n');
    expect(extract(text).map(said)).toEqual(extract(seed).map(said));
  });

  test('keep their places: a value is the slice, a name that runs over a line has its parts', () => {
    const text = broken(seed, 60);
    const mentions = extract(text);
    for (const { value, names, start, end } of mentions) {
      expect(text.slice(value.start, value.end)).toBe(value.text);
      for (const name of names) {
        const parts = name.parts ?? [[name.start, name.end]];
        expect(parts.map(([from, to]) => text.slice(from, to)).join('')).toBe(name.text);
      }
      expect(text.slice(start, end)).not.toMatch(/^\n|\n$/);
    }
    expect(mentions.some(({ names }) => names.some(({ text }) => text.includes('\n')))).toBe(false);
    expect(mentions.some(({ names }) => names.some(({ parts }) => parts !== undefined))).toBe(true);
  });

  test('in English are joined by a space', () => {
    const sentence =
      'We will build 1,200 kilometers of new rural roads, renovate 350 old residential compounds in the city proper, and create more than 650,000 urban jobs by the end of the year. ';
    const text = (sentence.repeat(6).match(/.{1,72}(?:\s|$)/g) ?? []).map((line) => line.trim()).join('\n');
    expect(unwrapped(text)?.text).toBe(sentence.repeat(6).trim());
    expect(extract(text).map(said)).toEqual(extract(sentence.repeat(6)).map(said));
  });
});

describe('running text is left as it is', () => {
  test('the seed', () => {
    expect(unwrapped(seed)).toBeNull();
  });

  test('a list of projects, one a line', () => {
    const line = (n: number): string => `${n + 1}. 新建${'社区综合服务中心'.repeat(1 + (n % 3))}${n + 2}个`;
    expect(unwrapped(Array.from({ length: 40 }, (_, n) => line(n)).join('\n'))).toBeNull();
  });

  test('a table of equal rows', () => {
    const row = '地区生产总值增长速度\t%\t5.5左右\t预期性\t市发展改革委、市统计局';
    expect(unwrapped(Array.from({ length: 40 }, () => row).join('\n'))).toBeNull();
  });

  test('paragraphs with an empty line between', () => {
    expect(unwrapped(seed.replaceAll('\n', '\n\n'))).toBeNull();
  });
});

test('each stretch leads back to the same words, whatever the text is', () => {
  const line = fc.string({ unit: fc.constantFrom('建', '设', '，', '。', ' ', '5', 'a', '　'), maxLength: 40 });
  const broke = fc.string({ unit: fc.constantFrom('建', '设', '新', '增'), minLength: 30, maxLength: 32 });
  const lines = fc.array(fc.oneof({ weight: 4, arbitrary: broke }, line), { minLength: 8, maxLength: 40 });
  let joins = 0;
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (given, a, b) => {
      const text = given.join('\n');
      const joined = unwrapped(text);
      if (!joined) return;
      joins += 1;
      const start = a % joined.text.length;
      const end = start + 1 + (b % (joined.text.length - start));
      const places = joined.placesOf(start, end);
      const words = places.map(([from, to]) => text.slice(from, to)).join('');
      expect(words.replaceAll(/\s/g, '')).toBe(joined.text.slice(start, end).replaceAll(/\s/g, ''));
      for (const [at, [from, to]] of places.entries()) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(places[at - 1]?.[1] ?? 0);
      }
    }),
  );
  expect(joins).toBeGreaterThan(10);
});
