import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as en from '../../../components/shared/words/rules.en.ts';
import * as zh from '../../../components/shared/words/rules.zh.ts';
import { extract } from '../../../lib/extract/index.ts';

interface Phrase {
  Input: string;
  Context?: { period?: string };
}

const specs = (language: string): Phrase[] => {
  const folder = new URL(`../../spec/${language}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Phrase[]);
};

/** The rules that read the phrases of the specification, which has one for each. */
const rules = new Set(
  [...specs('zh'), ...specs('en')].flatMap(({ Input, Context }) => extract(Input, Context)).map(({ rule }) => rule),
);

test.each([
  ['Chinese', zh],
  ['English', en],
])('the reader is told in %s how each mention was read', (_, { namingRules, roleRules }) => {
  const untold = [...rules].filter((rule) => {
    const [naming = '', role = ''] = rule.split('/');
    return !(naming in namingRules && role in roleRules);
  });
  expect(rules.size).toBeGreaterThan(30);
  expect(untold).toEqual([]);
});
