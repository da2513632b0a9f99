import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type KeptState, Panel, type PanelActions } from '../../../components/panel/index.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { fail } from '../../../lib/model/result.ts';
import { fakeId, fakeKept } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakePage, fakeReading, fakeVerdict, keptState } from './fakes.ts';

const anchors = {
  [fakeId(1)]: fakeVerdict('exact', 80),
  [fakeId(2)]: fakeVerdict('moved', 20),
  [fakeId(3)]: fakeVerdict('orphan', null),
  [fakeId(4)]: fakeVerdict('ambiguous', null),
};
const four = [1, 2, 3, 4].map((n) => fakeKept(n, { quote: `引文${n}`, tags: n === 2 ? ['口径'] : [] }));

async function open(kept: KeptState | readonly Kept[] = four, actions: PanelActions = fakeActions()) {
  const state = 'kind' in kept ? kept : keptState(kept);
  const panel = (now: KeptState) => (
    <Panel page={fakePage({ reading: fakeReading({ anchors }) })} kept={now} actions={actions} />
  );
  const mounted = mount(panel(state));
  await page.getByRole('tab', { name: /笔记/ }).click();
  return { actions, ...mounted, keep: (items: readonly Kept[]) => mounted.show(panel(keptState(items))) };
}
const quotes = (root: Element) => [...root.querySelectorAll('.note-quote')].map((quote) => quote.textContent);

describe('notes', () => {
  test('stand in document order, those without a place first under a heading of their own', async () => {
    const { root } = await open();
    expect(quotes(root)).toEqual(['引文3', '引文4', '引文2', '引文1']);
    expect([...root.querySelectorAll('#tab-panel-notes .group-head')].map((head) => head.textContent)).toEqual([
      '原文中未找到2',
      '按原文顺序2',
    ]);
    expect(await barriers(root)).toEqual([]);
  });

  test('a click shows the words where they stand now; a note without a place has nothing to show', async () => {
    const { actions } = await open();
    await button('引文2').click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ start: 20, end: 30 });
    expect(button('引文3').elements()).toHaveLength(0);
  });

  test("are edited in the page's editor", async () => {
    const { actions } = await open([fakeKept(2)]);
    await button('修改').click();
    expect(actions.editNote).toHaveBeenCalledExactlyOnceWith(fakeId(2));
  });

  test('are searched by text, quote and tag', async () => {
    const { root } = await open();
    const field = page.getByRole('textbox', { name: '查找笔记、原文、标签' });
    await field.fill('口径');
    expect(quotes(root)).toEqual(['引文2']);
    await field.fill('笔记 引文4');
    expect(quotes(root)).toEqual(['引文4']);
    await field.fill('没有');
    await expect.element(page.getByText('没有符合的条目').last()).toBeVisible();
  });

  test('that are none yet say what to do next', async () => {
    await open([]);
    await expect.element(page.getByText(/点“记笔记”/)).toBeVisible();
  });
});

describe('deleting', () => {
  test('can be undone', async () => {
    const { actions } = await open([fakeKept(2)]);
    await button('删除').click();
    await expect.element(page.getByText('笔记已删除')).toBeVisible();
    await button('撤销').click();
    expect(actions.trash).toHaveBeenCalledExactlyOnceWith(fakeId(2));
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith(fakeId(2));
    await expect.element(page.getByText('已恢复')).toBeVisible();
  });

  test('that fails says why and offers no undo', async () => {
    const trash = vi.fn(async () => fail('storage-full', '磁盘空间不足，没有删除。'));
    await open([fakeKept(2)], fakeActions({ trash }));
    await button('删除').click();
    await expect.element(page.getByText('磁盘空间不足，没有删除。')).toBeVisible();
    expect(button('撤销').elements()).toHaveLength(0);
  });

  test('leaves the focus in the panel when its button goes with the note', async () => {
    const { keep } = await open([fakeKept(2)]);
    await button('删除').click();
    await expect.element(page.getByText('笔记已删除')).toBeVisible();
    keep([]);
    expect(document.activeElement).toBe(page.getByRole('tab', { name: /笔记/ }).element());
  });

  test('the word about it goes when dismissed', async () => {
    await open([fakeKept(2)]);
    await button('删除').click();
    await button('知道了').click();
    await expect.element(page.getByText('笔记已删除')).not.toBeInTheDocument();
  });
});

describe('storage that cannot be read', () => {
  test('is a plain sentence with a way to try again, and no count', async () => {
    const failure = { code: 'storage-blocked', detail: '数据库正被旧版页面占用。' };
    const { actions, root } = await open({ kind: 'failed', failure });
    await expect.element(page.getByText('数据库正被旧版页面占用。')).toBeVisible();
    expect(page.getByRole('tab', { name: /笔记/ }).element().textContent?.trim()).toBe('笔记');
    expect(await barriers(root)).toEqual([]);
    await button('重试').click();
    expect(actions.retryKept).toHaveBeenCalledOnce();
  });

  test('in part says how many records were set aside', async () => {
    await open({ kind: 'kept', items: four, setAside: [{}, {}] });
    await expect.element(page.getByText('另有 2 条记录读不出，已原样保留。')).toBeVisible();
  });
});

describe('the way out', () => {
  test('to a file says its name', async () => {
    const { actions } = await open();
    await button('导出 Markdown 文件').click();
    expect(actions.exportFile).toHaveBeenCalledOnce();
    await expect.element(page.getByText('已导出：报告.md')).toBeVisible();
  });

  test('to the clipboard says so, or why not', async () => {
    const exportCopy = vi
      .fn<PanelActions['exportCopy']>()
      .mockResolvedValueOnce({ ok: true, value: null })
      .mockResolvedValueOnce(fail('refused', '浏览器未允许写入剪贴板。'));
    await open(four, fakeActions({ exportCopy }));
    await button('复制为 Markdown').click();
    await expect.element(page.getByText('已复制到剪贴板')).toBeVisible();
    await button('复制为 Markdown').click();
    await expect.element(page.getByText('浏览器未允许写入剪贴板。')).toBeVisible();
  });
});
