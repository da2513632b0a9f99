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
      '位置未定2',
      '正文2',
    ]);
    expect(await barriers(root)).toEqual([]);
  });

  test('do not count what is a follow-up and no more, unless its words are gone', async () => {
    const carrier = (n: number) =>
      fakeKept(n, { quote: `引文${n}`, body: '', tags: [], followUp: { what: `事项${n}` } });
    const { root } = await open([carrier(1), carrier(3), fakeKept(2, { quote: '引文2' })]);
    expect(quotes(root)).toEqual(['引文3', '引文2']);
    expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('2');
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

describe('a note whose words are gone', () => {
  const candidates = [
    { start: 20, end: 24 },
    { start: 80, end: 84 },
  ];
  const placed = {
    [fakeId(3)]: fakeVerdict('orphan', null),
    [fakeId(4)]: { ...fakeVerdict('ambiguous', null), candidates },
  };
  const gone = { ...fakeKept(3, { quote: '高新技术企业达650家' }) };
  gone.note.selector.quote.prefix = '全年力争';
  const selected = { span: { start: 40, end: 48 }, words: '高新技术企业700家' };

  async function openWith(of: Partial<ReturnType<typeof fakePage>>, kept: readonly Kept[]) {
    const actions = fakeActions();
    const reading = fakeReading({ anchors: placed });
    const { root } = mount(<Panel page={fakePage({ reading, ...of })} kept={keptState(kept)} actions={actions} />);
    await page.getByRole('tab', { name: /笔记/ }).click();
    return { root, actions };
  }

  test('is shown with its old context, and goes to the words that are selected on the page', async () => {
    const { root, actions } = await openWith({ selected }, [gone]);
    await expect.element(page.getByLabelText('记笔记时的上下文')).toHaveTextContent('…全年力争高新技术企业达650家');
    expect(await barriers(root)).toEqual([]);
    await button('放到选中的文字').click();
    expect(actions.placing.attach).toHaveBeenCalledExactlyOnceWith(gone, selected.span);
    await expect.element(page.getByText('笔记已移到新的位置')).toBeVisible();
  });

  test('without a selection says how to move it, and is kept as it is', async () => {
    const { actions } = await openWith({}, [gone]);
    await expect.element(page.getByText('要移到别处，请先在页面上选中文字。')).toBeVisible();
    expect(button('放到选中的文字').elements()).toHaveLength(0);
    await button('保持原样').click();
    expect(actions.placing.keepAsItIs).toHaveBeenCalledExactlyOnceWith(gone);
  });

  test('in several places is put in the one that the reader chooses', async () => {
    const twice = fakeKept(4);
    const { actions } = await openWith({}, [twice]);
    await button('查看').last().click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ start: 80, end: 84 });
    await button('放到这里').first().click();
    expect(actions.placing.attach).toHaveBeenCalledExactlyOnceWith(twice, candidates[0]);
  });

  test('that was kept as it is for this text stands last and asks no more', async () => {
    const known = fakeKept(3, { quote: '旧文' });
    known.note.keptAsIs = '';
    const { root } = await openWith({}, [known, fakeKept(5, { quote: '在' })]);
    const heads = [...root.querySelectorAll('#tab-panel-notes .group-head')].map((head) => head.textContent);
    expect(heads).toEqual(['正文1', '原文已不在，按你的意思保持原样1']);
    expect(button('保持原样').elements()).toHaveLength(0);
  });
});

describe('a note whose words changed', () => {
  const changed = (verdict: Partial<ReturnType<typeof fakeVerdict>>) => ({ ...fakeVerdict('exact', 20), ...verdict });
  test.each([
    [{ kind: 'value-changed', value: { from: '650家', to: '700家' } }, /原文数值已改 原文650家 → 现为700家/],
    [
      {
        kind: 'text-changed',
        difference: [
          { kind: 'kept', text: '建成' },
          { kind: 'removed', text: '市民' },
          { kind: 'added', text: '口袋' },
          { kind: 'kept', text: '公园3座' },
        ],
      },
      /原文有改动 建成市民口袋公园3座/,
    ],
    [{ kind: 'moved', move: { characters: 420, paragraphs: 3, section: null } }, /原文位置有变 后移 3 段/],
    [
      { kind: 'moved', move: { characters: -12, paragraphs: 0, section: { from: ['一'], to: ['甲', '二'] } } },
      /前移 12 字 · 由“一”移到“二”/,
    ],
  ] as const)('%o', async (verdict, said) => {
    const reading = fakeReading({ anchors: { [fakeId(1)]: changed(verdict as never) } });
    const { root } = mount(
      <Panel page={fakePage({ reading })} kept={keptState([fakeKept(1)])} actions={fakeActions()} />,
    );
    await page.getByRole('tab', { name: /笔记/ }).click();
    expect(root.querySelector('.note-verdict')?.textContent).toMatch(said);
    expect(await barriers(root)).toEqual([]);
  });
});

test('a tab is made ready when it is first looked at, and then keeps what was typed there', async () => {
  const { root } = mount(
    <Panel page={fakePage()} kept={keptState([fakeKept(1), fakeKept(2)])} actions={fakeActions()} />,
  );
  const inNotes = () => root.querySelector('#tab-panel-notes')?.childElementCount;
  expect(inNotes()).toBe(0);
  await page.getByRole('tab', { name: /^笔记/ }).click();
  await page.getByRole('textbox', { name: '查找笔记、原文、标签' }).fill('查不到');
  await page.getByRole('tab', { name: /^目标/ }).click();
  expect(inNotes()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: /^笔记/ }).click();
  await expect.element(page.getByRole('textbox', { name: '查找笔记、原文、标签' })).toHaveValue('查不到');
});
