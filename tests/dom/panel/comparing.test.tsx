import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Panel } from '../../../components/panel/index.ts';
import type { PanelActions, PanelComparison } from '../../../components/panel/state.ts';
import type { DraftStanding } from '../../../lib/dataset/index.ts';
import type { HighlightState } from '../../../lib/indicators/index.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import type { OwnObservationDraft } from '../../../lib/storage/index.ts';
import {
  fakeCompared,
  fakeComparison,
  fakeIndicator,
  fakeObservation,
  fakeReportComparison,
} from '../shared/comparisons.ts';
import { fakeId, fakeMention } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakeMentions, fakePage, fakeReading, keptState } from './fakes.ts';

const states: readonly (readonly [index: number, state: HighlightState, category: string])[] = [
  [0, 'agrees', 'economy'],
  [1, 'differs', 'fiscal-finance'],
  [3, 'comparable', 'environment'],
  [4, 'known', 'environment'],
  [5, 'unlisted', ''],
];

function comparison(): PanelComparison {
  const mentions = states.map(([, state, category]) =>
    fakeCompared({
      comparison: fakeComparison({
        state,
        indicator: category === '' ? null : fakeIndicator({ category }),
        own:
          state === 'differs'
            ? [
                {
                  observation: fakeObservation({ amount: 3 }),
                  comparison: { kind: 'lower', by: 1, unit: '%', converted: false },
                  notes: [],
                },
              ]
            : [],
        parents:
          state === 'comparable'
            ? [
                {
                  observation: fakeObservation({ area: '310000' }),
                  comparison: { kind: 'same', converted: false },
                  notes: [],
                },
              ]
            : [],
      }),
    }),
  );
  const report = fakeReportComparison(mentions);
  return { report, facts: [], mentions: new Map(states.map(([index], at) => [index, mentions[at]!])) };
}

function open(actions: PanelActions = fakeActions(), reading = fakeReading()) {
  const shown = fakePage({ reading, compared: comparison() });
  return mount(<Panel page={shown} kept={keptState([])} actions={actions} />);
}

const names = (root: ParentNode) => [...root.querySelectorAll('.row-name')].map((name) => name.textContent);
const remarks = (root: ParentNode) =>
  [...root.querySelectorAll('.row')].map((row) => row.querySelector('.row-remarks')?.textContent ?? '');

describe('the list', () => {
  test('sums up the states and says each in its row, by shape and in words', async () => {
    const { root } = open();
    const counts = [...root.querySelectorAll('.summary-counts button')].map((one) => one.textContent?.trim());
    expect(counts).toEqual(['一致 1', '不同 1', '可比较 1', '已知指标 1', '未收录 1']);
    expect(remarks(root)).toEqual([
      '与数据集一致',
      '数据集为 +3% 左右',
      '上海市 +5% 左右',
      '2026—2030 年 · 约束性',
      '力争',
    ]);
    const shapes = [...root.querySelectorAll('.row .state svg')].map((sign) => sign.innerHTML);
    expect(new Set(shapes).size).toBe(5);
    expect(root.querySelector('.row .state .visually-hidden')?.textContent).toBe('与数据集一致');
    expect(await barriers(root)).toEqual([]);
  });

  test('is narrowed by state, category and words together, each shown and taken away', async () => {
    const { root } = open();
    await button('筛选').click();
    await button(/^生态环境/).click();
    expect(names(root)).toEqual(['绿道', '口袋公园']);
    await button(/^可比较/).click();
    expect(names(root)).toEqual(['绿道']);
    await page.getByRole('textbox', { name: '查找指标、数值、章节' }).fill('公园');
    expect(names(root)).toEqual([]);
    await expect.element(page.getByText('显示 0 / 5')).toBeVisible();
    await button('去掉筛选“可比较”').click();
    expect(names(root)).toEqual(['口袋公园']);
    await button('全部清除').click();
    expect(names(root)).toHaveLength(5);
    expect(await barriers(root)).toEqual([]);
  });

  test('marks of the page are switched off and on', async () => {
    const actions = fakeActions();
    open(actions);
    await button('筛选').click();
    await page.getByRole('checkbox', { name: '目录未收录' }).click();
    expect(actions.hideMarks).toHaveBeenCalledExactlyOnceWith(['unlisted']);
  });

  test('shows what the reader set right, and lets what was dismissed come back', async () => {
    const actions = fakeActions();
    const corrected = {
      mentions: [{ id: fakeId(1), index: 0, machine: fakeMention() }],
      dismissed: [{ id: fakeId(2), machine: fakeMention({ name: '误读的数' }) }],
    };
    const { root } = open(actions, fakeReading({ corrected }));
    expect(remarks(root)[0]).toBe('与数据集一致 · 已更正');
    await page.getByText('已不再标注 1').click();
    await button('撤销').click();
    expect(actions.undoCorrection).toHaveBeenCalledExactlyOnceWith(fakeId(2));
  });
});

