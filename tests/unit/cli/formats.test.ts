import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../lib/cli/csv.ts';
import { toMarkdown } from '../../../lib/cli/markdown.ts';
import type { Extraction } from '../../../lib/model/extraction.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { parseCsv } from './parse-csv.ts';

const mention = (changes: Partial<Mention>): Mention => ({
  role: 'target',
  start: 0,
  end: 9,
  value: {
    start: 5,
    end: 9,
    text: '5%左右',
    amount: 5,
    amountHigh: null,
    unit: '%',
    comparator: 'about',
    change: 'up',
  },
  names: [{ start: 0, end: 5, text: '地区生产总值' }],
  indicator: { id: 'grp', label: '地区生产总值' },
  period: '2025',
  section: ['二、任务'],
  rule: 'growth',
  nature: null,
  strength: 'commit',
  basis: [],
  ...changes,
});

const extraction = (mentions: Mention[]): Extraction => ({
  schema: 'pledgemark/extraction@1',
  report: {
    isReport: true,
    confidence: 0.9,
    type: 'government-work-report',
    title: '静安区2025年<b>政府</b>工作报告',
    areaCode: '310106',
    areaName: '静安区',
    period: '2025',
    issuer: null,
    publishedOn: null,
    evidence: [],
  },
  text: { length: 9, sha256: '' },
  mentions,
});

const named = (text: string): Mention => mention({ names: [{ start: 0, end: 1, text }] });
const cellOf = (written: Mention, column: number): string | undefined =>
  parseCsv(toCsv(extraction([written])))[1]?.[column];

describe('CSV', () => {
  it.each(['逗,号', '引"号', '换\n行', '回\r\n车', '"', ',', ''])('carries %j through', (name) => {
    expect(cellOf(named(name), 1)).toBe(name);
  });

  it.each(['=1+1', '+86', '-甲', '@SUM(A1)', '\t=1'])('makes %j harmless to a spreadsheet', (name) => {
    expect(cellOf(named(name), 1)).toBe(`'${name}`);
  });

  it('leaves negative numbers numbers', () => {
    expect(cellOf(mention({ value: { ...mention({}).value, amount: -3 } }), 3)).toBe('-3');
  });

  it('leaves empty what is not known', () => {
    const row = parseCsv(toCsv(extraction([mention({ names: [], indicator: null, period: null })])))[1];
    expect([row?.[1], row?.[2], row?.[4], row?.[9], row?.[11]]).toEqual(['', '', '', '', '']);
  });

  it('joins sections and words of the basis', () => {
    const row = parseCsv(toCsv(extraction([mention({ section: ['一、', '(一)'], basis: ['年均', '累计'] })])))[1];
    expect([row?.[12], row?.[10]]).toEqual(['一、 / (一)', '年均 累计']);
  });
});

describe('Markdown', () => {
  it('escapes what Markdown would take for its own', () => {
    expect(toMarkdown(extraction([named('a|b*c')]))).toContain('| a\\|b\\*c |');
    expect(toMarkdown(extraction([]))).toContain('# 静安区2025年\\<b\\>政府\\</b\\>工作报告');
  });

  it('writes ranges, yardsticks and stretch targets', () => {
    const range = mention({
      value: { ...mention({}).value, amount: 5, amountHigh: 6, comparator: 'range', text: '5%—6%' },
    });
    const yardstick = mention({
      value: { ...mention({}).value, amount: null, comparator: 'eq', text: '与经济增长同步' },
    });
    const written = toMarkdown(extraction([range, yardstick, mention({ strength: 'strive' })]));
    expect(written).toContain('| 5–6 % | 增长 | 2025 | 5%—6% |');
    expect(written).toContain('|  | 增长 | 2025 | 与经济增长同步 |');
    expect(written).toContain('| 目标（力争） |');
  });
});
