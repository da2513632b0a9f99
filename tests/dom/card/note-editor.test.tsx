import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteEditor, type NoteEditorProps } from '../../../components/card/index.ts';
import { emptyFollowUp } from '../../../lib/model/follow-up.ts';
import { barriers, button, mount } from '../shared/mount.tsx';

const empty = { body: '', tags: [], followUp: null };

const props = (over: Partial<NoteEditorProps> = {}): NoteEditorProps => ({
  quote: '地区生产总值增长5%左右',
  draft: empty,
  canFollowUp: true,
  saving: false,
  failure: null,
  onSave: vi.fn(),
  onCancel: vi.fn(),
  onCopyText: vi.fn(),
  ...over,
});

const open = (over: Partial<NoteEditorProps> = {}) => {
  const given = props(over);
  return { given, ...mount(<NoteEditor {...given} />) };
};
const body = () => page.getByRole('textbox', { name: '笔记' });

describe('writing', () => {
  test('begins in the text and saves with text and tags', async () => {
    const { given, root } = open();
    expect(document.activeElement).toBe(body().element());
    await body().fill('与上年比较');
    await page.getByRole('combobox', { name: '标签' }).fill('口径');
    await button(/保存/).click();
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith({ body: '与上年比较', tags: ['口径'], followUp: null });
    expect(await barriers(root)).toEqual([]);
  });

  test.each(['Control', 'Meta'])('%s with Enter saves', async (key) => {
    const { given } = open();
    await body().fill('一句');
    await userEvent.keyboard(`{${key}>}{Enter}{/${key}}`);
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith({ body: '一句', tags: [], followUp: null });
  });

  test('Enter alone is a new line', async () => {
    const { given } = open();
    await userEvent.keyboard('一{Enter}二');
    expect(given.onSave).not.toHaveBeenCalled();
    expect((body().element() as HTMLTextAreaElement).value).toBe('一\n二');
  });

  test('keys of an input method do nothing here', () => {
    const { given } = open();
    for (const init of [{ key: 'Enter', ctrlKey: true }, { key: 'Escape' }]) {
      body()
        .element()
        .dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true, bubbles: true }));
    }
    expect(given.onSave).not.toHaveBeenCalled();
    expect(given.onCancel).not.toHaveBeenCalled();
  });

  test("what is typed does not reach the page's shortcuts", async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    open();
    await userEvent.keyboard('j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('the text area grows with its text', async () => {
    open();
    const before = body().element().clientHeight;
    await body().fill('一\n二\n三\n四\n五\n六\n七\n八');
    expect(body().element().clientHeight).toBeGreaterThan(before + 40);
    expect(body().element().scrollHeight).toBeLessThanOrEqual(body().element().clientHeight);
  });

  test('each change is told, so that a draft can be kept', async () => {
    const onChange = vi.fn();
    open({ onChange });
    await body().fill('稿');
    expect(onChange).toHaveBeenLastCalledWith({ body: '稿', tags: [], followUp: null });
  });

  test('while it saves, it cannot be saved again', async () => {
    const { given } = open({ saving: true });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(given.onSave).not.toHaveBeenCalled();
    expect((button(/正在保存/).element() as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('leaving', () => {
  test('Escape leaves at once where nothing was written', async () => {
    const { given } = open({ draft: { ...empty, body: '旧' } });
    await userEvent.keyboard('{Escape}');
    expect(given.onCancel).toHaveBeenCalledOnce();
  });

  test('Escape asks where something would be lost; a second Escape goes back to writing', async () => {
    const { given, root } = open();
    await body().fill('新写的');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('有未保存的内容。')).toBeVisible();
    expect(await barriers(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(given.onCancel).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(body().element());
  });

  test('discarding is a choice of its own', async () => {
    const { given } = open();
    await body().fill('新写的');
    await button('取消').click();
    expect(given.onCancel).not.toHaveBeenCalled();
    await button('放弃修改').click();
    expect(given.onCancel).toHaveBeenCalledOnce();
  });

  test('a note can be deleted only where that is offered', async () => {
    const onDelete = vi.fn();
    const { show, given } = open();
    expect(button('删除').elements()).toHaveLength(0);
    show(<NoteEditor {...given} existing onDelete={onDelete} />);
    await button('删除').click();
    expect(onDelete).toHaveBeenCalledOnce();
  });
});

describe('a failure to save', () => {
  test('leaves the text, says why and offers to copy it', async () => {
    const { given, show, root } = open();
    await body().fill('不能丢的话');
    show(<NoteEditor {...given} failure={{ code: 'storage-full', detail: '磁盘空间不足。' }} />);
    await expect.element(page.getByRole('alert')).toHaveTextContent('笔记未能保存，文字仍在这里。 磁盘空间不足。');
    expect((body().element() as HTMLTextAreaElement).value).toBe('不能丢的话');
    await button('复制笔记文字').click();
    expect(given.onCopyText).toHaveBeenCalledExactlyOnceWith('不能丢的话');
    expect(await barriers(root)).toEqual([]);
  });
});

describe('a follow-up', () => {
  test("is added with the proposed date, in the government's words", async () => {
    const { given, root } = open({ suggestedDue: '2025-12-31' });
    await button('添加跟进').click();
    const steps = page.getByLabelText('进展（政府口径）');
    await expect.element(steps).toBeVisible();
    expect([...steps.element().children].map((step) => step.textContent)).toEqual([
      '未启动',
      '欠进度',
      '达进度',
      '超进度',
      '已完成',
      '调整',
      '其它',
    ]);
    await userEvent.selectOptions(steps, '欠进度');
    await page.getByLabelText('牵头单位').fill('区商务委');
    await button(/保存/).click();
    const followUp = { ...emptyFollowUp, due: '2025-12-31', leadUnit: '区商务委', progress: 'behind' };
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith({ ...empty, followUp });
    expect(await barriers(root)).toEqual([]);
  });

  test('may have no date, and can be dropped', async () => {
    const followUp = { ...emptyFollowUp, due: '2025-12-31', progress: 'done' } as const;
    const { given } = open({ draft: { ...empty, followUp } });
    await page.getByLabelText('完成时限').fill('');
    await button(/保存/).click();
    expect(given.onSave).toHaveBeenLastCalledWith({ ...empty, followUp: { ...followUp, due: null } });
    await button('不再跟进').click();
    await button(/保存/).click();
    expect(given.onSave).toHaveBeenLastCalledWith(empty);
  });

  test('is not offered where it cannot be kept', () => {
    open({ canFollowUp: false });
    expect(button('添加跟进').elements()).toHaveLength(0);
  });
});
