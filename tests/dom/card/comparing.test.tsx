import { describe, expect, test } from 'vitest';
import { type Compared, Comparing } from '../../../components/card/Comparing.tsx';
import { chartOf } from '../../../components/card/chart/layout.ts';
import { scaleOf } from '../../../components/card/chart/scale.ts';
import type { Locale } from '../../../components/shared/words/index.ts';
import type { ComparedMention } from '../../../lib/messaging/index.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import {
  fakeCompared,
  fakeComparison,
  fakeObservation,
  fakeReportComparison,
  fakeSeries,
} from '../shared/comparisons.ts';
import { fakeMention } from '../shared/fakes.ts';
import { barriers, mount } from '../shared/mount.tsx';

const done = (mention: ComparedMention): Compared => ({
  kind: 'compared',
  mention,
  report: fakeReportComparison([mention]),
});

const shown = (compared: Compared, mention: Mention = fakeMention(), locale: Locale = 'zh') =>
  mount(
    <div class="surface card">
      <Comparing mention={mention} compared={compared} areaCode="310106" />
    </div>,
    locale,
  ).root;

const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent;
const lines = (root: ParentNode) =>
  [...root.querySelectorAll('.card-beside tr')].map((row) => [...row.children].map((cell) => cell.textContent));

const city = {
  observation: fakeObservation({ area: '310000', source: 'gwr-310000-2025' }),
  comparison: { kind: 'same', converted: false },
  notes: [],
} as const;
const nation = {
  observation: fakeObservation({ area: '100000', amount: 4.5, amountHigh: 5, comparator: 'range' }),
  comparison: { kind: 'overlapping', converted: false },
  notes: [],
} as const;

describe('the verdict', () => {
  test('agreeing, and whom the target equals', () => {
    const root = shown(done(fakeCompared({ comparison: fakeComparison({ parents: [city, nation] }) })));
    expect(text(root, '.card-verdict')).toBe('与数据集一致；与上海市目标相同');
    expect(lines(root)).toEqual([
      ['上海市 2025 年 目标', '+5% 左右', '相同'],
      ['全国 2025 年 目标', '+4.5%—5%', '范围有重合'],
    ]);
  });

  test('differing, by how much', () => {
    const observation = fakeObservation({
      measure: 'level',
      amount: 165e9,
      unit: '元',
      comparator: 'eq',
      change: 'none',
    });
    const comparison = { kind: 'higher', by: 5e9, unit: '元', converted: false } as const;
    const own = [{ observation, comparison, notes: [] }];
    const root = shown(done(fakeCompared({ comparison: fakeComparison({ state: 'differs', own }) })));
    expect(text(root, '.card-verdict')).toBe('与数据集不同；数据集为 1650 亿元，本处高 50 亿元');
  });

  test('of last year, whether the target was met, in words and with a sign', () => {
    const previous = {
      period: '2024',
      target: fakeObservation({ period: '2024' }),
      outcome: fakeObservation({ period: '2024', status: 'actual', amount: 5.6, comparator: 'eq' }),
      verdict: { verdict: 'met', reason: '' },
    } as const;
    const root = shown(done(fakeCompared({ comparison: fakeComparison({ state: 'comparable', own: [], previous }) })));
    expect(text(root, '.card-verdict')).toBe('2024 年目标 +5% 左右，实际 +5.6%，完成');
    expect(lines(root)).toEqual([['静安区 2024 年 目标 → 实际', '+5% 左右 → +5.6%', '完成']]);
    expect(root.querySelector('.beside-standing.met svg')).not.toBeNull();
  });

  test('is honest where nothing compares, and where the catalogue has no such indicator', () => {
    const known = shown(done(fakeCompared({ comparison: fakeComparison({ state: 'known', own: [] }) })));
    expect(known.textContent).toContain('暂无可比数据');
    expect(known.textContent).toContain('还没有可对照的数值');
    const none = { state: 'unlisted', indicator: null, own: [] } as const;
    const unlisted = shown(done(fakeCompared({ indicator: null, comparison: fakeComparison(none) })));
    expect(unlisted.textContent).toContain('指标目录中没有“地区生产总值”');
    expect(unlisted.querySelector('.card-beside, .chart')).toBeNull();
  });

  test('waits, and says why it cannot compare', () => {
    expect(shown({ kind: 'waiting' }).textContent).toBe('正在对照数据集…');
    const failure = { code: 'dataset-missing', detail: '数据集读不出来。' };
    expect(shown({ kind: 'failed', failure }).textContent).toContain('数据集读不出来。');
  });

  test('is English in an English browser', () => {
    const compared = done(fakeCompared({ comparison: fakeComparison({ parents: [city] }) }));
    expect(text(shown(compared, fakeMention(), 'en'), '.card-verdict')).toBe(
      'Agrees with the dataset; same target as 上海市',
    );
  });
});

