// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';

import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyFollowUp, type FollowUpRecord } from '../../../lib/model/follow-up.ts';
import { allFollowUps, keepNote, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from '../../unit/storage/records.ts';
import { barriers, button } from '../shared/mount.tsx';
import { fill } from './fill.ts';
import { type OpenLibrary, openLibrary } from './open.tsx';
import { soon } from './soon.ts';

const two = (n: number) => String(n).padStart(2, '0');
const iso = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const now = new Date();
const lastYear = `${now.getFullYear() - 1}-06-30`;
const nextYear = `${now.getFullYear() + 1}-06-30`;
/** The last day of this month: due this month whatever day it is. */
const thisMonth = iso(new Date(now.getFullYear(), now.getMonth() + 1, 0));

const indicators = () => [...document.querySelectorAll('.indicator-link')].map(({ textContent }) => textContent);
const column = (name: string) => [...document.querySelectorAll(`td.col-${name}`)].map(({ textContent }) => textContent);
const cell = (row: number, name: string) =>
  document.querySelectorAll<HTMLElement>(`td.col-${name}`)[row] as HTMLElement;

async function stored(database: PledgemarkDatabase): Promise<FollowUpRecord[]> {
  return success(await allFollowUps(database)).items.map(({ followUp }) => followUp);
}

/** One due later, one overdue, one due this month, one without a date. */
async function four(hash = '#/follow-ups', locale: 'zh' | 'en' = 'zh', width = 1440): Promise<OpenLibrary> {
  const library = await openLibrary(hash, locale, width);
  const followed: [string, string | null, string][] = [
    ['绿地8万平方米', nextYear, '区绿化局'],
    ['口袋公园3座', lastYear, '区绿化局'],
    ['新增就业3万人', thisMonth, '区人社局'],
    ['养老床位300张', null, ''],
  ];
  for (const [at, [words, due, leadUnit]] of followed.entries()) {
    const followUp = { ...emptyFollowUp, what: words, due, leadUnit };
    const draft = fakeDraft({ selector: fakeSelector(at * 40, words), followUp });
    success(await keepNote(library.database, ADDRESS, fakeReport(), draft));
  }
  return library;
}

describe('the 台账', () => {
  test('where nothing is followed, says what to do', async () => {
    const { root } = await openLibrary('#/follow-ups');
    await expect.element(page.getByText('还没有跟进事项')).toBeVisible();
    expect(await barriers(root)).toEqual([]);
  });

  test('has the overdue first, then what falls due this month', async () => {
    await four();
    await soon(indicators).toEqual(['口袋公园3座', '新增就业3万人', '绿地8万平方米', '养老床位300张']);
    expect(column('no')).toEqual(['1', '2', '3', '4']);
    await expect.element(button(/^已逾期 1$/)).toBeVisible();
    await expect.element(button(/^本月到期 1$/)).toBeVisible();
  });

  test('has the columns of departments in their order', async () => {
    await four();
    await soon(indicators).toHaveLength(4);
    const heads = [...document.querySelectorAll('.ledger thead th:not(.col-select)')].map(
      ({ textContent }) => textContent,
    );
    expect(heads.map((head) => head?.replace(/[▴▾]/g, ''))).toEqual(
      '序号 指标 目标值 单位 完成时限 牵头单位 责任单位 进展 完成值 评估 备注'.split(' '),
    );
  });

  test('is narrowed by urgency, unit and words, in the address', async () => {
    await four();
    await button(/^已逾期/).click();
    await soon(indicators).toEqual(['口袋公园3座']);
    expect(location.hash).toBe('#/follow-ups?due=overdue');
    await button(/^全部/).click();
    await button('筛选').click();
    await page.getByRole('checkbox', { name: /^区绿化局/ }).click();
    await soon(indicators).toEqual(['口袋公园3座', '绿地8万平方米']);
    await page.getByRole('textbox', { name: '查找指标、单位、备注' }).fill('绿地');
    await soon(indicators).toEqual(['绿地8万平方米']);
  });

  test('is sorted by a column, down again, and back to urgency', async () => {
    await four();
    await soon(indicators).toHaveLength(4);
    await button('完成时限').click();
    await soon(() => column('due').map((due) => due?.slice(0, 10))).toEqual([
      expect.stringContaining(lastYear),
      expect.stringContaining(thisMonth),
      expect.stringContaining(nextYear),
      '',
    ]);
    await button(/完成时限/).click();
    await soon(() => indicators()[0]).toBe('绿地8万平方米');
    expect(indicators().at(-1)).toBe('养老床位300张');
    expect(location.hash).toBe('#/follow-ups?sort=due&down=yes');
    await button(/完成时限/).click();
    await soon(() => indicators()[0]).toBe('口袋公园3座');
    expect(location.hash).toBe('#/follow-ups');
  });

  test('is edited in place, with a way back', async () => {
    const { database, kept } = await four();
    await soon(indicators).toHaveLength(4);
    await userEvent.click(cell(0, 'progress'));
    await page.getByRole('combobox', { name: '口袋公园3座：修改进展' }).selectOptions('done');
    await soon(() => cell(3, 'progress')?.textContent).toBe('已完成');
    await userEvent.click(cell(0, 'remark'));
    await userEvent.keyboard('已向区人社局核实{Enter}');
    await soon(() => column('remark')).toContain('已向区人社局核实');
    const followUps = await stored(database);
    expect(followUps.find(({ what }) => what === '口袋公园3座')).toMatchObject({ progress: 'done' });
    expect(followUps.find(({ what }) => what === '新增就业3万人')?.log.map(({ field }) => field)).toEqual(['remark']);
    expect(kept).toHaveBeenCalled();
    await button('撤销').click();
    await soon(() => column('remark').join('')).toBe('');
  });

  test('takes every field of its columns', async () => {
    const { database } = await four('#/follow-ups?due=undated');
    await soon(indicators).toEqual(['养老床位300张']);
    const type = async (name: string, text: string) => {
      await userEvent.click(cell(0, name));
      await userEvent.keyboard(`${text}{Enter}`);
    };
    await type('lead', '区民政局');
    await type('co', '各街道、区财政局');
    await type('reported', '280张');
    await userEvent.click(cell(0, 'assessment'));
    await page.getByRole('combobox', { name: /修改评估/ }).selectOptions('missed');
    await soon(async () => (await stored(database)).find(({ what }) => what === '养老床位300张')).toMatchObject({
      leadUnit: '区民政局',
      coUnits: ['各街道', '区财政局'],
      reported: { text: '280张' },
      assessment: 'missed',
    });
  });

  test('leaves a cell as it was on Escape', async () => {
    const { database } = await four();
    await soon(indicators).toHaveLength(4);
    await userEvent.click(cell(0, 'lead'));
    await userEvent.keyboard('写错了{Escape}');
    await soon(() => cell(0, 'lead').textContent).toBe('区绿化局');
    expect((await stored(database)).every(({ log }) => log.length === 0)).toBe(true);
  });

  test('is walked and edited by keys alone', async () => {
    await four();
    await soon(indicators).toHaveLength(4);
    cell(0, 'indicator').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await soon(() => document.activeElement).toBe(cell(1, 'lead'));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('、区教育局{Enter}');
    await soon(() => cell(1, 'lead').textContent).toBe('区人社局、区教育局');
    await soon(() => document.activeElement).toBe(cell(2, 'lead'));
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('已选 1 项')).toBeVisible();
    expect(document.querySelectorAll('.ledger td[tabindex="0"]')).toHaveLength(1);
  });

  test('changes several lines in one step, which is undone in one', async () => {
    const { database } = await four();
    await soon(indicators).toHaveLength(4);
    await page.getByRole('checkbox', { name: '全选' }).click();
    await expect.element(page.getByText('已选 4 项')).toBeVisible();
    await page.getByRole('checkbox', { name: '选中“养老床位300张”' }).click();
    await expect.element(page.getByText('已选 3 项')).toBeVisible();
    const bulk = page.getByRole('group', { name: '对选中的各项' });
    await bulk.getByRole('combobox', { name: '进展' }).selectOptions('behind');
    await bulk.getByRole('combobox', { name: '牵头单位' }).fill('区政府办公室');
    await bulk.getByRole('button', { name: '修改' }).click();
    await expect.element(page.getByText('已修改 3 项')).toBeVisible();
    await soon(() => column('progress').filter((text) => text === '欠进度')).toHaveLength(3);
    expect((await stored(database)).filter(({ leadUnit }) => leadUnit === '区政府办公室')).toHaveLength(3);
    await button('撤销').click();
    await soon(() => column('progress').filter((text) => text === '欠进度')).toHaveLength(0);
    expect((await stored(database)).filter(({ leadUnit }) => leadUnit === '区绿化局')).toHaveLength(2);
  });

  test('shows the columns that the reader chooses', async () => {
    await four();
    await soon(indicators).toHaveLength(4);
    await button('列').click();
    await page.getByRole('checkbox', { name: '备注' }).click();
    await page.getByRole('checkbox', { name: '地区' }).click();
    await soon(() => column('area')).toEqual(['静安区', '静安区', '静安区', '静安区']);
    expect(column('remark')).toEqual([]);
  });

  test('as a month has each day with what falls due', async () => {
    const { root } = await four('#/follow-ups?as=calendar');
    const day = page.getByRole('cell', { name: new RegExp(`${thisMonth}，1 项`) });
    await expect.element(day).toMatchTextContent(/新增就业3万人/);
    await expect.element(page.getByText('这个月共 1 项')).toBeVisible();
    expect(document.querySelectorAll('.month [aria-current="date"]')).toHaveLength(1);
    await button('下一月').click();
    expect(location.hash).toMatch(/month=\d{4}-\d{2}/);
    await expect.element(page.getByText('这个月没有到期的事项')).toBeVisible();
    await button('本月').click();
    await expect.element(day).toBeVisible();
    expect(await barriers(root)).toEqual([]);
  });

  test('is summed up by area, unit and assessment, as bars and as tables', async () => {
    const { root } = await four('#/follow-ups?as=summary');
    const table = page.getByRole('table', { name: '按牵头单位的进展（项数）' });
    await expect.element(table.getByRole('row', { name: /^区绿化局 2 2 1/ })).toBeVisible();
    await expect.element(page.getByRole('img', { name: /^按地区的进展/ })).toBeVisible();
    await soon(() => document.querySelectorAll('.tally-chart svg .mark-bar rect').length).toBeGreaterThan(4);
    expect(await barriers(root)).toEqual([]);
  });

  test('only lines in view are there', async () => {
    const { database } = await openLibrary('#/follow-ups');
    await fill(database, { reports: 20, notes: 900, followUps: 900 });
    await expect.element(page.getByText('900 项')).toBeVisible();
    (document.querySelector('.ledger-scroller') as HTMLElement).scrollTop = 800 * 40;
    await soon(() => document.querySelector('[aria-rowindex="802"]')?.textContent ?? '').toContain('801');
    expect(document.querySelectorAll('.ledger tbody tr').length).toBeLessThan(120);
  });

  test('keeps nobody out', async () => {
    const { root } = await four('#/follow-ups', 'en', 720);
    await soon(indicators).toHaveLength(4);
    expect(await barriers(root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(720);
    await expect.element(page.getByRole('grid', { name: 'Follow-ups' })).toBeVisible();
  });
});
