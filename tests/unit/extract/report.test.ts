import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';

const roles = (text: string, context = {}) =>
  extract(text, context).map(({ role, period, value }) => `${role} ${value.text} ${period}`);

describe('the parts of a report', () => {
  it('what is known of the report wins over what its text suggests', () => {
    expect(roles('社会消费品零售总额120亿元。', { type: 'statistical-communique', period: '2025' })).toEqual([
      'actual 120亿元 2025',
    ]);
    expect(roles('社会消费品零售总额达到120亿元。', { type: 'key-tasks', period: '2025' })).toEqual([
      'target 120亿元 2025',
    ]);
  });

  it('a heading without a word of its own goes on as the one before', () => {
    const text =
      '一、2025年工作回顾\n新建公路5公里。\n二、今年发展目标和工作总体部署\n新建公路6公里。\n三、着力稳企业保就业\n新建公路7公里。';
    expect(roles(text)).toEqual(['actual 5公里 2025', 'target 6公里 2026', 'target 7公里 2026']);
  });

  it('the goals of a five-year section carry its span', () => {
    const text =
      '一、2025年工作回顾\n二、“十五五”时期主要目标\n财政收入年均增长6%。\n三、2026年重点工作\n财政收入增长5%。';
    expect(roles(text)).toEqual(['target 6% 2026-2030', 'target 5% 2026']);
  });

  it('a paragraph of a plan that looks back holds actuals', () => {
    const text =
      '二、“十五五”时期主要目标\n这五年,经济再上台阶。经济总量达到900亿元。\n经济总量突破1200亿元。\n三、2026年工作安排';
    expect(roles(text)).toEqual(['actual 900亿元 null', 'target 突破1200亿元 2026-2030']);
  });

  it('a session late in the year plans for the next', () => {
    const text = '政府工作报告\n——2024年12月26日在示例区第十七届人民代表大会第五次会议上\n今年,财政收入增长5%。';
    expect(roles(text)).toEqual(['target 5% 2025']);
  });

  it('nothing is read in the glossary', () => {
    const speech =
      '二、2026年重点工作\n新建绿道20公里。\n各位代表,让我们团结一心,勇毅前行,共同谱写现代化建设的崭新篇章!\n';
    expect(roles(`${speech}名词解释\n1.“双百工程”:指新建100个园区、100个社区。`)).toEqual(['target 20公里 2026']);
  });

  it('a line that breaks off after a comma goes on', () => {
    expect(extract('城镇、农村居民收入分别增长5%、\n6%。').map(({ names }) => names[0]?.text)).toEqual([
      '城镇居民收入',
      '农村居民收入',
    ]);
  });
});

describe('a mention', () => {
  it('marks the smallest words of one clause that hold value and name', () => {
    const [mention] = extract('综合考虑,地区生产总值增长5%左右。');
    expect(mention).toMatchObject({ start: 5, end: 17, value: { start: 13, end: 17, text: '5%左右' } });
  });

  it('marks the value alone where the name stands in another clause', () => {
    const [, level] = extract('财政收入增长5%,达到30亿元。');
    expect(level).toMatchObject({
      start: 11,
      end: 15,
      names: [{ text: '财政收入' }],
      rule: 'name-before/beside-promise',
    });
  });

  it('says which pieces a joined name is made of', () => {
    const [first] = extract('城镇、农村居民收入分别增长5%、6%。');
    expect(first?.names[0]).toEqual({
      start: 0,
      end: 9,
      text: '城镇居民收入',
      parts: [
        [0, 2],
        [5, 9],
      ],
    });
  });

  it('names the noun first, and then what is done with it', () => {
    const [mention] = extract('为200所山区小学配备直饮水设备。');
    expect(mention?.names.map(({ text }) => text)).toEqual(['山区小学', '山区小学配备直饮水设备']);
  });

  it('carries its section', () => {
    const [mention] = extract('二、2026年重点工作\n(一)扩大内需\n新增首店50家。');
    expect(mention?.section).toEqual(['二、2026年重点工作', '(一)扩大内需']);
  });

  it('carries the rule that read it', () => {
    expect(extract('二、2026年重点工作\n建设7个消防站。').map(({ rule }) => rule)).toEqual(['noun-after-unit/plan']);
  });
});
