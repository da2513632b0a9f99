import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepNote, keptOf, visitReport } from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector, success } from '../../unit/storage/records.ts';
import { barriers, button } from '../shared/mount.tsx';
import { fill } from './fill.ts';
import { type OpenLibrary, openLibrary } from './open.tsx';
import { soon } from './soon.ts';

const search = page.getByRole('textbox', { name: '查找笔记、原文、标签、指标' });
const option = (name: string | RegExp) => page.getByRole('option', { name });
const titles = () => [...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
const marks = () => [...document.querySelectorAll('.note-row mark')].map(({ textContent }) => textContent);
/** Whether the reader is asked to choose a note. */
const toChoose = () => document.body.textContent.includes('选一条笔记');

/** Three notes on one report. */
async function threeNotes(hash = '#/notes', locale: 'zh' | 'en' = 'zh', width = 1440): Promise<OpenLibrary> {
  const library = await openLibrary(hash, locale, width);
  const { database } = library;
  const drafts = [
    fakeDraft({ body: '核对统计口径', tags: ['绿化'] }),
    fakeDraft({
      selector: fakeSelector(60, '高新技术企业达650家'),
      body: 'Compare with the plan',
      tags: ['科创'],
      followUp: null,
    }),
    fakeDraft({ selector: fakeSelector(120, '新增就业3万人'), body: '就业口径与上年不同', tags: [], followUp: null }),
  ];
  for (const draft of drafts) success(await keepNote(database, ADDRESS, fakeReport(), draft));
  return library;
}

describe('notes', () => {
  test('where there are none, the page says what to do', async () => {
    const { root } = await openLibrary('#/notes');
    await expect.element(page.getByText('还没有笔记')).toBeVisible();
    await expect.element(page.getByText(/指向一个目标点“记笔记”/)).toBeVisible();
    await soon(toChoose).toBe(false);
    expect(await barriers(root)).toEqual([]);
  });

  test('stand with the last changed first, and follow what is kept elsewhere', async () => {
    const { database } = await threeNotes();
    await soon(titles).toEqual(['新增就业3万人', '高新技术企业达650家', '绿化覆盖率达到41%']);
    await expect.element(page.getByText('共 3 条笔记')).toBeVisible();
    success(
      await keepNote(
        database,
        ADDRESS,
        fakeReport(),
        fakeDraft({ selector: fakeSelector(200, '口袋公园4座'), body: '新的' }),
      ),
    );
    await soon(titles).toContain('口袋公园4座');
  });

  test.each([
    ['口径', ['新增就业3万人', '绿化覆盖率达到41%'], ['口径', '口径']],
    ['compare', ['高新技术企业达650家'], ['Compare']],
    ['650', ['高新技术企业达650家'], ['650']],
    ['科创', ['高新技术企业达650家'], ['科创']],
    ['就业 口径', ['新增就业3万人'], ['就业', '就业口径']],
  ])('are found by "%s", with the hits marked', async (typed, found, marked) => {
    await threeNotes();
    await search.fill(typed);
    await soon(titles).toEqual(found);
    expect(marks()).toEqual(marked);
    expect(new URLSearchParams(location.hash.split('?')[1]).get('q')).toBe(typed);
  });

  test('show the words of the report where only those were found', async () => {
    const { database } = await openLibrary('#/notes');
    const plain = fakeSelector(60, '力争高新技术企业达650家');
    const facts = { valueText: '650家', period: '2025', amount: 650, amountHigh: null, unit: '家' };
    const target = { ...facts, name: '高新技术企业', comparator: 'eq' as const, change: 'none' as const };
    const draft = fakeDraft({ selector: { ...plain, target }, body: '与去年持平', tags: [] });
    success(await keepNote(database, ADDRESS, fakeReport(), draft));
    await soon(titles).toEqual(['高新技术企业 650 家']);
    await search.fill('力争');
    await soon(marks).toEqual(['力争']);
  });

  test('that nothing matches can be had again', async () => {
    await threeNotes('#/notes?q=没有这样的话');
    await expect.element(page.getByText('没有符合的笔记')).toBeVisible();
    await soon(toChoose).toBe(false);
    await button('清除查找和筛选').click();
    await soon(titles).toHaveLength(3);
    await soon(toChoose).toBe(true);
    expect(location.hash).toBe('#/notes');
  });

  test('are narrowed by several choices at once, which the address keeps', async () => {
    const { database } = await openLibrary('#/notes');
    await fill(database, { reports: 20, notes: 200, followUps: 60 });
    await page.getByRole('checkbox', { name: /^静安区/ }).click();
    await page.getByRole('checkbox', { name: /^核对口径/ }).click();
    await expect.element(page.getByRole('list', { name: '筛选' })).toMatchTextContent(/静安区.*#核对口径/);
    expect(location.hash).toBe('#/notes?area=310106&tag=%E6%A0%B8%E5%AF%B9%E5%8F%A3%E5%BE%84');
    const texts = () => [...document.querySelectorAll('.note-row')].map(({ textContent }) => textContent ?? '');
    await soon(() => texts().every((text) => /核对口径.*静安区/.test(text)) && texts().length > 0).toBe(true);
    const count = document.querySelectorAll('.note-row').length;
    await button('去掉“静安区”').click();
    await soon(() => document.querySelectorAll('.note-row').length).toBeGreaterThan(count);
  });

  test('are narrowed to a report, which is called by its title', async () => {
    const { database } = await openLibrary('#/notes');
    const { reports } = await fill(database, { reports: 3, notes: 30, followUps: 10 });
    location.hash = `#/notes?report=${reports[1]?.id}`;
    await expect
      .element(page.getByRole('list', { name: '筛选' }))
      .toMatchTextContent(new RegExp(`^${reports[1]?.title}`));
    await expect.element(page.getByRole('checkbox', { name: `${reports[2]?.title} 10` })).toBeVisible();
    location.hash = '#/notes?report=gone';
    await expect.element(page.getByRole('list', { name: '筛选' })).toMatchTextContent(/^未知报告/);
  });

  test('say the number that a choice would leave', async () => {
    const { database } = await openLibrary('#/notes?q=绿地');
    const { notes, reports } = await fill(database, { reports: 20, notes: 200, followUps: 60 });
    const green = notes.filter(({ selector }) => selector.quote.exact.includes('绿地'));
    await expect.element(page.getByText(`${green.length} 条笔记`, { exact: true })).toBeVisible();
    const areaOf = new Map(reports.map(({ id, areaName }) => [id, areaName]));
    const byArea = Map.groupBy(green, ({ reportId }) => areaOf.get(reportId));
    const [name, here] = [...byArea].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
    await expect.element(page.getByRole('checkbox', { name: new RegExp(`^${name} ?${here?.length}$`) })).toBeVisible();
  });

  test('opened after a search that was typed since are those that were pressed', async () => {
    await threeNotes();
    await search.fill('口径');
    await soon(titles).toEqual(['新增就业3万人', '绿化覆盖率达到41%']);
    await option(/绿化覆盖率/).click();
    await expect.element(page.getByRole('region', { name: '笔记内容' })).toMatchTextContent(/核对统计口径/);
  });

  test('narrowed step by step are seen again step by step by going back', async () => {
    const { database } = await openLibrary('#/notes');
    await fill(database, { reports: 20, notes: 200, followUps: 60 });
    const counted = () => document.querySelector('.notes-page [role=status]:not(.found)')?.textContent ?? '';
    await soon(counted).toBe('共 200 条笔记');
    const seen: string[] = [];
    for (const choice of [/^核对口径/, /^2026 年/, /^静安区/]) {
      seen.push(counted());
      await page.getByRole('checkbox', { name: choice }).first().click();
      await soon(counted).not.toBe(seen.at(-1));
    }
    for (const before of seen.toReversed()) {
      history.back();
      await soon(counted).toBe(before);
    }
    expect(location.hash).toBe('#/notes');
  });

  test('are walked by arrow keys, which open one after the other', async () => {
    await threeNotes();
    await soon(titles).toHaveLength(3);
    page.getByRole('listbox', { name: '笔记' }).element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/新增就业3万人/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('region', { name: '笔记内容' })).toMatchTextContent(/绿化覆盖率达到41%/);
    await expect.element(page.getByText('核对统计口径').last()).toBeVisible();
  });

  test('are walked from the search field on, without the mouse', async () => {
    await threeNotes();
    await search.fill('口径');
    await soon(titles).toEqual(['新增就业3万人', '绿化覆盖率达到41%']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/新增就业3万人/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/绿化覆盖率/)).toHaveAttribute('aria-selected', 'true');
  });

  test('are edited in place, and other pages are told', async () => {
    const { database, kept } = await threeNotes();
    await option(/高新技术企业/).click();
    await button('修改').click();
    await page.getByRole('textbox', { name: '笔记', exact: true }).fill('改过的话');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('已保存')).toBeVisible();
    await expect.element(option(/改过的话/)).toBeVisible();
    const report = success(await visitReport(database, ADDRESS, fakeReport()));
    const bodies = success(await keptOf(database, report.id)).items.map(({ note }) => note.body);
    expect(bodies).toEqual(['核对统计口径', '改过的话', '就业口径与上年不同']);
    expect(kept).toHaveBeenCalledWith([report.id]);
  });

  test('are deleted, and brought back in the same breath', async () => {
    await threeNotes();
    await option(/高新技术企业/).click();
    await button('删除').click();
    await soon(titles).toHaveLength(2);
    await expect.element(page.getByText('这条笔记不在了')).toBeVisible();
    await button('撤销').click();
    await soon(titles).toHaveLength(3);
  });

  test('lead to the page at their words, and to the kept copy', async () => {
    await threeNotes();
    await option(/高新技术企业/).click();
    const [onPage, inCopy] = [/打开原网页|在原网页中打开/, /在留存的副本中打开/].map((name) =>
      page.getByRole('link', { name }),
    );
    await expect
      .element(onPage as never)
      .toHaveAttribute('href', expect.stringMatching(/^http:\/\/www\.example\.gov\.cn.*#:~:text=/));
    await expect
      .element(inCopy as never)
      .toHaveAttribute('href', expect.stringMatching(/^\/reader\.html\?of=.*#note=/));
  });

  test('are kept as a search under a name, which comes back', async () => {
    await threeNotes('#/notes?q=口径');
    await button('已存的查找').click();
    await button('存下这次查找').click();
    await page.getByRole('textbox', { name: '名称' }).fill('口径问题');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('link', { name: '口径问题' }))
      .toHaveAttribute('href', '#/notes?q=%E5%8F%A3%E5%BE%84');
    await userEvent.keyboard('{Escape}');
    await search.fill('');
    await soon(titles).toHaveLength(3);
    await button('已存的查找').click();
    await page.getByRole('link', { name: '口径问题' }).click();
    await soon(titles).toHaveLength(2);
    await button('已存的查找').click();
    await button('删除“口径问题”').click();
    await expect.element(page.getByRole('link', { name: '口径问题' })).not.toBeInTheDocument();
    await button('撤销').click();
    await button('已存的查找').click();
    await expect.element(page.getByRole('link', { name: '口径问题' })).toBeVisible();
  });

  test('only those in view are there', async () => {
    const { database } = await openLibrary('#/notes');
    await fill(database, { reports: 20, notes: 3000, followUps: 100 });
    await expect.element(page.getByText('共 3,000 条笔记')).toBeVisible();
    const list = document.querySelector('.note-list') as HTMLElement;
    list.scrollTop = 2500 * 112;
    await soon(() => document.querySelector('.note-row[aria-posinset="2501"]')).not.toBeNull();
    expect(document.querySelector('.note-row')?.getAttribute('aria-setsize')).toBe('3000');
    expect(document.querySelectorAll('.note-row').length).toBeLessThan(100);
  });

  test('nobody is kept out, in any width and language', async () => {
    const { root } = await threeNotes('#/notes?q=plan', 'en', 720);
    await soon(titles).toHaveLength(1);
    expect(await barriers(root)).toEqual([]);
    await option(/650/).click();
    await expect.element(page.getByRole('link', { name: 'Back to the list' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(720);
    expect(await barriers(root)).toEqual([]);
  });
});
