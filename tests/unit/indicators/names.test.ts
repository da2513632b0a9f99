import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';
import { attachIndicators, matchName } from '../../../lib/indicators/index.ts';
import { parseCsv } from '../../../lib/indicators/source/csv.ts';
import type { Change } from '../../../lib/model/quantity.ts';
import { openSeeds } from './open.ts';

const { catalogue } = openSeeds();

interface Annotated {
  /** Of the annotated reports: which, and where its value starts in the text. */
  report?: string;
  start?: string;
  name: string;
  unit: string;
  change: Change;
  indicator: string;
}

const annotated = (file: string): Annotated[] =>
  parseCsv(readFileSync(new URL(`../../fixtures/indicators/${file}`, import.meta.url), 'utf8')).map(
    ({ fields }) => fields as unknown as Annotated,
  );

const idOf = (name: string, unit: string, change: Change = 'none'): string =>
  matchName(catalogue, [name], unit, { change })?.id ?? '';

interface Named {
  row: Annotated;
  /** Id of the indicator found; empty for none. */
  got: string;
}

const byName = (rows: readonly Annotated[]): Named[] =>
  rows.map((row) => ({ row, got: idOf(row.name, row.unit, row.change) }));

function measure(read: readonly Named[]) {
  const wrong = read.filter(({ row, got }) => got !== '' && got !== row.indicator);
  const right = read.filter(({ row, got }) => got !== '' && got === row.indicator).length;
  const listed = read.filter(({ row }) => row.indicator !== '').length;
  const precision = right / (right + wrong.length);
  return { precision, recall: right / listed, wrong: wrong.map(({ row, got }) => `${row.name} → ${got}`) };
}

