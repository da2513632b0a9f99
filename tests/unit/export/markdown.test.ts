import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ReportBundle, toMarkdown } from '../../../lib/export/index.ts';
import type { NoteRecord } from '../../../lib/model/records.ts';
import { jinganBundle } from './jingan.ts';

const golden = readFileSync(new URL('../../fixtures/export/jingan-2025.md', import.meta.url), 'utf8');

const withReport = (overrides: Partial<ReportBundle['report']>): ReportBundle => ({
  ...jinganBundle,
  report: { ...jinganBundle.report, ...overrides },
});

/** The bundle with its first note alone, changed. */
const withNote = (overrides: Partial<NoteRecord>): ReportBundle => {
  const [first] = jinganBundle.kept;
  return { ...jinganBundle, kept: [{ note: { ...first!.note, ...overrides }, followUp: null }] };
};

const frontMatterOf = (content: string): Record<string, unknown> => parse(content.split('\n---\n', 1)[0]!.slice(4));

test('the seed report with notes is the golden file', () => {
  expect(toMarkdown(jinganBundle)).toEqual({ fileName: '静安区2025年政府工作报告.md', content: golden });
});

test('the order in which notes are handed over makes no difference', () => {
  expect(toMarkdown({ ...jinganBundle, kept: jinganBundle.kept.toReversed() }).content).toBe(golden);
});

describe('the front matter', () => {
  test('parses to the facts of the report', () => {
    expect(frontMatterOf(golden)).toEqual({
      title: '静安区2025年政府工作报告',
      address: 'http://www.jingan.gov.cn/report/2025.html?id=7',
      kind: '政府工作报告',
      area: '静安区',
      area_code: '310106',
      period: '2025',
      issuer: '上海市静安区人民政府',
      published: '2025-01-10',
      first_read: '2025-02-03',
      last_changed: '2025-03-02',
      targets: 4,
      notes: 3,
      tags: ['增长', '_2025', '口径-核对', '消费'],
    });
  });

  test('leaves out what is not known', () => {
    const { content } = toMarkdown({ ...withReport({ areaCode: null, issuer: null }), extraction: null, kept: [] });
    expect(Object.keys(frontMatterOf(content))).toEqual([
      ...['title', 'address', 'kind', 'area', 'period', 'published', 'first_read', 'notes', 'tags'],
    ]);
    expect(content).not.toContain('## ');
  });

  test.each([
    '---',
    'a: b',
    '- x',
    '"quoted"',
    "it's",
    '#x',
    '2025-01-10',
    'yes',
    '1:30',
    '多行\n---\n标题',
    '\u2028',
    '',
  ])('takes the title %j as it is', (title) => {
    expect(frontMatterOf(toMarkdown(withReport({ title })).content)).toMatchObject({ title });
  });
});

describe('a note', () => {
  test('ends its open code block, comment or HTML itself, so that nothing after it is swallowed', () => {
    const ends = (body: string) => toMarkdown(withNote({ body })).content.split(body)[1]?.split('\n\n')[0];
    expect(ends('~~~~ text\n~~~')).toBe('\n~~~~');
    expect(ends('```ts\nx\n```')).toBe('');
    expect(ends('`code` ```inline```')).toBe('');
    expect(ends('<!-- open')).toBe('\n-->');
    expect(ends('<!-- shut -->')).toBe('');
    expect(ends('<pre>\n\nx')).toBe('\n</pre>');
    expect(ends('a %% hidden')).toBe('\n%%');
    expect(ends('plain <b>words')).toBe('');
  });

  test('over several lines is quoted line by line, as it stands', () => {
    const [first] = jinganBundle.kept;
    const { selector } = first!.note;
    const exact = '第一行 *a*\n\n\t第二行|b';
    const bundle = withNote({ selector: { ...selector, quote: { ...selector.quote, exact } } });
    expect(toMarkdown(bundle).content).toContain('\n\n> 第一行 *a*\n>\n> \t第二行|b\n\n');
  });

  test('on what has no address to open has no link', () => {
    const { content } = toMarkdown({ ...withNote({}), report: { ...jinganBundle.report, address: '报告.txt' } });
    expect(content).not.toContain('](');
  });

  test('that is empty is its quote, link and id', () => {
    const { content } = toMarkdown(withNote({ body: ' \n' }));
    expect(content).toMatch(/> .+\n\n\[查看原文\]\(\S+\) #消费\n\n\^n-\w{26}\n$/);
  });
});

test('a follow-up has no second due date through its words, and one line only', () => {
  const [first] = jinganBundle.kept;
  const followUp = { ...first!.followUp!, leadUnit: '甲\n乙 📅 2020-01-01 #x', due: '2026-06-30' };
  const { content } = toMarkdown({ ...jinganBundle, kept: [{ note: first!.note, followUp }] });
  expect(content).toContain(
    `- [x] 实现社会消费品零售总额1700亿元 · 牵头单位：甲 乙 2020-01-01 \\#x · 进展：已完成 📅 2026-06-30 ^f-${followUp.id}\n`,
  );
});

test('in English the words around are English, and the reader’s own are the same', () => {
  const { content } = toMarkdown({ ...jinganBundle, language: 'en' });
  expect(content).toContain('| No. | Indicator | Target | Bound | Direction | Period | Section |');
  expect(content).toContain('> 实现社会消费品零售总额1700亿元');
  expect(content).toContain('Lead unit: 区发展改革委 · Progress: on track 📅 2025-12-31');
});

test('a follow-up says all that departments write of it, in one line', () => {
  const [, first] = jinganBundle.kept;
  const followUp = {
    ...first!.followUp!,
    what: '经济增长',
    coUnits: ['区统计局', '区商务委'],
    reported: { text: '5.2%', amount: 5.2, unit: '%', on: '2026-01-20' },
    assessment: 'achieved' as const,
    remark: '见公报',
  };
  const { content } = toMarkdown({ ...jinganBundle, kept: [{ note: first!.note, followUp }] });
  expect(content).toContain(
    '- [ ] 经济增长：5%左右 · 牵头单位：区发展改革委 · 责任单位：区统计局、区商务委 · 进展：达进度 · 完成值：5.2% · 评估：完成 · 备注：见公报 📅 2025-12-31 ^f-',
  );
});
