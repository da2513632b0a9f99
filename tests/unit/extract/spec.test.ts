import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type ReportContext } from '../../../lib/extract/index.ts';
import type { Mention } from '../../../lib/model/mention.ts';

interface Row {
  Input: string;
  Context?: ReportContext;
  Results: Record<string, unknown>[];
}

const FOLDER = new URL('../../spec/', import.meta.url);

const written = ({ value, role, names, period, strength, nature, basis }: Mention): Record<string, unknown> => ({
  Text: value.text,
  Start: value.start,
  End: value.end - 1,
  Role: role,
  Amount: value.amount,
  AmountHigh: value.amountHigh,
  Unit: value.unit,
  Comparator: value.comparator,
  Change: value.change,
  Name: names[0]?.text ?? null,
  Period: period,
  Strength: strength,
  Nature: nature,
  Basis: basis,
});

/** Only the fields that the expected result names. */
const comparable = (mention: Mention, expected: Record<string, unknown> | undefined): Record<string, unknown> => {
  const all = written(mention);
  return Object.fromEntries(Object.keys(expected ?? all).map((field) => [field, all[field]]));
};

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const rowsOf = (file: string): Row[] => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Row[];

describe.each(files)('%s', (file) => {
  it.each(rowsOf(file).map((row) => [row.Input, row] as const))('%s', (_, { Input, Context, Results }) => {
    const mentions = extract(Input, Context);
    expect(mentions.map((mention, index) => comparable(mention, Results[index]))).toEqual(Results);
  });
});

describe('the phrases', () => {
  it('are 300 at least', () => {
    expect(files.flatMap(rowsOf).length).toBeGreaterThanOrEqual(300);
  });
});
