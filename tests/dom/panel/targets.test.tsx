import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Panel, type PanelActions } from '../../../components/panel/index.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { fakeKept, fakeMention } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakePage, fakeReading, fakeVerdict, keptState } from './fakes.ts';

const open = (state: Parameters<typeof fakePage>[0] = {}, kept: Kept[] = [], actions: PanelActions = fakeActions()) => {
  const panel = (over: Parameters<typeof fakePage>[0] = {}) => (
    <Panel page={fakePage({ ...state, ...over })} kept={keptState(kept)} actions={actions} />
  );
  const mounted = mount(panel());
  return { actions, ...mounted, news: (over: Parameters<typeof fakePage>[0]) => mounted.show(panel(over)) };
};

const said = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent);
const names = (root: Element) => said(root, '.row-name');
const inside = (root: Element, index: number) => {
  const list = root.querySelector('.scroller')?.getBoundingClientRect();
  const row = root.querySelector(`[data-row="${index}"]`)?.getBoundingClientRect();
  return list !== undefined && row !== undefined && row.top >= list.top && row.bottom <= list.bottom;
};
const focused = () => document.activeElement?.closest('.row')?.querySelector('.row-name')?.textContent;
const search = () => page.getByRole('textbox', { name: '查找指标、数值、章节' });

describe('the head', () => {
  test('names the report, whose it is, of when, and why it was taken for one', async () => {
    const { root } = open();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('某区2025年政府工作报告');
    expect(said(root, '.report-facts > span > span')).toEqual(['静安区', '2025 年', '政府工作报告', '2025-01-16 发布']);
    const reason = page.getByText('标题含“政府工作报告”');
    expect(reason.element().checkVisibility()).toBe(false);
    await page.getByText('识别依据').click();
    expect(reason.element().checkVisibility()).toBe(true);
  });

  test('counts targets without outcomes, and notes', () => {
    open({}, [fakeKept(1), fakeKept(2)]);
    expect(page.getByRole('tab', { name: '目标 5' }).elements()).toHaveLength(1);
    expect(page.getByRole('tab', { name: '笔记 2' }).elements()).toHaveLength(1);
  });
});

describe('the list', () => {
  test('stands by section with counts, the values as figures', () => {
    const { root } = open();
    expect(said(root, '.group-head')).toEqual(['一、经济发展2', '（一）绿化3']);
    expect(names(root)).toEqual(['地区生产总值', '财政收入', '绿道', '口袋公园', '立体绿化']);
    expect(said(root, '.row-value [aria-hidden]')).toEqual(['+5% 左右', '+2%', '1700 公里', '3 座', '2.5 万平方米']);
  });

  test("says what sets a target apart: another period than the report's, nature, stretch", () => {
    const { root } = open();
    expect(said(root, '.row-remarks')).toEqual(['2026—2030 年 · 约束性', '力争']);
  });

  test('is read out with the value in words', () => {
    open();
    const row = page.getByRole('button', { name: /^地区生产总值 ?增长 5% 左右$/ });
    expect(row.elements()).toHaveLength(1);
  });

  test('shows outcomes only where asked for', async () => {
    const { root } = open();
    await page.getByRole('checkbox', { name: '显示已完成值 1' }).click();
    expect(names(root)).toContain('外贸进出口总额');
    expect(said(root, '.row.actual .row-remarks')).toEqual(['已完成值']);
    await page.getByRole('checkbox').click();
    expect(names(root)).not.toContain('外贸进出口总额');
  });

  test('passes axe, with a note, a current row and an outcome in it', async () => {
    const { root } = open({ current: 1, inView: 3 }, [fakeKept(1)]);
    await page.getByRole('checkbox').click();
    expect(await barriers(root)).toEqual([]);
  });

  test('of a report without targets says so and what can be done', async () => {
    open({ reading: fakeReading({ mentions: [] }) });
    await expect.element(page.getByText('未读出数值目标')).toBeVisible();
    await expect.element(page.getByText(/选中任意文字记笔记/)).toBeVisible();
  });
});

describe('a row', () => {
  test('shows its words on the page', async () => {
    const { actions } = open();
    await page.getByText('绿道').click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ start: 60, end: 70 });
  });

  test("begins a note by the target's index among all mentions", async () => {
    const { actions } = open();
    await page.getByText('绿道').hover();
    await button('为“绿道”记笔记').click();
    expect(actions.noteOn).toHaveBeenCalledExactlyOnceWith(3);
    expect(actions.reveal).not.toHaveBeenCalled();
  });

  test('carries the number of notes on its words, where they stand now', () => {
    const anchors = {
      [fakeKept(2).note.id]: fakeVerdict('moved', 61),
      [fakeKept(3).note.id]: fakeVerdict('orphan', null),
    };
    open({ reading: fakeReading({ anchors }) }, [fakeKept(1), fakeKept(2), fakeKept(3)]);
    expect(button('笔记 1 · 为“地区生产总值”记笔记').elements()).toHaveLength(1);
    expect(button('笔记 1 · 为“绿道”记笔记').elements()).toHaveLength(1);
    expect(button(/^笔记/).elements()).toHaveLength(2);
  });
});

