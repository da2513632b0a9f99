import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { deepLink } from '../../../lib/export/deep-link.ts';
import { dueCalendar, followUpsCsv, notesCsv, targetsCsv } from '../../../lib/export/forms/index.ts';
import { gathered } from './gathered.ts';
import { jinganBundle } from './jingan.ts';

const DAY = '2025-03-02';
const rowsOf = (content: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(content.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('CSV, read by another library', () => {
  test.each([notesCsv, followUpsCsv, targetsCsv])(
    'begins with a byte order mark, and each row has all columns',
    (make) => {
      const { content } = make(gathered, DAY);
      expect(content.startsWith('\ufeff')).toBe(true);
      const parsed = Papa.parse<string[]>(content.slice(1), { skipEmptyLines: true });
      expect(parsed.errors).toEqual([]);
      expect(new Set(parsed.data.map((row) => row.length)).size).toBe(1);
      expect(new Set(parsed.data[0]).size).toBe(parsed.data[0]!.length);
    },
  );

  test('has a row for each note, as it was written', () => {
    const rows = rowsOf(notesCsv(gathered, DAY).content);
    expect(rows.map((row) => row.报告)).toEqual([
      '示例区2025年政府工作报告',
      ...Array(3).fill('静安区2025年政府工作报告'),
    ]);
    expect(rows[1]).toMatchObject({
      原文: '地区生产总值增长5%左右',
      笔记: '去年目标同为 **5%左右**。\n\n- [ ] 查可比价口径\n- 与全市目标一致',
      标签: '增长；2025；口径 核对',
      数值: '5',
      界限: '约',
    });
  });

  test('has the 台账 as departments know it', () => {
    const [first] = rowsOf(followUpsCsv(gathered, DAY).content);
    expect(Object.keys(first!).slice(0, 11)).toEqual([
      '序号',
      '指标',
      '目标值',
      '单位',
      '完成时限',
      '牵头单位',
      '责任单位',
      '进展',
      '完成值',
      '评估',
      '备注',
    ]);
    expect(first).toMatchObject({
      指标: '地区生产总值',
      目标值: '增长 5% 左右',
      单位: '%',
      完成时限: '2025-12-31',
      责任单位: '区统计局；区商务委',
      进展: '达进度',
      完成值: '5.2%',
    });
  });

  test('parts levels in the 台账 from their unit, as the page does', () => {
    const [report] = gathered.reports;
    const [kept] = report!.kept;
    const { selector } = kept!.note;
    const target = {
      ...selector.target!,
      valueText: '1700亿元以上',
      amount: 1.7e11,
      unit: '元',
      comparator: 'ge' as const,
      amountHigh: null,
    };
    const note = { ...kept!.note, selector: { ...selector, target: { ...target, change: 'none' as const } } };
    const given = { ...gathered, reports: [{ ...report!, kept: [{ ...kept!, note }] }] };
    expect(rowsOf(followUpsCsv(given, DAY).content)[0]).toMatchObject({ 目标值: '1700 以上', 单位: '亿元' });
    const [english] = rowsOf(followUpsCsv({ ...given, language: 'en' }, DAY).content);
    expect(english).toMatchObject({ Target: 'at least 170 billion', Unit: 'yuan' });
  });

  test('has a row for each target', () => {
    const rows = rowsOf(targetsCsv(gathered, DAY).content);
    expect(rows.map((row) => [row.名称, row.指标代码, row.数值])).toEqual([
      ['地区生产总值', 'grp', '5'],
      ['区级一般公共预算收入', '', '2'],
      ['社会消费品零售总额', '', '170000000000'],
      ['城镇登记失业人数', 'registered-unemployed', ''],
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1"])('no cell begins like a formula: %j', (words) => {
    const [first] = gathered.reports;
    const [kept] = first!.kept;
    const note = {
      ...kept!.note,
      body: words,
      tags: [words],
      selector: { ...kept!.note.selector, quote: { ...kept!.note.selector.quote, exact: words } },
    };
    const followUp = { ...kept!.followUp!, remark: words, leadUnit: words, coUnits: [words], what: words };
    const report = { ...first!, report: { ...first!.report, title: words }, kept: [{ note, followUp }] };
    for (const make of [notesCsv, followUpsCsv, targetsCsv]) {
      const { data } = Papa.parse<string[]>(make({ ...gathered, reports: [report] }, DAY).content.slice(1));
      for (const cell of data.flat()) expect(/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)), cell).toBe(false);
    }
  });
});

describe('iCalendar, read by another library', () => {
  const events = (content: string) =>
    new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  test('has each due date as a whole day, with a reminder', () => {
    const [event, ...more] = events(dueCalendar(gathered, DAY).content);
    expect(more).toEqual([]);
    expect(event!.uid).toBe('f-01jk0000000000000000f00001@pledgemark.org');
    expect(event!.startDate.isDate).toBe(true);
    expect(event!.startDate.toString()).toBe('2025-12-31');
    expect(event!.summary).toBe('地区生产总值到期');
    expect(event!.description).toContain('牵头单位：区发展改革委');
    expect(event!.description).toContain('地区生产总值增长5%左右');
    const [alarm] = event!.component.getAllSubcomponents('valarm');
    expect(String(alarm!.getFirstPropertyValue('trigger'))).toBe('PT9H');
    expect(event!.component.getFirstPropertyValue('url')).toContain(
      'http://www.jingan.gov.cn/report/2025.html?id=7#:~:text=',
    );
  });

  test('leads to the very words, by an address as it is', () => {
    const [event] = events(dueCalendar(gathered, DAY).content);
    const due = jinganBundle.kept.find(({ followUp }) => followUp?.due === '2025-12-31');
    const address = deepLink(jinganBundle.report.address, due!.note.selector, null);
    expect(address).toContain(',');
    expect(event!.component.getFirstPropertyValue('url')).toBe(address);
  });

  test('reminds on the day that the reader chose, and not of what is done', () => {
    const [first] = jinganBundle.kept;
    const withDue = (progress: 'done' | 'behind') => ({
      ...first!.followUp!,
      due: '2025-12-31',
      remind: '2025-12-24',
      progress,
    });
    const calendarOf = (progress: 'done' | 'behind') =>
      dueCalendar(
        {
          ...gathered,
          reports: [{ ...gathered.reports[0]!, kept: [{ note: first!.note, followUp: withDue(progress) }] }],
        },
        DAY,
      ).content;
    const [open] = events(calendarOf('behind'));
    const [alarm] = open!.component.getAllSubcomponents('valarm');
    expect(String(alarm!.getFirstPropertyValue('trigger'))).toBe('-P6DT15H');
    const [done] = events(calendarOf('done'));
    expect(done!.summary).toMatch(/^✓ /);
    expect(done!.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('the same gathered gives the same bytes', () => {
    expect(dueCalendar(gathered, DAY).content).toBe(
      dueCalendar(structuredClone({ ...gathered, labelOf: undefined }) as never, DAY).content,
    );
  });
});
