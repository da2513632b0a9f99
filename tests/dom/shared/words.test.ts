import { describe, expect, test } from 'vitest';
import { words } from '../../../components/panel/words/index.ts';
import { localeOf } from '../../../components/shared/words/index.ts';

/** Paths of all entries with what they are: `card.notes: function`. */
const entries = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? entries(inner, `${path}${key}.`) : [`${path}${key}: ${typeof inner}`],
  );

const texts = (value: object): unknown[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'object' ? texts(inner) : [inner]));

describe('the words', () => {
  test('say the same things in both languages', () => {
    expect(entries(words('en'))).toEqual(entries(words('zh')));
  });

  test.each(['zh', 'en'] as const)('leave nothing unsaid in %s', (locale) => {
    for (const text of texts(words(locale))) expect(text).not.toBe('');
  });

  test('are Chinese words in Chinese', () => {
    const plain = texts(words('zh')).filter((text) => typeof text === 'string');
    for (const text of plain) expect(text).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh'], 'zh'],
    [['ZH-Hant-TW'], 'zh'],
    [['en-GB', 'zh-CN'], 'en'],
    [['de'], 'en'],
    [['zho-x'], 'en'],
    [[], 'en'],
  ] as const)('speak to a browser in %j in %s', (languages, locale) => {
    expect(localeOf(languages)).toBe(locale);
  });
});
