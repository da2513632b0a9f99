import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  addObservations,
  allTrash,
  dropSearch,
  keepNote,
  ownObservations,
  savedSearches,
  saveSearch,
  trashNote,
  trashObservations,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeObservation, fakeReport, fakeSelector, success } from '../../unit/storage/records.ts';
import { barriers, button } from '../shared/mount.tsx';
import { openLibrary } from './open.tsx';
import { soon } from './soon.ts';

const quotes = () => [...document.querySelectorAll('.trashed blockquote')].map(({ textContent }) => textContent);

async function twoTrashed() {
  const library = await openLibrary('#/trash');
  for (const words of ['口袋公园3座', '绿地8万平方米']) {
    const draft = fakeDraft({ selector: fakeSelector(words.length * 30, words) });
    const { note } = success(await keepNote(library.database, ADDRESS, fakeReport(), draft));
    success(await trashNote(library.database, note.id));
  }
  await soon(quotes).toEqual(['绿地8万平方米', '口袋公园3座']);
  return library;
}

test('an empty trash says what comes there', async () => {
  const { root } = await openLibrary('#/trash');
  await expect.element(page.getByText('回收站是空的')).toBeVisible();
  expect(await barriers(root)).toEqual([]);
});

test('what was deleted is brought back', async () => {
  const { database, root } = await twoTrashed();
  expect(await barriers(root)).toEqual([]);
  await button('恢复').first().click();
  await soon(quotes).toEqual(['口袋公园3座']);
  expect(success(await allTrash(database)).items).toHaveLength(1);
});

test('what has no way back is asked for first', async () => {
  const { database } = await twoTrashed();
  await button('全部彻底删除（2）').click();
  const ask = page.getByRole('dialog', { name: /彻底删除 2 条笔记？/ });
  await ask.getByRole('button', { name: '不删除' }).click();
  expect(success(await allTrash(database)).items).toHaveLength(2);
  await button('全部彻底删除（2）').click();
  await ask.getByRole('button', { name: '彻底删除' }).click();
  await expect.element(page.getByText('回收站是空的')).toBeVisible();
  expect(await database.notes.count()).toBe(0);
});

test('a saved search that was deleted is brought back, long after its message is gone', async () => {
  const { database } = await openLibrary('#/trash');
  const { id } = success(await saveSearch(database, '静安逾期', '/follow-ups?due=overdue'));
  success(await dropSearch(database, id));
  await expect.element(page.getByText('查找“静安逾期”')).toBeVisible();
  await button('恢复').click();
  await expect.element(page.getByText('回收站是空的')).toBeVisible();
  expect(success(await savedSearches(database)).items.map(({ name }) => name)).toEqual(['静安逾期']);

  success(await dropSearch(database, id));
  await button('彻底删除').click();
  await page
    .getByRole('dialog', { name: /彻底删除 1 个查找？/ })
    .getByRole('button', { name: '彻底删除' })
    .click();
  await expect.element(page.getByText('回收站是空的')).toBeVisible();
  expect(await database.searches.count()).toBe(0);
});

test('own data that was deleted is brought back, and compared again', async () => {
  const { database, changed, root } = await openLibrary('#/trash');
  const rows = ['2024', '2025'].map((period) => ({ draft: fakeObservation({ period }) }));
  success(await addObservations(database, rows, { origin: 'hand', dataset: null }));
  const own = async () => success(await ownObservations(database)).items.map(({ id }) => id);
  const ids = await own();
  const named = page.getByText('数据：静安区 2024 年 高新技术企业 650 家等 2 条');
  success(await trashObservations(database, ids));
  await expect.element(named).toBeVisible();
  expect(await barriers(root)).toEqual([]);
  await button('恢复').click();
  await expect.element(page.getByText('回收站是空的')).toBeVisible();
  expect((await own()).toSorted()).toEqual(ids.toSorted());
  await expect.poll(() => changed.mock.calls.length).toBe(1);

  success(await trashObservations(database, ids));
  await button('彻底删除').click();
  await page
    .getByRole('dialog', { name: /彻底删除 2 条数据？/ })
    .getByRole('button', { name: '彻底删除' })
    .click();
  await expect.element(page.getByText('回收站是空的')).toBeVisible();
  expect(await database.observations.count()).toBe(0);
});
