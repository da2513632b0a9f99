import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';
import { changesBetween } from '../../../lib/reading/index.ts';

const wording = (text: string) => ({
  text,
  mentions: extract(text, { type: 'government-work-report', period: '2025' }),
});
const changes = (before: string, after: string) => changesBetween(wording(before), wording(after));

const head = '样例区2025年政府工作报告\n一、2025年工作安排\n';
const filler = Array.from({ length: 12 }, (_, at) => `第${at + 1}条，把各项工作抓实抓细，让群众看得见、摸得着。`).join(
  '\n',
);
const report = (...lines: string[]): string => `${head}${lines.join('\n')}\n${filler}`;

const firms = '今年高新技术企业达到650家。';
const beds = '今年新增养老床位300张。';
const lifts = '今年加装电梯120台。';

describe('targets', () => {
  test('whose value was edited are told as before and after', () => {
    const { edited, added, removed } = changes(report(firms, beds), report(firms.replace('650', '700'), beds));
    expect(edited.map(({ before, after }) => [before.name, before.valueText, after.valueText])).toEqual([
      ['高新技术企业', '650家', '700家'],
    ]);
    expect([added, removed]).toEqual([[], []]);
  });

  test('that are new or gone', () => {
    const { edited, added, removed } = changes(report(firms, beds), report(beds, lifts));
    expect(edited).toEqual([]);
    expect(added.map(({ words }) => words)).toEqual([expect.stringContaining('电梯120台')]);
    expect(removed.map(({ words }) => words)).toEqual([expect.stringContaining('650家')]);
  });

  test('that only stand elsewhere, or are set in other widths, did not change', () => {
    const { edited, added, removed } = changes(
      report(firms, beds, lifts),
      report(lifts, beds.replace('300', '３００'), firms),
    );
    expect([edited, added, removed]).toEqual([[], [], []]);
  });

  test('of one name under two headings are not taken for each other', () => {
    const two = (first: string, second: string): string =>
      `${head}（一）东部片区\n今年新建绿道${first}公里。\n（二）西部片区\n今年新建绿道${second}公里。\n${filler}`;
    const { edited, added, removed } = changes(two('2', '5'), two('2', '8'));
    expect(edited.map(({ before, after }) => [before.valueText, after.valueText])).toEqual([['5公里', '8公里']]);
    expect([added, removed]).toEqual([[], []]);
  });
});

describe('paragraphs', () => {
  test('that are new, gone and reworded come in the order of the text, with where they stand', () => {
    const before = report(firms, '要守住安全底线，持续排查各类风险隐患。', beds);
    const after = report('坚持开门办事，多听群众意见。', firms, '要守住安全底线，深入排查各类风险隐患。');
    const { paragraphs } = changes(before, after);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['added', 'edited', 'removed']);
    const [added, edited, removed] = paragraphs;
    expect(after.slice(added!.start)).toMatch(/^坚持开门办事/);
    expect(edited!.pieces.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'removed', text: '持续' },
      { kind: 'added', text: '深入' },
    ]);
    expect(before.slice(removed!.start)).toMatch(/^今年新增养老床位/);
  });

  test('of the same words in other lines of white space are the same', () => {
    expect(changes(report(firms, beds), report(firms, '', `　　${beds}  `)).paragraphs).toEqual([]);
  });

  test('beyond what can be looked through are counted', () => {
    const many = (word: string): string =>
      Array.from({ length: 400 }, (_, at) => `${word}${at}，${word}事项第${at}项。`).join('\n');
    const { paragraphs, more } = changes(head + many('甲'), head + many('乙丙丁'));
    expect(paragraphs).toHaveLength(300);
    expect(more).toBe(100);
  });
});

test('the cost grows with the text, not with its square, also where all of it was rewritten', () => {
  const long = (count: number, word: string): string =>
    Array.from({ length: count }, (_, at) => `${word}第${at}项工作要求，落实到每一个环节${at % 7}。`).join('\n');
  const time = (count: number): number => {
    const [before, after] = [
      { text: long(count, '前'), mentions: [] },
      { text: long(count, '后来改写的'), mentions: [] },
    ];
    const began = performance.now();
    changesBetween(before, after);
    return performance.now() - began;
  };
  time(500);
  const [short, tenfold] = [Math.min(time(600), time(600), time(600)), Math.min(time(6000), time(6000))];
  expect(tenfold).toBeLessThan(40 * Math.max(short, 5));
});
