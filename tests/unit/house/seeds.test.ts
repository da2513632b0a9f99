import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SeedDocumentSchema } from '../../../lib/model/seed.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(names)('seed %s', (name) => {
  const seed = SeedDocumentSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const bytes = readFileSync(new URL(seed.file, folder));

  test('describes the text beside it', () => {
    expect(seed.file).toBe(name.replace(/json$/, 'txt'));
    expect(bytes.toString('utf8')).toHaveLength(seed.length);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(seed.sha256);
  });

  test('is plain text with one paragraph a line', () => {
    const text = bytes.toString('utf8');
    expect(text).not.toMatch(/[\r\uFEFF\uFFFD]/);
    expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true);
  });
});

test('every text has its metadata', () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(texts.map((name) => name.replace(/txt$/, 'json'))).toEqual(names);
});
