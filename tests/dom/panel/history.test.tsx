import '../../unit/messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { historyActions } from '../../../components/panel/history/actions.ts';
import { Panel } from '../../../components/panel/index.ts';
import { makeHandlers } from '../../../lib/background/handlers.ts';
import { answer } from '../../../lib/messaging/index.ts';
import { keepNote, keptAt, openDatabase, type PledgemarkDatabase, trashNote } from '../../../lib/storage/index.ts';
import { fake, panelSender, reset } from '../../unit/messaging/fake-extension.ts';
import { ADDRESS, fakeDraft, fakeReport as fakeOpenReport, fakeSelector, success } from '../../unit/storage/records.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions } from './fakes.ts';

let database: PledgemarkDatabase;
let stop = (): void => undefined;
let made = 0;

beforeEach(() => {
  reset();
  fake.sender = panelSender;
  made += 1;
  database = openDatabase({ name: `pledgemark-history-${made}` });
  stop = answer(makeHandlers(database));
});
afterEach(async () => {
  stop();
  await database.delete();
});

const keep = async (body: string, start = 10) =>
  success(await keepNote(database, ADDRESS, fakeOpenReport(), fakeDraft({ body, selector: fakeSelector(start) })));
const bodies = async () => success(await keptAt(database, ADDRESS)).items.map(({ note }) => note.body);

function open() {
  const actions = fakeActions({ history: historyActions(database) });
  return mount(<Panel page={{ kind: 'no-report' }} kept={{ kind: 'loading' }} actions={actions} />);
}

describe('what was done', () => {
  test('is taken back by the button, which says what it is, and done again from the list', async () => {
    await keep('第一条');
    const { root } = open();
    await button('撤销 记笔记').click();
    await expect.poll(bodies).toEqual([]);
    await expect.element(page.getByText('已撤销：记笔记')).toBeVisible();
    await button('操作记录').click();
    expect(await barriers(root)).toEqual([]);
    await button('重做').click();
    await expect.poll(bodies).toEqual(['第一条']);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: '操作记录' })).not.toBeInTheDocument();
  });

  test('is taken back and done again by keys, but not while text is typed', async () => {
    await keep('第一条');
    await keep('第二条', 90);
    open();
    await expect.element(button('撤销 记笔记')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(bodies).toEqual(['第一条']);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(bodies).toEqual(['第一条', '第二条']);
    const box = document.body.appendChild(document.createElement('textarea'));
    box.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    box.remove();
    await vi.waitFor(async () => expect(await bodies()).toEqual(['第一条', '第二条']));
  });

  test('is not taken back where it was changed since, and that is said', async () => {
    const { note } = await keep('这里写的');
    open();
    await expect.element(button('撤销 记笔记')).toBeVisible();
    await database.notes.update(note.id, { body: '别处改过', modified: note.modified + 1 });
    await button('撤销 记笔记').click();
    await expect.element(page.getByText('后来又有改动', { exact: false })).toBeVisible();
    expect(await bodies()).toEqual(['别处改过']);
  });

  test('is nothing at first', async () => {
    open();
    await expect.element(button('撤销')).toBeDisabled();
    await button('操作记录').click();
    await expect.element(page.getByText('还没有可以撤销的操作')).toBeVisible();
  });
});

describe('the trash', () => {
  test('gives back what was deleted, on whatever report', async () => {
    const { note } = await keep('删了又要');
    success(await trashNote(database, note.id));
    const { root } = open();
    await button('操作记录').click();
    await page.getByRole('tab', { name: '回收站' }).click();
    await expect.element(page.getByText('30 天后清除')).toBeVisible();
    await expect.element(page.getByText('示例区2025年政府工作报告', { exact: false })).toBeVisible();
    expect(await barriers(root)).toEqual([]);
    await button('恢复').click();
    await expect.poll(bodies).toEqual(['删了又要']);
    await expect.element(page.getByText('回收站是空的')).toBeVisible();
  });

  test('lets go for good only after asking', async () => {
    const { note } = await keep('不要了');
    success(await trashNote(database, note.id));
    open();
    await button('操作记录').click();
    await page.getByRole('tab', { name: '回收站' }).click();
    await button('彻底删除').click();
    expect(await database.notes.count()).toBe(1);
    await page.getByRole('alertdialog').getByRole('button', { name: '彻底删除' }).click();
    await expect.poll(() => database.notes.count()).toBe(0);
    await expect.poll(() => database.followUps.count()).toBe(0);
  });
});
