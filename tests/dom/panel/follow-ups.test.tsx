import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel, type PanelActions } from '../../../components/panel/index.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import { fakeId, fakeKept, fakeMention } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakePage, fakeReading, keptState } from './fakes.ts';

const target = {
  name: '社会消费品零售总额',
  valueText: '1700亿元',
  period: '2025',
  amount: 170_000_000_000,
  amountHigh: null,
  unit: '元',
  comparator: 'eq',
  change: 'none',
} as const;

const onTarget = (kept: Kept): Kept => ({
  ...kept,
  note: { ...kept.note, selector: { ...kept.note.selector, target } },
});

const retail = onTarget(
  fakeKept(1, {
    start: 60,
    followUp: { what: '社会消费品零售总额 1700 亿元', due: '2025-12-31', leadUnit: '区商务委', progress: 'behind' },
  }),
);
const parks = fakeKept(2, { start: 80, followUp: { what: '口袋公园 3 座', due: '2099-06-30' } });
const plain = fakeKept(3, { start: 0 });

type Page = Partial<ReturnType<typeof fakePage>>;

async function open(kept: readonly Kept[], actions: PanelActions = fakeActions(), of: Page = {}) {
  const panel = (items: readonly Kept[]) => <Panel page={fakePage(of)} kept={keptState(items)} actions={actions} />;
  const mounted = mount(panel(kept));
  await page.getByRole('tab', { name: /^跟进/ }).click();
  return { actions, ...mounted, keep: (items: readonly Kept[]) => mounted.show(panel(items)) };
}

const names = (root: Element) => [...root.querySelectorAll('.follow-up-row .row-name')].map((name) => name.textContent);
const openFirst = () => page.getByRole('button', { name: /社会消费品零售总额/ }).click();

describe('the follow-ups of a report', () => {
  test('are counted, listed in the order of the report, and say what is overdue in words and with a sign', async () => {
    const { root } = await open([parks, retail, plain]);
    expect(page.getByRole('tab', { name: '跟进 2' }).element()).toBeTruthy();
    expect(names(root)).toEqual(['社会消费品零售总额 1700 亿元', '口袋公园 3 座']);
    const [late, other] = root.querySelectorAll('.follow-up-row');
    expect(late?.textContent).toMatch(/欠进度.*逾期 \d+ 天.*区商务委/);
    expect(late?.querySelector('.row-due svg')).toBeTruthy();
    expect(other?.querySelector('.row-due svg')).toBeNull();
    expect(await barriers(root)).toEqual([]);
  });

  test('stand by due date under their days, or by their last change', async () => {
    const sooner = fakeKept(4, { start: 300, followUp: { what: '最早', due: '2024-01-01' } });
    const { root } = await open([retail, parks, sooner]);
    await userEvent.selectOptions(page.getByLabelText('排序').last(), '按完成时限');
    expect(names(root)).toEqual(['最早', '社会消费品零售总额 1700 亿元', '口袋公园 3 座']);
    const heads = root.querySelectorAll('#tab-panel-follow-ups .group-head');
    expect([...heads].map((head) => head.textContent)).toEqual(['2024-01-011', '2025-12-311', '2099-06-301']);
  });

  test('are found by unit', async () => {
    const { root } = await open([parks, retail]);
    await page.getByRole('textbox', { name: '查找事项、单位、依据' }).fill('商务委');
    expect(names(root)).toEqual(['社会消费品零售总额 1700 亿元']);
  });

  test('are walked through by the arrow keys, with one stop for Tab', async () => {
    const { root } = await open([parks, retail]);
    expect(root.querySelectorAll('.follow-up-main[tabindex="0"]')).toHaveLength(1);
    root.querySelector<HTMLElement>('.follow-up-main')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toContain('口袋公园');
  });

  test('of five thousand only those near are drawn, and the last is reached', async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      fakeKept(at + 10, { start: at * 20, followUp: { what: `事项${at}`, due: '2099-12-31' } }),
    );
    const { root } = await open(many);
    expect(names(root).length).toBeLessThan(200);
    const scroller = root.querySelector<HTMLElement>('#tab-panel-follow-ups .scroller')!;
    scroller.scrollTo(0, scroller.scrollHeight);
    await expect.poll(() => names(root).at(-1)).toBe('事项4999');
    expect(names(root).length).toBeLessThan(300);
  });
});

