import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Panel, type PanelActions } from '../../../components/panel/index.ts';
import type { PanelWording } from '../../../components/panel/state.ts';
import { fail } from '../../../lib/model/result.ts';
import type { ReadTarget } from '../../../lib/model/text-version.ts';
import { fakeId } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakePage, keptState } from './fakes.ts';

const target = (start: number, name: string, valueText: string): ReadTarget => ({
  start,
  end: start + name.length + valueText.length,
  role: 'target',
  words: name + valueText,
  name,
  valueText,
  quantity: { amount: 1, amountHigh: null, unit: '家', comparator: 'eq', change: 'none' },
  indicator: null,
  period: '2025',
  section: ['二、主要任务'],
  nature: null,
  strength: 'commit',
});

const before = { id: fakeId(1), now: fakeId(2), lastSeen: new Date(2026, 2, 1).getTime(), kept: true };
const changes: PanelWording['changes'] = {
  edited: [{ before: target(0, '高新技术企业', '650家'), after: target(4, '高新技术企业', '700家') }],
  added: [target(60, '社区食堂', '4家')],
  removed: [target(90, '口袋公园', '3座')],
  paragraphs: [
    {
      kind: 'edited',
      start: 200,
      pieces: [
        { kind: 'kept', text: `${'统筹推进各项工作，'.repeat(20)}要` },
        { kind: 'removed', text: '持续' },
        { kind: 'added', text: '深入' },
        { kind: 'kept', text: '排查风险。' },
      ],
    },
    { kind: 'removed', start: 300, pieces: [{ kind: 'removed', text: '这一段没有了。' }] },
  ],
  more: 2,
};

function open(wording: PanelWording | null) {
  const actions: PanelActions = fakeActions({ showChanges: vi.fn(), changesSeen: vi.fn() });
  const panel = (now: PanelWording | null) => (
    <Panel page={fakePage(now ? { wording: now } : {})} kept={keptState([])} actions={actions} />
  );
  const mounted = mount(panel(wording));
  return { actions, ...mounted, show: (now: PanelWording | null) => mounted.show(panel(now)) };
}

describe('a page that reads otherwise than before', () => {
  test('says since when, and shows what changed: targets first', async () => {
    const { actions, root, show } = open({ before, changes: null, failure: null });
    await expect.element(page.getByText('原文自 2026-03-01 后有改动')).toBeVisible();
    await button('看改动').click();
    expect(actions.showChanges).toHaveBeenCalledOnce();
    await expect.element(page.getByText('正在比较…')).toBeVisible();
    show({ before, changes, failure: null });
    await expect.element(page.getByText('另有 2 段改动未列出')).toBeVisible();
    const groups = [...root.querySelectorAll('.changes-group h3')].map((head) => head.textContent);
    expect(groups).toEqual(['改动的目标1', '新增目标1', '删去的目标1', '文字改动2']);
    expect(root.querySelector('.change-value')?.textContent).toBe('650家 → 700家');
    expect(root.querySelector('.change-text')?.textContent?.length).toBeLessThan(80);
    expect(await barriers(root)).toEqual([]);
  });

  test('leads to what still stands on the page, and not to what is gone', async () => {
    const { actions, root, show } = open({ before, changes: null, failure: null });
    await button('看改动').click();
    show({ before, changes, failure: null });
    await expect.element(page.getByText('另有 2 段改动未列出')).toBeVisible();
    expect(root.querySelectorAll('button.change-row')).toHaveLength(3);
    await button(/社区食堂/).click();
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith({ start: 60, end: 66 });
  });

  test('is looked at once', async () => {
    const { actions, show, root } = open({ before, changes: null, failure: null });
    await button('知道了').click();
    expect(actions.changesSeen).toHaveBeenCalledOnce();
    show({ before: null, changes: null, failure: null });
    expect(root.querySelector('.changed-notice')).toBeNull();
  });

  test('whose earlier text was not kept, or cannot be read, says so', async () => {
    const { show } = open({ before: { ...before, kept: false }, changes: null, failure: null });
    await expect.element(page.getByText('看不出改了什么', { exact: false })).toBeVisible();
    expect(button('看改动').elements()).toHaveLength(0);
    show({ before, changes: null, failure: null });
    await button('看改动').click();
    const { ok: _, ...failed } = fail('text-damaged', '留存的原文已损坏，读不出来。') as { ok: false; error: never };
    show({ before, changes: null, failure: failed.error });
    await expect.element(page.getByText('留存的原文已损坏，读不出来。')).toBeVisible();
  });
});