const draft = (over: Partial<OwnObservationDraft> = {}): OwnObservationDraft => ({
  ...fakeObservation(),
  label: null,
  source: { reportId: null, title: '某区2025年政府工作报告', date: null, address: null, fileName: null },
  ...over,
});

const standing = (state: DraftStanding['state']): DraftStanding => ({
  state,
  existing: [],
  bundled: state === 'new' ? [] : [fakeObservation({ amount: 4 })],
});

function adding(
  standingsOf = (drafts: readonly OwnObservationDraft[]) =>
    drafts.map(({ name }) => standing(name === '财政收入' ? 'conflict' : 'new')),
) {
  const offers = fakeMentions().flatMap((mention, index) => {
    const { amount, amountHigh, unit, comparator, change } = mention.value;
    const name = mention.names[0]!.text;
    const status = mention.role === 'actual' ? ('actual' as const) : ('target' as const);
    const period = name === '口袋公园' ? null : mention.period;
    const proposal = { ...draft({ name, status, amount, amountHigh, unit, comparator, change }), period };
    return [{ index, mention, label: name, proposal }];
  });
  const base = fakeActions();
  return fakeActions({
    adding: {
      ...base.adding,
      offers: vi.fn(async () => ok(offers)),
      standings: vi.fn(async (drafts: readonly OwnObservationDraft[]) => ok(standingsOf(drafts))),
      add: vi.fn(async (rows) => ok({ batch: fakeId(9), added: rows.length, replaced: 0, skipped: [] })),
      undo: vi.fn(async () => ok(3)),
    },
  });
}

describe('adding a report to my own data', () => {
  test('offers targets: new ones ticked, what stands against another shown, what is incomplete held back', async () => {
    const actions = adding();
    const { root } = open(actions);
    await button('加入我的数据集').click();
    await expect.element(button('加入 3 条')).toBeVisible();
    const region = page.getByRole('region', { name: '加入我的数据集' });
    expect(region.getByRole('listitem').elements()).toHaveLength(5);
    await expect.element(region.getByText('数据集：+4% 左右')).toBeVisible();
    await expect.element(region.getByRole('checkbox', { name: /口袋公园/ })).toBeDisabled();
    await region.getByRole('checkbox', { name: '也列出已完成值 1' }).click();
    expect(region.getByRole('listitem').elements()).toHaveLength(6);
    expect(await barriers(root)).toEqual([]);
    await region.getByRole('checkbox', { name: /财政收入/ }).click();
    await button('加入 5 条').click();
    const [rows] = vi.mocked(actions.adding.add).mock.calls[0]!;
    expect(rows.map((row) => row.draft.name)).toEqual([
      '地区生产总值',
      '财政收入',
      '外贸进出口总额',
      '绿道',
      '立体绿化',
    ]);
    await button('撤销').click();
    expect(actions.adding.undo).toHaveBeenCalledExactlyOnceWith(fakeId(9));
    await expect.element(page.getByText('已撤销，取出 3 条')).toBeVisible();
  });

  test('each can be set right first', async () => {
    const actions = adding();
    open(actions);
    await button('加入我的数据集').click();
    await button('修改 口袋公园').click();
    await page.getByLabelText('时期', { exact: true }).fill('2026');
    await page.getByLabelText('数值', { exact: true }).fill('4');
    await button('改好了').click();
    await button('加入 4 条').click();
    const [rows] = vi.mocked(actions.adding.add).mock.calls[0]!;
    expect(rows.map((row) => row.draft).find(({ name }) => name === '口袋公园')).toMatchObject({
      amount: 4,
      period: '2026',
    });
  });

  test('a failure is told, and the list stays', async () => {
    const actions = adding();
    vi.mocked(actions.adding.add).mockResolvedValue(fail('full', '磁盘已满。'));
    open(actions);
    await button('加入我的数据集').click();
    await button('加入 3 条').click();
    await expect.element(page.getByText('磁盘已满。')).toBeVisible();
    await expect.element(button('加入 3 条')).toBeVisible();
  });
});

test('where the database cannot be read, all of it can be taken away as it is', async () => {
  const actions = fakeActions();
  const kept = { kind: 'failed', failure: { code: 'newer', detail: '数据由较新版本写成。' } } as const;
  mount(<Panel page={fakePage()} kept={kept} actions={actions} />);
  await page.getByRole('tab', { name: '笔记' }).click();
  await button('原样导出全部数据').click();
  expect(actions.exportRaw).toHaveBeenCalledOnce();
});
