import { describe, expect, test } from 'vitest';
import {
  sayDue,
  sayFigure,
  sayName,
  sayPeriod,
  sayRule,
  sayValue,
  spaceFigures,
  writeDay,
} from '../../../components/shared/wording/index.ts';
import { isOverdue, lastDayOf } from '../../../lib/follow-up/index.ts';
import type { Assessment } from '../../../lib/model/follow-up.ts';
import type { Value } from '../../../lib/model/mention.ts';
import { fakeMention } from './fakes.ts';

const percent = (text: string, change: Value['change'] = 'up'): Partial<Value> => ({ text, change, unit: '%' });

describe('a value in words', () => {
  test.each<[Partial<Value>, zh: string, figure: string]>([
    [percent('5%左右'), '增长 5% 左右', '+5% 左右'],
    [percent('2%'), '增长 2%', '+2%'],
    [percent('5%以上'), '增长 5% 以上', '+5% 以上'],
    [percent('2.5%', 'down'), '下降 2.5%', '−2.5%'],
    [percent('约3%'), '增长约 3%', '增长约 3%'],
    [percent('5%—6%'), '增长 5%—6%', '+5%—6%'],
    [percent('98%', 'none'), '98%', '98%'],
    [{ text: '1.5个百分点', unit: '个百分点', change: 'up' }, '提高 1.5 个百分点', '+1.5 个百分点'],
    [{ text: '1700亿元', unit: '元', change: 'none' }, '1700 亿元', '1700 亿元'],
    [{ text: '300元', unit: '元', change: 'up' }, '增加 300 元', '增加 300 元'],
    [{ text: '20个', unit: '个', change: 'down' }, '减少 20 个', '减少 20 个'],
    [{ text: '5000场以上', unit: '场', change: 'none' }, '5000 场以上', '5000 场以上'],
    [{ text: '3000套（间）', unit: '套', change: 'none' }, '3000 套(间)', '3000 套(间)'],
    [{ text: '翻一番', unit: '倍', change: 'up' }, '翻一番', '翻一番'],
    [{ text: '1倍', unit: '倍', change: 'up' }, '增长 1 倍', '增长 1 倍'],
    [{ text: '市下达目标之内', amount: null, unit: '', change: 'none' }, '市下达目标之内', '市下达目标之内'],
    [{ text: '与经济增长同步', amount: null, unit: '', change: 'up' }, '与经济增长同步', '与经济增长同步'],
    // A report in English: its words as they stand, in no mixture of the two languages.
    [percent('around 5 percent'), 'up around 5 percent', 'up around 5 percent'],
    [percent('5.1 percent'), 'up 5.1 percent', '+5.1 percent'],
    [percent('up to 3%', 'down'), 'down up to 3%', 'down up to 3%'],
    [
      { text: '0.5 percentage points', unit: 'percentage points', change: 'down' },
      'down 0.5 percentage points',
      'down 0.5 percentage points',
    ],
    [{ text: 'over 120,000', unit: '', change: 'none' }, 'over 120,000', 'over 120,000'],
    [{ text: '300MW', unit: 'MW', change: 'up' }, '增加 300MW', '增加 300MW'],
  ])('%j is %s', (value, said, figure) => {
    const mention = fakeMention({ value });
    expect(sayValue(mention, 'zh')).toBe(said);
    expect(sayFigure(mention, 'zh')).toBe(figure);
  });

  test.each<[Partial<Value>, string]>([
    [percent('5%左右'), 'up about 5%'],
    [{ text: '1700亿元', amount: 170_000_000_000, unit: '元', comparator: 'eq', change: 'none' }, '170 billion yuan'],
    [
      { text: '137.5亿元', amount: 13_750_000_000, unit: '元', comparator: 'ge', change: 'none' },
      'at least 13.75 billion yuan',
    ],
    [{ text: '2.5万平方米', amount: 25_000, unit: '平方米', comparator: 'eq', change: 'none' }, '25,000 m²'],
    [{ text: '5%—6%', amountHigh: 6, comparator: 'range' }, 'up 5–6%'],
    [{ text: '650家', amount: 650, unit: '家', comparator: 'eq', change: 'none' }, '650 家'],
    [{ text: '市下达目标之内', amount: null, unit: '', change: 'none' }, '市下达目标之内'],
  ])('%j is in English %s', (value, said) => {
    expect(sayValue(fakeMention({ value }), 'en')).toBe(said);
  });

  test.each([
    ['1 700亿元', '1700 亿元'],
    ['1.\n5%', '1.5%'],
    ['１７００亿元', '1700 亿元'],
    ['达到650家', '达到 650 家'],
    ['全覆盖', '全覆盖'],
    ['3%左\n右', '3% 左右'],
    ['1.2万\n人以上', '1.2 万人以上'],
  ])('%j is set as %s', (text, set) => {
    expect(spaceFigures(text)).toBe(set);
  });
});

