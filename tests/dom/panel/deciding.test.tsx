import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Standing } from '../../../components/panel/deciding/standing.ts';
import { type PageState, Panel, type PanelActions } from '../../../components/panel/index.ts';
import { fail } from '../../../lib/model/result.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakePage, keptState } from './fakes.ts';

const onWeb: Standing = {
  address: 'https://www.example.com/2025.html',
  site: 'www.example.com',
  barred: null,
  recognised: null,
  own: false,
};

function open(state: PageState, standing: Partial<Standing> = {}, actions: PanelActions = fakeActions()) {
  const shown = <Panel page={state} kept={keptState([])} standing={{ ...onWeb, ...standing }} actions={actions} />;
  return { actions, ...mount(shown) };
}

const menu = () => page.getByText('本页与本站');

test('of an open report the reader can say that it is none', async () => {
  const { actions, root } = open(fakePage());
  await menu().click();
  expect(await barriers(root)).toEqual([]);
  await button(/^这不是报告/).click();
  expect(actions.deciding.notReport).toHaveBeenCalledWith(onWeb.address, '某区2025年政府工作报告');
  await expect.element(page.getByText('已撤去标注，以后不再读取本页')).toBeVisible();
});

test.each([
  [{}, [/^总是识别 www.example.com/, /^不再读取 www.example.com/]],
  [{ recognised: 'chosen' as const }, [/^不再自动识别 www.example.com/, /^不再读取 www.example.com/]],
  [{ recognised: 'official' as const }, [/^不再读取 www.example.com/]],
])('where nothing was found, with %j, the site can be decided about', async (standing, offered) => {
  open({ kind: 'no-report' }, standing);
  await menu().click();
  for (const name of offered) await expect.element(button(name)).toBeVisible();
  expect(document.querySelectorAll('.page-menu button')).toHaveLength(offered.length);
  await expect.element(page.getByRole('link', { name: '在设置中查看全部选择' })).toBeVisible();
});

test('of a page that the browser keeps to itself is said what to do, and nothing is offered that cannot be done', async () => {
  const { root } = open({ kind: 'no-report' }, { address: null, site: null });
  await expect.element(page.getByText(/请点击浏览器工具栏上的本扩展图标/)).toBeVisible();
  expect(root.querySelector('.page-menu')).toBeNull();
  expect(await barriers(root)).toEqual([]);
});

test('what failed is said', async () => {
  const actions = fakeActions();
  actions.deciding.always = vi.fn(async () => fail('site-not-granted', '浏览器没有给予许可。'));
  open({ kind: 'no-report' }, {}, actions);
  await menu().click();
  await button(/^总是识别/).click();
  await expect.element(page.getByText('浏览器没有给予许可。')).toBeVisible();
});

test('a page that is no report says so, and offers to take that back', async () => {
  const { actions, root } = open({ kind: 'no-report' }, { barred: 'not-report' });
  await expect.element(page.getByText('您已标明本页不是报告')).toBeVisible();
  expect(await barriers(root)).toEqual([]);
  await button('撤销，重新识别').click();
  expect(actions.deciding.undoNotReport).toHaveBeenCalledWith(onWeb.address);
});

test('a barred site says so, and one page of it can be read', async () => {
  const { actions } = open({ kind: 'no-report' }, { barred: 'never' });
  await button('只读这一页').click();
  expect(actions.readPage).toHaveBeenCalledOnce();
  await button('撤销，重新识别本站').click();
  expect(actions.deciding.undoNever).toHaveBeenCalledWith('www.example.com');
});

test('a page of our own has nothing to decide about, and leads to the reading page', async () => {
  open({ kind: 'no-report' }, { own: true, site: null, address: null });
  await expect.element(page.getByRole('link', { name: '打开阅读页' })).toHaveAttribute('href', '/reader.html');
  expect(document.querySelector('.page-menu')).toBeNull();
});