describe('one follow-up', () => {
  test('opens with all its fields, and keeps a change when the field is left', async () => {
    const { actions, root } = await open([retail, parks]);
    await openFirst();
    await page.getByLabelText('牵头单位').fill('区市场局');
    expect(actions.followUps.edit).not.toHaveBeenCalled();
    await page.getByLabelText('备注').fill('待公报核对');
    expect(actions.followUps.edit).toHaveBeenLastCalledWith(retail.followUp?.id, { leadUnit: '区市场局' }, 0);
    await userEvent.tab();
    expect(actions.followUps.edit).toHaveBeenLastCalledWith(retail.followUp?.id, { remark: '待公报核对' }, 0);
    expect(await barriers(root)).toEqual([]);
  });

  test('what the reader judges is apart from what the government says', async () => {
    const { actions } = await open([retail]);
    await openFirst();
    await userEvent.selectOptions(page.getByLabelText('进展（政府口径）'), '已完成');
    await userEvent.selectOptions(page.getByLabelText('评估（研究判断）'), '部分完成');
    const calls = vi.mocked(actions.followUps.edit).mock.calls.map(([, change]) => change);
    expect(calls).toEqual([{ progress: 'done' }, { assessment: 'partly' }]);
  });

  test('a reported value proposes a verdict with its reason, and sets none until the reader takes it', async () => {
    const { actions } = await open([retail]);
    await openFirst();
    await page.getByLabelText('完成值').fill('1612 亿元');
    const proposal = page.getByText(/完成值未达到目标要求。/);
    await expect.element(proposal).toHaveTextContent('目标：1700 亿元 完成值未达到目标要求。 为目标值的 94.8%');
    await expect.element(page.getByText(/建议评估为“未完成”，由你决定。/)).toBeVisible();
    expect(actions.followUps.edit).not.toHaveBeenCalled();
    await button('评为“未完成”').click();
    const changes = Object.assign({}, ...vi.mocked(actions.followUps.edit).mock.calls.map(([, change]) => change));
    expect(changes).toEqual({
      reported: { text: '1612 亿元', amount: 161_200_000_000, unit: '元', on: null },
      assessment: 'missed',
    });
  });

  test('that cannot be kept stays in the form, with the reason, and goes along with the next change', async () => {
    const edit = vi.fn(async () => fail('quota-full', '浏览器存储空间已满。'));
    const { root } = await open([retail], fakeActions({ followUps: { ...fakeActions().followUps, edit } }));
    await openFirst();
    await page.getByLabelText('备注').fill('不能丢的话');
    await userEvent.tab();
    await expect.element(page.getByRole('alert')).toHaveTextContent('没有保存：浏览器存储空间已满。');
    expect(root.querySelector<HTMLTextAreaElement>('.follow-up-form > .field textarea')?.value).toBe('不能丢的话');
    edit.mockResolvedValue(ok(null) as never);
    await userEvent.selectOptions(page.getByLabelText('进展（政府口径）'), '调整');
    expect(edit).toHaveBeenLastCalledWith(retail.followUp?.id, { remark: '不能丢的话', progress: 'adjusted' }, 0);
  });

  test('shows a change that is made elsewhere, and its log', async () => {
    const { keep } = await open([retail]);
    await openFirst();
    const log = [{ when: Date.UTC(2026, 2, 5, 4), field: 'progress', from: 'behind', to: 'done' } as const];
    keep([{ ...retail, followUp: { ...retail.followUp!, progress: 'done', log } }]);
    expect((page.getByLabelText('进展（政府口径）').element() as HTMLSelectElement).value).toBe('done');
    await page.getByText('修改记录 1').click();
    await expect.element(page.getByText('进展（政府口径） 欠进度 → 已完成')).toBeVisible();
  });

  test('takes the words selected on the page as evidence, and evidence written by hand', async () => {
    const selected = { span: { start: 5, end: 9 }, words: '全年完成1612亿元' };
    const { actions, root } = await open([retail], fakeActions(), { selected });
    await openFirst();
    await page
      .getByRole('region', { name: /社会消费品/ })
      .getByRole('button', { name: '以选中文字为依据' })
      .click();
    expect(actions.followUps.addEvidence).toHaveBeenCalledExactlyOnceWith(retail.followUp?.id, selected);
    await button('手工添加依据').click();
    await page.getByLabelText('引文').fill('年鉴第 12 页');
    await button('添加').click();
    expect(actions.followUps.edit).toHaveBeenLastCalledWith(
      retail.followUp?.id,
      { evidence: [{ address: '', title: '', quote: '年鉴第 12 页', on: null }] },
      0,
    );
    expect(await barriers(root)).toEqual([]);
  });

  test('is dropped with a way back', async () => {
    const { actions } = await open([retail]);
    await openFirst();
    await button('不再跟进').click();
    expect(actions.followUps.drop).toHaveBeenCalledExactlyOnceWith([retail.followUp?.id]);
    await button('撤销').click();
    expect(actions.followUps.takeUp).toHaveBeenCalledExactlyOnceWith([retail.followUp?.id]);
  });

  test('Escape goes back to the list', async () => {
    const { root } = await open([retail]);
    await openFirst();
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('.sheet')).toBeNull();
  });
});