describe('searching', () => {
  test.each([
    ['绿', ['绿道', '口袋公园', '立体绿化']],
    ['绿道', ['绿道']],
    ['1700', ['绿道']],
    ['增长5%', ['地区生产总值']],
    ['２．５万', ['立体绿化']],
    ['经济发展 2%', ['财政收入']],
    ['2026', ['口袋公园']],
    ['没有', []],
  ])('for %s', async (query, found) => {
    const { root } = open();
    await search().fill(query);
    expect(names(root)).toEqual(found);
    await expect.element(page.getByText(`显示 ${found.length} / 5`)).toBeVisible();
  });

  test('ends with Escape or the cross, in the field', async () => {
    const { root } = open();
    await search().fill('绿道');
    await userEvent.keyboard('{Escape}');
    expect(names(root)).toHaveLength(5);
    await search().fill('没有');
    await expect.element(page.getByText('没有符合的条目')).toBeVisible();
    await button('清除查找').click();
    expect(names(root)).toHaveLength(5);
    expect(document.activeElement).toBe(search().element());
  });
});

describe('the keyboard', () => {
  test('has one stop for the list and moves in it with arrows', async () => {
    const { root, actions } = open();
    expect(root.querySelectorAll('.row-main[tabindex="0"]')).toHaveLength(1);
    root.querySelector<HTMLElement>('.row-main')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('绿道');
    expect(root.querySelectorAll('.row-main[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ start: 60, end: 70 });
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(actions.noteOn).toHaveBeenCalledExactlyOnceWith(3);
    await userEvent.keyboard('{ArrowLeft}{End}');
    expect(focused()).toBe('立体绿化');
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(focused()).toBe('地区生产总值');
  });

  test('changes tabs with arrows', async () => {
    open();
    (page.getByRole('tab', { name: /目标/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    const notes = page.getByRole('tab', { name: /笔记/ }).element();
    expect(document.activeElement).toBe(notes);
    expect(notes.getAttribute('aria-selected')).toBe('true');
    await expect.element(page.getByText('还没有笔记')).toBeVisible();
  });
});

describe("following the page's scroll", () => {
  const many = Array.from({ length: 300 }, (_, i) =>
    fakeMention({ start: i * 20, name: `指标${i}`, section: [`第${Math.floor(i / 10)}节`] }),
  );
  const reading = fakeReading({ mentions: many });

  test('marks the row and brings it into the list, below its heading', async () => {
    const { root, news } = open({ reading });
    news({ inView: 215 });
    await expect.poll(() => inside(root, 215)).toBe(true);
    const row = root.querySelector('[data-row="215"]');
    expect(row?.hasAttribute('data-in-view')).toBe(true);
    expect(row?.querySelector('[aria-current]')).not.toBeNull();
    const heading = row?.closest('section')?.querySelector('h2')?.getBoundingClientRect();
    expect(row?.getBoundingClientRect().top).toBeGreaterThanOrEqual(heading?.bottom ?? Number.POSITIVE_INFINITY);
  });

  test('leaves the list where it is while the reader scrolls it', async () => {
    const { root, news } = open({ reading });
    const list = root.querySelector('.scroller') as HTMLElement;
    list.dispatchEvent(new WheelEvent('wheel'));
    news({ inView: 215 });
    await new Promise(requestAnimationFrame);
    expect(list.scrollTop).toBe(0);
    expect(root.querySelector('[data-row="215"]')?.hasAttribute('data-in-view')).toBe(true);
  });

  test('leaves the list where it is while the reader searches', async () => {
    const { root, news } = open({ reading });
    await search().fill('指标');
    news({ inView: 215 });
    await new Promise(requestAnimationFrame);
    expect(root.querySelector('.scroller')?.scrollTop).toBe(0);
  });

  test('the row that the pointer is on is marked apart from the one in view', () => {
    const { root } = open({ inView: 0, current: 1 });
    expect(said(root, '[data-in-view] .row-name')).toEqual(['地区生产总值']);
    expect(said(root, '[data-current] .row-name')).toEqual(['财政收入']);
  });
});

describe('a list of thousands', () => {
  const mentions = Array.from({ length: 3000 }, (_, i) =>
    fakeMention({ start: i * 20, name: `指标${i}`, section: [`第${Math.floor(i / 500)}节`] }),
  );
  const reading = fakeReading({ mentions });

  test('holds only the rows near its window in the document, and says how many there are', () => {
    const { root } = open({ reading });
    expect(root.querySelectorAll('.row').length).toBeLessThan(300);
    expect(said(root, '.group-head .count')).toEqual(['500', '500', '500', '500', '500', '500']);
  });

  test('draws what is scrolled to', async () => {
    const { root } = open({ reading });
    const list = root.querySelector('.scroller') as HTMLElement;
    list.scrollTop = list.scrollHeight;
    await expect.poll(() => names(root)).toContain('指标2999');
  });

  test('follows the page to a row that was not drawn yet', async () => {
    const { root, news } = open({ reading });
    news({ inView: 1777 });
    await expect.poll(() => inside(root, 1777)).toBe(true);
  });

  test('is walked by keyboard from end to end', async () => {
    const { root } = open({ reading });
    root.querySelector<HTMLElement>('.row-main')?.focus();
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('指标2999');
    await userEvent.keyboard('{PageUp}{ArrowUp}');
    expect(focused()).toBe('指标2988');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('指标0');
  });
});