describe('the annotated reports', () => {
  const rows = annotated('annotated-names.csv');

  test('every annotation names an indicator of the catalogue, or none', () => {
    expect(rows.length).toBeGreaterThan(180);
    expect(rows.filter(({ indicator }) => indicator !== '' && !catalogue.byId.has(indicator))).toEqual([]);
  });

  test('names with an entry are matched with precision 0.98 and recall 0.90 at least', () => {
    const { precision, recall, wrong } = measure(byName(rows));
    expect(wrong).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

interface Report {
  name: string;
  period: string;
  areaName: string;
}

const corpus = (name: string): URL => new URL(`../../../../shared/corpus/${name}.txt`, import.meta.url);
const textOf = ({ name }: Report): URL =>
  name === 'jingan-2025' ? new URL('../../../seeds/jingan-2025.txt', import.meta.url) : corpus(name);

/** The indicators of the annotated values as the recogniser reads their names today, by where the values stand. */
function byReading(report: Report): Named[] {
  const text = readFileSync(textOf(report), 'utf8');
  const mentions = extract(text, { type: 'government-work-report', period: report.period });
  const read = attachIndicators(mentions, catalogue, { text, areaName: report.areaName });
  const found = new Map(read.map(({ value, indicator }) => [`${value.start}`, indicator?.id ?? '']));
  return annotated('annotated-names.csv')
    .filter((row) => row.report === report.name)
    .map((row) => ({ row, got: found.get(`${row.start}`) ?? '' }));
}

describe('the annotated reports, with the names that the recogniser reads', () => {
  const reports: Report[] = [
    { name: 'jingan-2025', period: '2025', areaName: '静安区' },
    { name: 'shanghai-2026', period: '2026', areaName: '上海市' },
    { name: 'anhui-2026', period: '2026', areaName: '安徽省' },
    { name: 'hailaer-2017', period: '2017', areaName: '海拉尔区' },
  ];
  const bar = (read: readonly Named[]): void => {
    const { precision, recall, wrong } = measure(read);
    expect(wrong).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  };

  test('the seed document', () => bar(byReading(reports[0]!)));

  for (const report of reports.slice(1)) {
    test.skipIf(!existsSync(textOf(report)))(`${report.name} (needs ../shared)`, () => bar(byReading(report)));
  }
});

test.each(['further-names-1.csv', 'further-names-2.csv', 'further-names-3.csv'])(
  'further reports hold the same bar: %s',
  (file) => {
    const { precision, recall, wrong } = measure(byName(annotated(file)));
    expect(wrong).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);

describe('a name is never forced onto its neighbour', () => {
  test.each([
    ['高新技术产业产值', '元', 'none'],
    ['高新技术企业产值', '元', 'none'],
    ['高新技术企业', '元', 'none'],
    ['地区生产总值', '家', 'none'],
    ['农业生产总值', '元', 'none'],
    ['农村居民人均住房支出', '元', 'none'],
    ['制造业用电量', '千瓦时', 'none'],
    ['失业率', '%', 'none'],
    ['农村调查失业率', '%', 'none'],
    ['口袋公园', '公里', 'none'],
    ['居民储蓄存款', '元', 'none'],
    ['企业', '家', 'none'],
    ['项目', '个', 'none'],
    ['改造智能工厂', '家', 'none'],
    ['经济', '元', 'none'],
    ['省级临床重点专科', '个', 'none'],
    ['省级专精特新“小巨人”企业', '家', 'none'],
    ['', '家', 'none'],
  ] as const)('%s in %s is not listed', (name, unit, change) => {
    expect(idOf(name, unit, change)).toBe('');
  });

  test.each([
    ['外贸出口', '%', 'up', 'exports'],
    ['外贸进出口', '%', 'up', 'trade-total'],
    ['城镇居民人均可支配收入', '%', 'up', 'urban-disposable-income'],
    ['农村居民人均可支配收入', '%', 'up', 'rural-disposable-income'],
    ['城镇登记失业率', '%', 'none', 'unemployment-registered'],
    ['城镇调查失业率', '%', 'none', 'unemployment-surveyed'],
    ['城镇登记失业人数', '人', 'none', 'unemployed-registered'],
    ['工业增加值', '%', 'up', 'industrial-value-added'],
    ['工业投资', '%', 'up', 'industrial-investment'],
    ['规模以上工业增加值', '%', 'up', 'industrial-value-added-above-scale'],
    ['规模以上工业总产值', '元', 'none', 'industrial-output-above-scale'],
    ['区级一般公共预算收入', '%', 'up', 'general-budget-revenue-own'],
    ['地方一般公共预算收入', '%', 'up', 'general-budget-revenue'],
    ['一般公共预算支出', '%', 'up', 'general-budget-expenditure'],
    ['菜市场标准化建设', '家', 'none', 'wet-markets-standardised'],
    ['菜市场智慧化改造', '家', 'none', 'wet-markets-smart'],
    ['专精特新“小巨人”企业', '家', 'none', 'little-giants'],
    ['专精特新企业', '家', 'none', 'specialised-smes'],
    ['各项存款余额', '元', 'none', 'deposits'],
    ['各项贷款余额', '元', 'none', 'loans'],
    ['城市道路新建改造', '公里', 'none', 'urban-roads-length'],
    ['城市道路新建改造', '条', 'none', 'urban-roads-count'],
  ] as const)('%s in %s (%s) is %s', (name, unit, change, id) => {
    expect(idOf(name, unit, change)).toBe(id);
  });
});

describe('what stands around a name', () => {
  test.each([
    ['全年新增口袋公园', '座', 'none', 'pocket-parks'],
    ['地区生产总值增速', '%', 'none', 'grp'],
    ['全市高新技术企业总数', '家', 'none', 'high-tech-enterprises'],
    ['ＧＤＰ', '%', 'up', 'grp'],
    ['“美丽家园”建设项目', '平方米', 'none', 'beautiful-homes'],
    ['国家级绿色工厂', '家', 'none', 'green-factories'],
    ['宝山路红色文化街区等市级“美丽街区”', '个', 'none', 'beautiful-blocks'],
  ] as const)('is left aside where it changes nothing: %s', (name, unit, change, id) => {
    const match = matchName(catalogue, [name], unit, { change });
    expect(match?.id).toBe(id);
    expect(match?.score).toBeGreaterThanOrEqual(0.8);
    expect(match?.reason).toContain(name);
  });

  test('the verb before a name counts', () => {
    expect(idOf('重点项目', '个')).toBe('');
    expect(matchName(catalogue, ['重点项目'], '个', { before: '新开工' })?.id).toBe('key-projects-started');
  });

  test('a later name that says more is read, a mere head of the first is not', () => {
    expect(matchName(catalogue, ['优质项目', '向民间资本推介优质项目'], '个')?.id).toBe('private-capital-projects');
    expect(matchName(catalogue, ['高新技术产业园高新技术企业税收', '高新技术企业'], '家')).toBeNull();
  });

  test("the report's own place before a name says nothing", () => {
    expect(matchName(catalogue, ['甲乙绿道'], '公里')).toBeNull();
    expect(matchName(catalogue, ['甲乙绿道'], '公里', { areaName: '甲乙区' })?.id).toBe('greenways');
  });

  test('an exact name scores higher than a trimmed one', () => {
    const exact = matchName(catalogue, ['口袋公园'], '座');
    const trimmed = matchName(catalogue, ['今年各类口袋公园建设'], '座');
    expect(exact?.score).toBe(1);
    expect(trimmed?.score).toBeLessThan(1);
  });
});
