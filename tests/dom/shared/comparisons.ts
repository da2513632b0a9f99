import type { Comparison, Indicator, Observation } from '../../../lib/indicators/index.ts';
import type { AreaSeries, ComparedMention, ReportComparison, SourceCard } from '../../../lib/messaging/index.ts';

export const fakeIndicator = (indicator: Partial<Indicator> = {}): Indicator => ({
  id: 'grp',
  category: 'economy',
  zh: '地区生产总值',
  en: 'Gross regional product',
  aliases: [],
  units: ['元'],
  polarity: 'higher',
  kind: 'flow',
  growth: 'real',
  definition: '一个地区所有常住单位的生产活动成果。',
  authority: null,
  relations: [],
  ...indicator,
});

export const fakeObservation = (observation: Partial<Observation> = {}): Observation => ({
  area: '310106',
  indicator: 'grp',
  period: '2025',
  status: 'target',
  measure: 'growth',
  strength: 'commit',
  nature: null,
  basis: [],
  name: '地区生产总值',
  words: '地区生产总值增长5%左右',
  source: 'gwr-310106-2025',
  enteredOn: '2026-01-01',
  amount: 5,
  amountHigh: null,
  unit: '%',
  comparator: 'about',
  change: 'up',
  ...observation,
});

const outcome = (area: string, period: string, amount: number): Observation =>
  fakeObservation({ area, period, amount, status: 'actual', comparator: 'eq', source: `gwr-${area}-${period}` });

export const fakeComparison = (comparison: Partial<Comparison> = {}): Comparison => ({
  state: 'agrees',
  indicator: fakeIndicator(),
  own: [{ observation: fakeObservation(), comparison: { kind: 'same', converted: false }, notes: [] }],
  previous: null,
  outcome: null,
  parents: [],
  peers: null,
  related: [],
  summary: '',
  ...comparison,
});

const year = (area: string, period: string, target: number | null, actual: number | null) => ({
  period,
  target: target === null ? null : fakeObservation({ area, period, amount: target }),
  outcome: actual === null ? null : outcome(area, period, actual),
  verdict: null,
});

export const fakeSeries = (): AreaSeries[] => [
  { area: '310106', points: [year('310106', '2023', 5, 7), year('310106', '2025', 5, null)] },
  { area: '310000', points: [year('310000', '2025', 5, 5.4)] },
  { area: '100000', points: [year('100000', '2025', 5, null)] },
];

const source = (id: string, title: string, address: string | null): SourceCard => ({
  id,
  title,
  issuer: null,
  date: '2025',
  address,
  own: false,
});

export const fakeCompared = (compared: Partial<ComparedMention> = {}): ComparedMention => ({
  indicator: { id: 'grp', label: '地区生产总值' },
  measure: 'growth',
  comparison: fakeComparison(),
  series: [],
  ...compared,
});

export const fakeReportComparison = (mentions: readonly ComparedMention[]): ReportComparison => ({
  version: '2026.01.01+00000000',
  mentions,
  sources: new Map(
    [
      source('gwr-310106-2025', '静安区2025年政府工作报告', null),
      source('gwr-310000-2025', '2025年上海市政府工作报告', 'https://www.shanghai.gov.cn/2025.html'),
      source('gwr-310106-2024', '一个不是网页的来源', 'javascript:alert(1)'),
    ].map((card) => [card.id, card]),
  ),
  areaNames: new Map([
    ['310106', '静安区'],
    ['310000', '上海市'],
    ['100000', '全国'],
  ]),
});
