import { describe, expect, it, test } from 'vitest';
import { judge, type ReportFacts } from '../../../lib/report/index.ts';
import { communique, outline, speech, tasks } from './bodies.ts';
import { speech as english } from './table/english-bodies.ts';

const facts = (over: Partial<ReportFacts>): ReportFacts => ({
  address: null,
  title: '',
  metas: {},
  headings: [],
  text: '',
  targets: 9,
  ...over,
});

const district = speech.replace(/我代表.{0,12}?政府/, '我代表武进区人民政府');

describe('a district’s report on the site of its city', () => {
  test.each([
    '常州市人民政府门户网站 县区动态 2025年政府工作报告',
    '2025年政府工作报告_常州市人民政府',
    '2025年政府工作报告 - 常州市人民政府门户网站',
    '常州市人民政府|2025年政府工作报告',
  ])('is the district’s: %s', (title) => {
    const text = `2025年政府工作报告\n——2025年1月7日在常州市武进区第十七届人民代表大会第四次会议上\n${district}`;
    const verdict = judge(facts({ title, metas: { articletitle: ['2025年政府工作报告'] }, text }));
    expect(verdict, verdict.evidence.join('；')).toMatchObject({ isReport: true, areaCode: '320412', period: '2025' });
  });

  it('belongs to the site’s area where nothing else says whose it is', () => {
    const text = `各位代表：\n${speech.replace(/我代表.{0,12}?政府/, '我代表市人民政府')}`;
    const verdict = judge(facts({ title: '常州市人民政府门户网站 规划计划 2025年政府工作报告', text }));
    expect(verdict).toMatchObject({ isReport: true, areaCode: '320400', period: '2025' });
  });

  it('belongs to whom the title names before the site', () => {
    const title = '常州市人民政府门户网站 县区动态 溧阳市2025年政府工作报告';
    expect(judge(facts({ title, text: speech })).areaCode).toBe('320481');
  });
});

describe('a town or zone that the text alone names', () => {
  test.each([
    ['——2025年1月3日在龙泉镇第十九届人民代表大会第四次会议上', '龙泉镇'],
    ['——2025年1月3日在合肥市高新区第十九届人民代表大会第四次会议上', '合肥市高新区'],
  ])('is not the place that begins like it: %s', (subtitle, name) => {
    const text = `政府工作报告\n${subtitle}\n${speech.replace(/我代表.{0,12}?政府/, '我代表镇人民政府')}`;
    expect(judge(facts({ text }))).toMatchObject({ isReport: true, areaCode: null, areaName: name });
  });

  it('is the county where the text names that: 龙泉市', () => {
    const text = `政府工作报告\n——2025年1月3日在龙泉市第十九届人民代表大会第四次会议上\n${speech}`;
    expect(judge(facts({ text })).areaCode).toBe('331181');
  });
});

describe('who issues it', () => {
  it('is no one who is named as the source of a figure', () => {
    const text = `临江市统计局　2025年3月20日\n${communique}\n资料来源：本公报中就业数据来自人社局，其他数据来自统计局。`;
    expect(judge(facts({ title: '临江市2024年国民经济和社会发展统计公报', text })).issuer).toBe('临江市统计局');
  });

  it('is the State Council where the title begins with it', () => {
    const title = '国务院关于落实《政府工作报告》重点工作分工的意见';
    expect(judge(facts({ title, text: tasks })).issuer).toBe('国务院');
  });
});

describe('an English version whose title names no place', () => {
  test.each([
    ['I invite comments.', 'on behalf of the People’s Government of Beijing Municipality, I will now report'],
    ['I invite comments.', "on behalf of the People's Government of Guangdong Province, I will now report"],
    [
      'Delivered at the Third Session of the 16th Beijing Municipal People’s Congress on January 14, 2025',
      'on behalf of the municipal government, I will now report',
    ],
  ])('is of whom it speaks for: %s %s', (subtitle, speaker) => {
    const text = `Report on the Work of the Government\n${subtitle}\n${english.replace(/on behalf of the government, I will now report/i, speaker)}`;
    const code = speaker.includes('Guangdong') ? '440000' : '110000';
    expect(judge(facts({ text })).areaCode).toBe(code);
  });
});

it('an imitation with blanks for the figures is no report', () => {
  const text = `各位代表：\n现在，我代表XX镇人民政府向大会报告工作，请予审议，并请列席人员提出意见。\n一、20XX年工作回顾\n全镇实现生产总值XX亿元，增长X%；居民收入XX元。新建道路X公里。\n二、20XX年工作安排\n生产总值增长X%，新增就业XXX人。${'坚持XX引领，推动XX高质量发展。'.repeat(20)}`;
  expect(judge(facts({ title: '乡镇政府工作报告', text, targets: 0 })).isReport).toBe(false);
});

it('a column that shows the beginnings of its reports is no report', () => {
  const years = Array.from({ length: 12 }, (_, index) => 2014 + index);
  const text = years
    .map((year) => `临江市${year}年政府工作报告${year}-01-20\n${speech.slice(0, 120).replaceAll('\n', '')}……`)
    .join('\n');
  expect(judge(facts({ title: '政府工作报告_临江市人民政府', headings: ['政府工作报告'], text })).isReport).toBe(false);
});

test.each([
  ['2025年临江市重点工作安排', tasks, 'names key tasks'],
  ['临江市国民经济和社会发展第十五个五年规划纲要', outline, 'names an outline of a five-year plan'],
  ['2025年临江市政府工作报告', speech, 'names a government work report'],
])('%s is told in English', (title, text, words) => {
  expect(judge(facts({ title, text })).evidenceEn?.join(';')).toContain(words);
});