test('words of this page are evidence of a follow-up of another report', async () => {
  const selected = { span: { start: 5, end: 9 }, words: '去年完成1612亿元' };
  const report = { title: '某区2024年政府工作报告', areaName: '某区' };
  const choices = vi.fn(async () => ok([{ followUp: retail.followUp!, report: report as never }]));
  const actions = fakeActions({ followUps: { ...fakeActions().followUps, choices } });
  const { root } = await open([], actions, { selected });
  await button('以选中文字为依据').click();
  await expect.element(page.getByRole('heading', { name: '某区2024年政府工作报告 1' })).toBeVisible();
  expect(await barriers(root)).toEqual([]);
  await page.getByRole('textbox', { name: '查找跟进事项、单位、报告' }).fill('2024');
  await page.getByRole('button', { name: /社会消费品零售总额/ }).click();
  expect(actions.followUps.addEvidence).toHaveBeenCalledExactlyOnceWith(retail.followUp?.id, selected);
  await expect.element(page.getByText('已加为依据')).toBeVisible();
});

describe('all targets as follow-ups', () => {
  const text = '地区生产总值增长5%左右'.padEnd(200, '。');

  test('are seen before, chosen by category, made in one step and undone in one', async () => {
    const { actions, root } = await open([], fakeActions(), { reading: fakeReading({ text }) });
    await button('目标列为跟进…').click();
    expect(root.querySelectorAll('.sheet .offer')).toHaveLength(5);
    await page.getByRole('checkbox', { name: /绿道/ }).click();
    expect(await barriers(root)).toEqual([]);
    await button('列为跟进 4 项').click();
    const [targets = []] = vi.mocked(actions.followUps.follow).mock.calls[0] ?? [];
    expect(targets.map(({ followUp, noteId }) => [followUp.what, followUp.due, noteId])).toEqual([
      ['地区生产总值 增长 5% 左右', '2025-12-31', null],
      ['财政收入 增长 2%', '2025-12-31', null],
      ['口袋公园 3 座', '2030-12-31', null],
      ['立体绿化 2.5 万平方米', '2025-12-31', null],
    ]);
    expect(targets[0]?.selector).toMatchObject({ target: { name: '地区生产总值' }, section: ['一、经济发展'] });
    await expect.element(page.getByText('已列为跟进 4 项')).toBeVisible();
    await button('撤销').click();
    await expect.element(page.getByText('已撤销，未列为跟进')).toBeVisible();
  });

  test('a note that is there gets the follow-up, and what is followed up already is left out', async () => {
    const mention = fakeReading().extraction.mentions[0]!;
    const quote = 'x'.repeat(mention.end - mention.start);
    const noted = fakeKept(1, { start: 0, quote });
    const park = fakeReading().extraction.mentions[4]!;
    const followed = fakeKept(2, { start: park.start, quote: 'x'.repeat(park.end - park.start), followUp: {} });
    const { actions } = await open([noted, followed], fakeActions(), { reading: fakeReading({ text }) });
    await button('目标列为跟进…').click();
    await expect.element(page.getByText(/另有 1 个目标已在跟进/)).toBeVisible();
    await button('列为跟进 4 项').click();
    const [targets = []] = vi.mocked(actions.followUps.follow).mock.calls[0] ?? [];
    expect(targets.map(({ noteId }) => noteId)).toEqual([fakeId(1), null, null, null]);
  });

  test('of a long text with many targets are described without holding up the page', async () => {
    const paragraph = (n: number) =>
      `第${n}项：全年完成投资${n}亿元左右，比上年增加${n % 9}个百分点，服务居民${n * 3}人次。\n`;
    const long = Array.from({ length: 2_000 }, (_, n) => paragraph(n + 1)).join('');
    const mentions = [...long.matchAll(/完成投资\d+亿元/g)].map(({ index, 0: words }, n) =>
      fakeMention({
        start: index,
        name: '投资',
        section: ['一、投资'],
        value: { text: words.slice(4), amount: n + 1 },
      }),
    );
    const { actions } = await open([], fakeActions(), { reading: fakeReading({ text: long, mentions }) });
    await button('目标列为跟进…').click();
    const began = performance.now();
    await button('列为跟进 2000 项').click();
    await vi.waitFor(() => expect(actions.followUps.follow).toHaveBeenCalled(), { timeout: 8_000 });
    // Of the text prepared anew for each of them it would be minutes.
    expect(performance.now() - began).toBeLessThan(8_000);
    const [targets = []] = vi.mocked(actions.followUps.follow).mock.calls[0] ?? [];
    expect(targets.map(({ selector }) => selector.position.start)).toEqual(mentions.map(({ start }) => start));
  });
});
