import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barriers, button } from '../shared/mount.tsx';
import { openLibrary } from './open.tsx';

const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const search = page.getByRole('textbox', { name: '查找指标：名称、别名或英文' });
const found = () =>
  [...document.querySelectorAll('.entries .entry > :first-child')].map(({ textContent }) => textContent);
const cells = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the catalogue', () => {
  test('stands by category, with how much is known of each', async () => {
    await openLibrary('#/data');
    await expect.element(page.getByRole('heading', { name: /^经济\s?\d+$/ })).toBeVisible();
    await expect.element(link(/^地区生产总值\s?\d+$/).first()).toBeVisible();
    expect(found().length).toBeGreaterThan(150);
  });

  test.each([
    ['GDP', '地区生产总值'],
    ['社零', '社会消费品零售总额'],
    ['total retail', '社会消费品零售总额'],
    ['ＰＭ2.5', 'PM2.5'],
  ])('finds %s', async (asked, wanted) => {
    await openLibrary('#/data');
    await search.fill(asked);
    await expect.poll(() => found()[0] ?? '').toContain(wanted);
  });

  test('says by which alias it found something, and what to do where there is nothing', async () => {
    await openLibrary('#/data');
    await search.fill('社消零');
    await expect.element(page.getByText('又称：社消零')).toBeVisible();
    await search.fill('没有这个指标');
    await expect.element(page.getByText('目录中没有这个指标')).toBeVisible();
    await expect.element(link('去导入数据')).toHaveAttribute('href', '#/own');
  });

  test('can be walked by arrow keys, with one stop for Tab', async () => {
    await openLibrary('#/data?q=财政');
    await expect.poll(() => found().length).toBeGreaterThan(2);
    expect(document.querySelectorAll('.entries a[tabindex="0"]')).toHaveLength(1);
    await search.click();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe(document.querySelectorAll('.entries a')[1]?.textContent);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toMatchTextContent(new RegExp(`^${found()[1]?.replace(/又称.*/, '')}`));
  });

  test('can be narrowed to what has data', async () => {
    await openLibrary('#/data');
    await expect.poll(() => found().length).toBeGreaterThan(150);
    const all = found().length;
    await page.getByRole('checkbox', { name: '只看有数据的指标' }).click();
    await expect.poll(() => found().length).toBeLessThan(all);
    expect(document.querySelectorAll('.entries [data-empty]')).toHaveLength(0);
  });
});

describe('an indicator', () => {
  test('says what it means, who defines it, and what it is tied to', async () => {
    await openLibrary('#/data/grp');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toMatchTextContent(/地区生产总值Gross regional product/);
    await expect.element(page.getByText(/一个地区所有常住单位/)).toBeVisible();
    await expect.element(page.getByText('国家统计局《中国国民经济核算体系(2016)》')).toBeVisible();
    await expect.element(page.getByText('越高越好')).toBeVisible();
    await page.getByRole('article').getByRole('link', { name: '人均地区生产总值' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/^人均地区生产总值/);
    expect(location.hash).toBe('#/data/grp-per-capita');
  });

  test('draws targets and outcomes of the areas that the address names', async () => {
    await openLibrary('#/data/grp?areas=310106,100000');
    const chart = page.getByRole('img', { name: /静安区、全国/ });
    await expect.element(chart).toHaveAccessibleName(/增速.*目标 \d+ 个，完成值 \d+ 个/);
    await expect.poll(() => document.querySelectorAll('.plot svg .mark-dot path').length).toBeGreaterThan(10);
    expect(document.querySelectorAll('.plot svg .mark-rule line').length).toBeGreaterThan(5);
  });

  test('reads as a table too, year by year', async () => {
    await openLibrary('#/data/grp?areas=310106,100000');
    await button('表').click();
    expect(location.hash).toBe('#/data/grp?areas=310106,100000&form=table');
    const table = page.getByRole('table', { name: /各地区历年目标与完成值/ });
    await expect.element(table.getByRole('row', { name: /^2025 \+5% 左右/ })).toBeVisible();
    expect(cells('.series-table [scope="colgroup"]')).toEqual(['静安区', '全国']);
  });

  test('changes its measure, and remembers it in the address', async () => {
    await openLibrary('#/data/grp?areas=310106');
    await button('水平').click();
    expect(location.hash).toBe('#/data/grp?areas=310106&measure=level');
    await expect.element(page.getByRole('img', { name: /水平/ })).toBeVisible();
  });

  test('lists every observation with its words and its source', async () => {
    await openLibrary('#/data/grp?areas=310106&scope=chosen');
    const row = page.getByRole('row', { name: /2025 年 静安区.*静安区2025年政府工作报告/ });
    await expect.element(row).toMatchTextContent(/地区生产总值增长5%左右/);
    await button('全部地区').click();
    await expect.poll(() => cells('.observations tbody tr').length).toBeGreaterThan(50);
  });

  test('takes areas in and out by name', async () => {
    await openLibrary('#/data/grp?areas=310106');
    await button('选择地区').click();
    await page.getByRole('textbox', { name: /输入地区名称/ }).fill('海拉尔');
    await page.getByRole('checkbox', { name: /海拉尔区/ }).click();
    expect(location.hash).toContain('areas=310106,150702');
    await page.getByRole('textbox', { name: /输入地区名称/ }).fill('朝阳区');
    await expect.element(page.getByText('“朝阳区”没有这个指标的数据。')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('选择地区')).toHaveFocus();
    await button('不再显示静安区').click();
    await button('不再显示海拉尔区').click();
    await expect.element(page.getByText('没有选地区')).toBeVisible();
  });

  test('says so where the address is of none', async () => {
    await openLibrary('#/data/no-such-thing');
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/指标数据集/);
  });

  test('without data says what to do', async () => {
    await openLibrary('#/data');
    const empty = () => document.querySelector<HTMLElement>('.entries [data-empty]');
    await expect.poll(empty).not.toBeNull();
    empty()?.click();
    await expect.element(page.getByText('这个指标暂无数据')).toBeVisible();
  });
});

describe('a narrow page', () => {
  test('shows the catalogue, then an indicator with the way back', async () => {
    await openLibrary('#/data', 'zh', 720);
    await page.getByRole('link', { name: /^地区生产总值\s?\d+$/ }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(search).not.toBeInTheDocument();
    await link('指标目录').click();
    await expect.element(search).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(720);
  });
});

describe('everyone can use it', () => {
  test.each(['#/data', '#/data/grp?areas=310106,100000', '#/data/grp?areas=310106,100000&form=table', '#/own'])(
    'axe finds nothing at "%s"',
    async (hash) => {
      const { root } = await openLibrary(hash);
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => document.querySelector('.chart-note')).toBeNull();
      expect(await barriers(root)).toEqual([]);
    },
  );

  test('it speaks English', async () => {
    await openLibrary('#/data/grp?areas=310106,100000&form=table', 'en');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toMatchTextContent(/Gross regional product地区生产总值/);
    await expect.element(page.getByText('higher', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /^2025 up about 5%/ })).toBeVisible();
  });
});

test.each([320, 720])('a wide table scrolls within its box and never moves the page (%i px)', async (width) => {
  const { root } = await openLibrary('#/data/grp', 'zh', width);
  await expect.poll(() => root.querySelector('table.observations')).not.toBeNull();
  const box = root.querySelector('.table-box:has(.observations)')!;
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
  expect(document.documentElement.scrollWidth).toBe(width);
});
