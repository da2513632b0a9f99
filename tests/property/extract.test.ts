import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { foldWidth } from '../../lib/text/index.ts';

/** Words of the genre with signs that break sentences, so that random texts come close to reports. */
const word = fc.constantFrom(
  ...'地区生产总值 财政收入 增长 下降 新增 建成 绿道 学位 公园 达到 控制在 左右 以上 以内 不低于 超 约 分别 各 、 , ; : 。 \n ( ) “ ” % 万元 亿元 公里 个 家 万人次 2026年 到2030年 今年 去年 力争 从 提高到 5 12.5 1,200 三 百分之 翻一番 与经济增长同步 的 等 一、 二、2026年工作安排 —— — \t ％ ５ ．'
    .split(' ')
    .filter(Boolean),
  ' ',
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }));

const shifted = (mention: Mention, by: number): Mention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
  value: { ...mention.value, start: mention.value.start + by, end: mention.value.end + by },
  names: mention.names.map((name) => ({
    ...name,
    start: name.start + by,
    end: name.end + by,
    ...(name.parts ? { parts: name.parts.map(([start, end]): [number, number] => [start + by, end + by]) } : {}),
  })),
});

const joined = (source: string, parts: [number, number][]): string =>
  parts.map(([start, end]) => source.slice(start, end)).join('');

describe('extract', () => {
  it('gives words that are the slice, in document order, inside the marked words', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        let last = 0;
        for (const { start, end, value, names } of extract(source)) {
          expect(value.start).toBeGreaterThanOrEqual(last);
          last = value.start;
          expect(source.slice(value.start, value.end)).toBe(value.text);
          expect(start).toBeLessThanOrEqual(value.start);
          expect(end).toBeGreaterThanOrEqual(value.end);
          for (const name of names)
            expect(name.parts ? joined(source, name.parts) : source.slice(name.start, name.end)).toBe(name.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads no amount that is not a finite number', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const { value } of extract(source)) {
          expect(value.amount === null || Number.isFinite(value.amount)).toBe(true);
          expect(value.amountHigh === null || Number.isFinite(value.amountHigh)).toBe(true);
        }
      }),
    );
  });

  it('shifts by a paragraph of other text before, and changes nothing else', () => {
    const before = '各位代表:请予审议。\n';
    fc.assert(
      fc.property(text, (source) => {
        const context = { type: 'government-work-report', period: '2026' } as const;
        expect(extract(before + source, context)).toEqual(
          extract(source, context).map((mention) => shifted(mention, before.length)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same values where widths are folded', () => {
    const facts = ({ role, value, period, rule, basis }: Mention) => ({
      role,
      period,
      rule,
      basis,
      value: { ...value, text: '' },
    });
    fc.assert(
      fc.property(text, (source) => {
        expect(extract(foldWidth(source)).map(facts)).toEqual(extract(source).map(facts));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(extract(source)).toEqual(extract(source));
      }),
    );
  });
});
