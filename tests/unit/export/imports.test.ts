import { describe, expect, test } from 'vitest';
import { readHypothesis, readOwnCsv } from '../../../lib/export/imports/index.ts';
import { finish } from '../../../lib/text/steps.ts';
import { success } from '../storage/records.ts';
import { means } from './import-means.ts';

const annotation = (overrides: object = {}) => ({
  id: 'Xa-1',
  created: '2025-02-03T01:00:00.123456+00:00',
  updated: '2025-02-04T01:00:00.000000+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://www.example.gov.cn/2025.html?utm_source=a#top',
  text: '与去年一致',
  tags: ['增长', ' 增长 ', ''],
  group: '__world__',
  target: [
    {
      source: 'https://www.example.gov.cn/2025.html',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
        { type: 'TextPositionSelector', start: 40, end: 49 },
        { type: 'TextQuoteSelector', exact: '就业增加一万人', prefix: '目标是', suffix: '。' },
      ],
    },
  ],
  document: { title: ['示例市2025年政府工作报告'] },
  ...overrides,
});

describe('an export of Hypothesis', () => {
  test('becomes notes on one report, with the words they stand on', () => {
    const json = {
      export_date: '2025-03-01',
      client_version: '1.1',
      annotations: [annotation(), annotation({ id: 'Xa-2', text: '' })],
    };
    const { reports, notes, faults } = success(finish(readHypothesis(json, means)));
    expect(faults).toEqual([]);
    expect(reports).toMatchObject([
      { address: 'https://www.example.gov.cn/2025.html', title: '示例市2025年政府工作报告' },
    ]);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({
      reportId: reports[0]!.id,
      body: '与去年一致',
      tags: ['增长'],
      created: Date.parse('2025-02-03T01:00:00.123Z'),
      modified: Date.parse('2025-02-04T01:00:00Z'),
      selector: {
        quote: { exact: '就业增加一万人', prefix: '目标是', suffix: '。' },
        position: { start: 40, end: 49 },
      },
    });
  });

  test('is the same at every import', () => {
    const json = [annotation()];
    expect(finish(readHypothesis(json, { ...means, now: means.now + 5 }))).toMatchObject({
      value: { notes: [{ id: success(finish(readHypothesis(json, means))).notes[0]!.id }] },
    });
  });

  test.each([
    [annotation({ references: ['Xa-0'] }), '回复'],
    [annotation({ target: [{ source: 'x' }] }), '整个网页'],
    [annotation({ target: [] }), '整个网页'],
    [{ id: 'x' }, '缺少网址'],
    [annotation(), '与第 1 行是同一条'],
    [null, '不是 Hypothesis 的批注'],
  ])('says row by row what is left out: %j', (one, words) => {
    const { notes, faults } = success(finish(readHypothesis({ rows: [annotation(), one] }, means)));
    expect(notes).toHaveLength(1);
    expect(faults).toMatchObject([{ line: 2, reason: { zh: expect.stringContaining(words) } }]);
  });

  test.each([{}, 5, null, { annotations: 'x' }])('another JSON is refused: %j', (json) => {
    expect(finish(readHypothesis(json, means))).toMatchObject({ ok: false, error: { code: 'not-hypothesis' } });
  });
});

describe('a table of notes', () => {
  test('needs no more than an address and a quote, in either language, with any delimiter', () => {
    for (const text of [
      '网址,原文,笔记\nhttp://a.example/,甲,乙\n',
      'sep=;\r\nAddress;Quote;Note\r\nhttp://a.example/;甲;乙\r\n',
    ]) {
      const { notes, faults, kind } = success(finish(readOwnCsv(text, means)));
      expect(faults).toEqual([]);
      expect(kind).toBe('notes-csv');
      expect(notes).toMatchObject([{ body: '乙', selector: { quote: { exact: '甲' }, target: null }, tags: [] }]);
    }
  });

  test('the same row without an id is the same note at every import', () => {
    const text = '网址,原文\nhttp://a.example/,甲\n';
    const ids = [means, { ...means, now: 9 }].map((one) => success(finish(readOwnCsv(text, one))).notes[0]!.id);
    expect(new Set(ids).size).toBe(1);
  });

  test.each([
    [',甲,', '缺少网址'],
    ['http://a.example/,,', '缺少原文'],
    ['http://a.example/,甲,abc', '不是本扩展的编号'],
    ['http://a.example/,"甲', '引号没有成对'],
  ])('says what is wrong with a row: %j', (row, words) => {
    const { notes, faults } = success(finish(readOwnCsv(`网址,原文,笔记编号\n${row}`, means)));
    expect(notes).toEqual([]);
    expect(faults).toMatchObject([{ line: 2, reason: { zh: expect.stringContaining(words) } }]);
  });

  test('pauses between its rows and says how far it is', () => {
    const row = 'http://a.example/,甲\n';
    const said = [...readOwnCsv(`网址,原文\n${row.repeat(1000)}`, means)];
    expect(said.length).toBeGreaterThan(1000);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.at(-1)).toBe(1);
  });

  test('another table is refused with what is needed', () => {
    expect(finish(readOwnCsv('a,b\n1,2\n', means))).toMatchObject({ ok: false, error: { code: 'no-header' } });
    expect(finish(readOwnCsv('', means))).toMatchObject({ ok: false, error: { code: 'no-header' } });
  });
});

describe('a table of follow-ups', () => {
  const head = '网址,事项编号,笔记编号,完成时限,进展,评估';
  const [id, note] = ['01jk0000000000000000f00001', '01jk0000000000000000n00001'];

  test('is read as spreadsheets save it again', () => {
    const text = `${head}\nhttp://a.example/,${id},${note},2025/3/1,达进度,\n`;
    expect(success(finish(readOwnCsv(text, means))).followUps).toMatchObject([
      { id, noteId: note, due: '2025-03-01', progress: 'on-track', assessment: 'not-yet' },
    ]);
  });

  test.each([
    [`http://a.example/,${id},${note},2025-02-30,达进度,`, '不是日期'],
    [`http://a.example/,${id},${note},,很快,`, '没有“很快”这种进展'],
    [`http://a.example/,${id},${note},,达进度,好`, '没有“好”这种评估'],
    [`http://a.example/,x,${note},,达进度,`, '不是本扩展的编号'],
  ])('says what is wrong with a row: %j', (row, words) => {
    const { followUps, faults } = success(finish(readOwnCsv(`${head}\n${row}`, means)));
    expect(followUps).toEqual([]);
    expect(faults).toMatchObject([{ reason: { zh: expect.stringContaining(words) } }]);
  });
});
