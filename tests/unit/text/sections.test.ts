import { describe, expect, it } from 'vitest';
import { readSections, sectionAt } from '../../../lib/text/index.ts';

const REPORT = [
  '政府工作报告',
  '一、2025年工作回顾',
  '(一)稳增长。地区生产总值增长5%。',
  '(二)惠民生',
  '1.就业。新增就业3万人。',
  '二、2026年重点工作',
  '（一）扩大内需',
].join('\n');

describe('readSections', () => {
  it('reads headings with their levels and paths', () => {
    expect(readSections(REPORT).map(({ level, title }) => `${level} ${title}`)).toEqual([
      '1 一、2025年工作回顾',
      '2 (一)稳增长',
      '2 (二)惠民生',
      '3 1.就业',
      '1 二、2026年重点工作',
      '2 （一）扩大内需',
    ]);
    expect(readSections(REPORT)[3]?.path).toEqual(['一、2025年工作回顾', '(二)惠民生', '1.就业']);
  });

  it('ends a section where the next of its rank or a higher one begins', () => {
    const sections = readSections(REPORT);
    expect(sections[0]?.end).toBe(sections[4]?.start);
    expect(sections[1]?.end).toBe(sections[2]?.start);
    expect(sections[5]?.end).toBe(REPORT.length);
  });

  it('reads 篇, 章 and 节, and a heading that runs on into its text after a gap', () => {
    const plan = '第一篇　总则\n　　第一章　主要目标　　到2030年，经济总量翻一番\n第一节　指标';
    expect(readSections(plan).map(({ level, title }) => `${level} ${title}`)).toEqual([
      '1 第一篇　总则',
      '2 第一章　主要目标',
      '3 第一节　指标',
    ]);
  });

  it('finds the main headings of a report whose line breaks were lost', () => {
    const filling = '坚持稳中求进工作总基调,扎实推动高质量发展。'.repeat(150);
    const text = `一、2025年工作回顾 ${filling}二、2026年重点工作 今年要抓好以下工作。${filling}`;
    expect(readSections(text).map(({ title }) => title)).toEqual([
      '一、2025年工作回顾 坚持稳中求进工作总基调,扎实推动高质量发展',
      '二、2026年重点工作 今年要抓好以下工作',
    ]);
  });

  it.each(['2.5个百分点', '2026年是开局之年', '三是', '一体推进各项工作', '1'])('takes %s for no heading', (line) => {
    expect(readSections(line)).toEqual([]);
  });
});

describe('sectionAt', () => {
  it('gives the titles above a place, outermost first, and none before the first heading', () => {
    const sections = readSections(REPORT);
    expect(sectionAt(sections, 0)).toEqual([]);
    expect(sectionAt(sections, REPORT.indexOf('3万人'))).toEqual(['一、2025年工作回顾', '(二)惠民生', '1.就业']);
    expect(sectionAt(sections, REPORT.length)).toEqual(['二、2026年重点工作', '（一）扩大内需']);
  });
});