describe('a period', () => {
  test.each([
    ['2025', '2025 年', '2025', '2025-12-31'],
    ['2026-2030', '2026—2030 年', '2026–2030', '2030-12-31'],
    ['2026-S1', '2026 年上半年', 'first half of 2026', '2026-06-30'],
    ['2026-S2', '2026 年下半年', 'second half of 2026', '2026-12-31'],
    ['2026-Q1', '2026 年一季度', 'Q1 2026', '2026-03-31'],
    ['2026-Q3', '2026 年三季度', 'Q3 2026', '2026-09-30'],
    ['十五五', '十五五', '十五五', null],
  ])('%s', (period, zh, en, lastDay) => {
    expect(sayPeriod(period, 'zh')).toBe(zh);
    expect(sayPeriod(period, 'en')).toBe(en);
    expect(lastDayOf(period)).toBe(lastDay);
  });

  test('that is unknown has no last day', () => {
    expect(lastDayOf(null)).toBeNull();
  });
});

describe('a due date', () => {
  const today = '2025-12-31';
  test.each([
    ['2025-12-19', 'behind', '2025-12-19 逾期 12 天', true],
    ['2025-12-19', 'done', '2025-12-19', false],
    ['2025-12-19', 'behind', '2025-12-19', false, 'missed'],
    ['2025-12-19', 'other', '2025-12-19', false, 'cannot-assess'],
    ['2025-12-31', 'on-track', '2025-12-31 今天到期', false],
    ['2026-01-10', 'on-track', '2026-01-10 还有 10 天', false],
    ['2026-06-30', 'on-track', '2026-06-30 到期', false],
    [null, 'not-started', '未定时限', false],
  ] as const)('%s, %s', (due, progress, said, late, assessment: Assessment = 'not-yet') => {
    expect(sayDue({ due, progress, assessment }, today, 'zh')).toBe(said);
    expect(isOverdue({ due, progress, assessment }, today)).toBe(late);
  });
});

describe('a rule', () => {
  test.each([
    ['noun-before-verb/plan', '名称在数值前；在今后任务部分'],
    ['name-before', '沿用前面的名称'],
    ['a-new-rule/review', '在工作回顾部分'],
    ['a-new-rule/for-a-new-reason', ''],
  ])('%s is said as “%s”', (rule, said) => {
    expect(sayRule(rule, 'zh')).toBe(said);
  });
});

describe('a name', () => {
  test('of one value for each of several things is all of theirs', () => {
    const names = ['开工', '竣工'].map((text) => ({ start: 0, end: 2, text }));
    expect(sayName({ ...fakeMention({ rule: 'each-of-names/plan' }), names }, 'zh')).toBe('开工、竣工');
    expect(sayName({ ...fakeMention(), names }, 'zh')).toBe('开工');
  });

  test("is the report's words, else the catalogue's, else said to be missing", () => {
    const indicator = { id: 'grp', label: '地区生产总值' };
    expect(sayName(fakeMention({ name: '全区生产总值', indicator }), 'zh')).toBe('全区生产总值');
    expect(sayName(fakeMention({ name: '', indicator }), 'zh')).toBe('地区生产总值');
    expect(sayName(fakeMention({ name: '' }), 'zh')).toBe('未读出指标名称');
  });
});

test.each([
  ['2025-03-01', 'iso', 'zh', '2025-03-01'],
  ['2025-03-01', 'words', 'zh', '2025年3月1日'],
  ['2025-12-31', 'words', 'en', '31 December 2025'],
  ['2025-12-31', 'slashes', 'en', '2025/12/31'],
  ['2025', 'words', 'zh', '2025'],
] as const)('%s as %s in %s is %s', (day, form, locale, written) => {
  expect(writeDay(day, form, locale)).toBe(written);
});