test('comparable areas are counted, and where they are few, named with their values', () => {
  const observations = [fakeObservation({ area: '310000', source: 'gwr-310000-2025', amount: 4 })];
  const peers = { higher: 0, lower: 1, same: 0, observations, notes: [] };
  const root = shown(done(fakeCompared({ comparison: fakeComparison({ state: 'comparable', own: [], peers }) })));
  expect(text(root, '.card-verdict')).toBe('同级地区 1 个：1 个更低');
  expect(lines(root)).toEqual([['同级地区 1 个', '上海市 +4% 左右', '1 个更低']]);
  expect(text(root, '.card-sources a')).toContain('上海市政府工作报告');
});

test('notes are said once; only an address of the web becomes a link', () => {
  const note = { code: 'period', text: '时期不同：本处为2025年，对照值为2024年。' } as const;
  const parents = [
    { ...city, notes: [note] },
    { ...nation, notes: [note], observation: { ...nation.observation, source: 'gwr-310106-2024' } },
  ];
  const root = shown(done(fakeCompared({ comparison: fakeComparison({ parents }) })));
  expect([...root.querySelectorAll('.card-caveats li')].map((line) => line.textContent)).toEqual([note.text]);
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.card-sources a')];
  expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([
    ['https://www.shanghai.gov.cn/2025.html', 'noopener noreferrer', '_blank'],
  ]);
});

describe('the chart', () => {
  test('has a name, and a table that says the same', async () => {
    const root = shown(done(fakeCompared({ series: fakeSeries() })));
    expect(root.querySelector('.chart svg[role=img]')?.getAttribute('aria-label')).toBe(
      '地区生产总值，2023—2025目标与实际：静安区 上海市 全国',
    );
    const rows = [...root.querySelectorAll('.chart tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['2023', '目标 5% 实际 7%', '—', '—'],
      ['2025', '目标 5%', '目标 5% 实际 5.4%', '目标 5%'],
    ]);
    expect(root.querySelectorAll('.chart > svg .bar')).toHaveLength(5);
    expect(root.querySelectorAll('.chart > svg .dot')).toHaveLength(2);
    expect(await barriers(root)).toEqual([]);
  });

  const target = { period: '2025', quantity: fakeMention().value };

  test('draws totals of the own area only: those of a nation say nothing beside them', () => {
    const yuan = { amount: 170e9, unit: '元', measure: 'level', change: 'none' } as const;
    const series = fakeSeries().map(({ area, points }) => ({
      area,
      points: points.map((point) => ({
        ...point,
        target: point.target && { ...point.target, ...yuan },
        outcome: null,
      })),
    }));
    const chart = chartOf(series, { period: '2025', quantity: { ...target.quantity, ...yuan } }, '310106');
    expect(chart?.areas).toEqual([{ area: '310106', rank: 0 }]);
  });

  test('is left out where there is nothing to see beside the target', () => {
    expect(chartOf([], target, '310106')).toBeNull();
    expect(chartOf(fakeSeries().slice(2), target, '310106')).toBeNull();
  });

  test('shows a decrease below, a range as high as it is, and which side a bound is open to', () => {
    const low = fakeObservation({ amount: 2, amountHigh: 3, change: 'down', comparator: 'range' });
    const open = fakeObservation({ period: '2024', comparator: 'ge' });
    const series = [
      {
        area: '310106',
        points: [low, open].map((row) => ({ period: row.period, target: row, outcome: null, verdict: null })),
      },
    ];
    const bars = chartOf(series, target, '310106')?.bars ?? [];
    expect(bars[0]).toMatchObject({ low: -3, high: -2, open: null });
    expect(bars[1]).toMatchObject({ low: 5, high: 5, open: 'up' });
  });

  test('has a scale with round marks that holds all values', () => {
    const { at, ticks } = scaleOf([4.5, 7], 100, 0);
    expect(ticks).toEqual([5, 6, 7]);
    expect(at(4.5)).toBeLessThan(100);
    expect(at(7)).toBeGreaterThan(0);
    expect(scaleOf([5], 100, 0).ticks.length).toBeGreaterThan(0);
    expect(scaleOf([0], 100, 0).ticks).toContain(0);
  });
});
