import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NoteCard } from '../../../components/card/index.ts';
import type { AnchorVerdict } from '../../../lib/model/selector.ts';
import { fakeKept } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';

const verdict = (kind: AnchorVerdict['kind'], reason = '原因。'): AnchorVerdict => ({
  kind,
  span: { start: 0, end: 4 },
  candidates: [],
  score: 1,
  reason,
});

const show = (kept = fakeKept(1), found: AnchorVerdict | null = verdict('exact')) => {
  const given = { onEdit: vi.fn(), onDelete: vi.fn(), onReveal: vi.fn() };
  return {
    given,
    kept,
    ...mount(
      <div class="surface">
        <NoteCard kept={kept} verdict={found} {...given} />
      </div>,
    ),
  };
};

test('shows quote, text as Markdown, tags and follow-up, and passes axe', async () => {
  const followUp = { due: '2020-12-31', leadUnit: '区商务委', progress: 'behind' } as const;
  const { root } = show(fakeKept(1, { body: '与**上年**比', tags: ['口径'], followUp }));
  expect(root.querySelector('.note-quote')?.textContent).toBe('地区生产总值增长5%');
  expect(root.querySelector('strong')?.textContent).toBe('上年');
  expect(root.querySelector('.chip.late')?.textContent).toMatch(/^欠进度 · 2020-12-31 逾期 \d+ 天$/);
  expect(root.querySelector('.chip.late svg')).not.toBeNull();
  expect(root.querySelector('.chip.tag')?.textContent).toBe('口径');
  expect(await barriers(root)).toEqual([]);
});

test('what is done is not overdue', () => {
  const { root } = show(fakeKept(1, { followUp: { due: '2020-12-31', progress: 'done' } }));
  expect(root.querySelector('.chip.late')).toBeNull();
  expect(page.getByText('已完成 · 2020-12-31').elements()).toHaveLength(1);
});

test.each([
  ['moved', '原文位置有变'],
  ['value-changed', '原文数值已改'],
  ['text-changed', '原文有改动'],
  ['ambiguous', '原文多处相同'],
  ['orphan', '原文中未找到'],
] as const)('says of words that are %s: %s', (kind, words) => {
  const { root } = show(fakeKept(1), verdict(kind, '由 650 改为 700。'));
  expect(root.querySelector('.note-verdict')?.textContent).toBe(`${words} 由 650 改为 700。`);
});

test('asks about a likeliest place, which is none of several', () => {
  const one = { ...verdict('ambiguous', '最像的是这一处。'), candidates: [{ start: 3, end: 9 }] };
  expect(show(fakeKept(1), one).root.querySelector('.note-verdict')?.textContent).toBe('位置待确认 最像的是这一处。');
});

test('says nothing of words that stand as they did, or are not looked for yet', () => {
  expect(show().root.querySelector('.note-verdict')).toBeNull();
  expect(show(fakeKept(2), null).root.querySelector('.note-verdict')).toBeNull();
});

test('reveals, edits, deletes', async () => {
  const { given, kept } = show();
  await button('地区生产总值增长5%').click();
  await button('修改').click();
  await button('删除').click();
  for (const act of Object.values(given)) expect(act).toHaveBeenCalledExactlyOnceWith(kept);
});
