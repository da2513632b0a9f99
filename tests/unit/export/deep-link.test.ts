import { describe, expect, test } from 'vitest';
import { deepLink } from '../../../lib/export/index.ts';
import { turnedAddress } from '../../../lib/model/part-address.ts';
import type { Selector } from '../../../lib/model/selector.ts';

const ADDRESS = 'http://www.example.gov.cn/2025.html';

const at = (text: string, exact: string, from = 0): Selector => {
  const start = text.indexOf(exact, from);
  const end = start + exact.length;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(0, start - 64), start),
      suffix: text.slice(end, end + 64),
    },
    position: { type: 'TextPositionSelector', start, end },
    section: [],
    target: null,
  };
};

/** The directive as it is read back: the parts between its commas, decoded. */
const parts = (link: string): string[] => {
  const directive = link.split(':~:text=')[1]!;
  return directive.split(',').map((part) => {
    const [, before = '', words = '', after = ''] = /^(-?)(.*?)(-?)$/.exec(part)!;
    return before + decodeURIComponent(words) + after;
  });
};

const TEXT = '一、目标\n绿化覆盖率达到41%;新增绿地8万平方米。\n二、任务\n持续提升绿化覆盖率达到41%;建成口袋公园5个。';

test('a page that a script turns to at an address is looked for there', () => {
  const link = deepLink(turnedAddress(ADDRESS, 2), at(TEXT, '新增绿地8万平方米'), TEXT);
  expect(link).toBe(deepLink(ADDRESS, at(TEXT, '新增绿地8万平方米'), TEXT));
});

test('a quote that stands alone between marks is all there is', () => {
  expect(parts(deepLink(ADDRESS, at(TEXT, '新增绿地8万平方米'), TEXT))).toEqual(['新增绿地8万平方米']);
});

test('a quote that stands twice is told by what is around it, within its own line', () => {
  const second = TEXT.indexOf('持续');
  expect(parts(deepLink(ADDRESS, at(TEXT, '绿化覆盖率达到41%'), TEXT))).toEqual(['绿化覆盖率达到41%', '-;新增绿地8']);
  expect(parts(deepLink(ADDRESS, at(TEXT, '绿化覆盖率达到41%', second), TEXT))).toEqual([
    '持续提升-',
    '绿化覆盖率达到41%',
    '-;建成口袋公园',
  ]);
});

test('a quote that begins inside Chinese has context to where a word surely ends', () => {
  const text = '今年,全区上下凝心聚力推动地区生产总值增长5%左右。';
  expect(parts(deepLink(ADDRESS, at(text, '生产总值增长'), text))).toEqual([
    '全区上下凝心聚力推动地区-',
    '生产总值增长',
    '-5%左右',
  ]);
});

describe('without the text', () => {
  const long = `${'今年以来，'.repeat(20)}新增绿地8万平方米，${'建成公园，'.repeat(20)}`;
  const rivals = (count: number, before: number, after: number) => ({
    ...at(long, '新增绿地8万平方米'),
    context: { text: '', report: '', years: {}, paragraph: 0, rivals: { count, before, after } },
  });

  test('a quote has what context there is, but no more than tells it from most', () => {
    expect(parts(deepLink(ADDRESS, at(TEXT, '新增绿地8万平方米'), null))).toEqual([
      '绿化覆盖率达到41%;-',
      '新增绿地8万平方米',
      '-。',
    ]);
    const [before, , after] = parts(deepLink(ADDRESS, at(long, '新增绿地8万平方米'), null));
    expect(before).toHaveLength(17);
    expect(after).toHaveLength(17);
  });

  test('a quote that is known to stand alone has none', () => {
    expect(parts(deepLink(ADDRESS, rivals(0, 0, 0), null))).toEqual(['新增绿地8万平方米']);
  });

  test('a quote with rivals has more context than they share', () => {
    const [before, , after] = parts(deepLink(ADDRESS, rivals(2, 12, 40), null));
    expect(before!.length - 1).toBeGreaterThan(12);
    expect(after!.length).toBeLessThan(41);
  });
});

test('a quote over several lines is given by its first and last words', () => {
  const exact = '新增绿地8万平方米。\n二、任务\n持续提升绿化覆盖率达到41%';
  expect(parts(deepLink(ADDRESS, at(TEXT, exact), TEXT))).toEqual(['新增绿地8万平方米。', '持续提升绿化覆盖率达到41%']);
});

test('a long quote is given by its two ends', () => {
  const text = `开头,${'又一项任务要完成;'.repeat(12)}结尾。`;
  expect(parts(deepLink(ADDRESS, at(text, text), text))).toEqual(['开头,又一项任务要完成;', '又一项任务要完成;结尾。']);
});

test('hyphens, commas, ampersands and brackets do not read as the directive’s own or as Markdown’s', () => {
  const text = '完成A-B,C&D(含E)项目。';
  const link = deepLink(ADDRESS, at(text, 'A-B,C&D(含E)'), text);
  expect(link).toBe(`${ADDRESS}#:~:text=A%2DB%2CC%26D%28%E5%90%ABE%29`);
});

test('the route of an address is kept before the directive', () => {
  const text = '绿化覆盖率41%。';
  expect(deepLink(`${ADDRESS}#/detail/7`, at(text, '41%'), text)).toBe(`${ADDRESS}#/detail/7:~:text=41%25`);
});

test('half a character does no harm', () => {
  const text = '报\ud83d告';
  expect(deepLink(ADDRESS, at(text, text), text)).toBe(`${ADDRESS}#:~:text=${encodeURIComponent('报\ufffd告')}`);
});
