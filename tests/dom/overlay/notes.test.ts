// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../../../components/overlay/words.ts';
import { localeOf, words } from '../../../components/shared/words/index.ts';
import { connectToOverlay, type OverlayNews, tellKeptChanged } from '../../../lib/messaging/index.ts';
import { fail } from '../../../lib/model/result.ts';
import { fake, pageSender } from '../../unit/messaging/fake-extension.ts';
import {
  aWhile,
  boxOf,
  cleanUp,
  handlers,
  marked,
  type Opened,
  openReport,
  pointAt,
  prepare,
  press,
  pressButton,
  pressOutside,
  rangeOf,
  select,
  type,
  until,
} from './report-page.ts';

const { card, editor, told } = words(localeOf(navigator.languages));
let opened: Opened;

const begin = async (): Promise<void> => {
  opened = await openReport();
  await until(() => marked('target').length >= 8);
};
beforeEach(async () => {
  prepare();
  await begin();
});
afterEach(async () => {
  document.getSelection()?.removeAllRanges();
  await cleanUp();
});

const text = (): HTMLTextAreaElement | null => opened.root.querySelector('textarea');
const toast = (): string => opened.root.querySelector('.toast')?.textContent ?? '';

async function writeOnSelection(quote: string, body: string): Promise<void> {
  select(quote);
  await until(() => opened.root.querySelector('[role=toolbar]'));
  pressButton(opened.root, card.write);
  await until(text);
  await type(opened.root, body);
}

describe('a note', () => {
  test('is kept, painted and shown on its target, and comes back with the next visit', async () => {
    pointAt(rangeOf('地区生产总值增长5%左右'));
    await until(() => opened.root.querySelector('.card'));
    pressButton(opened.root, card.write);
    await until(text);
    await type(opened.root, '核对统计公报');
    pressButton(opened.root, editor.save);
    await until(() => toast().includes(say().saved));
    expect(text()).toBeNull();
    expect(marked('note')).toEqual(['地区生产总值增长5%左右']);

    opened.end();
    await begin();
    await until(() => marked('note').length === 1);
    pointAt(rangeOf('地区生产总值增长5%左右'));
    await until(() => opened.root.querySelector('.card-notes')?.textContent?.includes('核对统计公报'));
  });

  test('that is saved before the background has told what is kept stays', async () => {
    await cleanUp();
    const late = Promise.withResolvers<void>();
    prepare(undefined, undefined, {
      'report.open': async (payload, asker) => {
        const asOfNow = await handlers()['report.open'](payload, asker);
        await late.promise;
        return asOfNow;
      },
    });
    await begin();
    await writeOnSelection('统筹各项工作', '先写的');
    pressButton(opened.root, editor.save);
    await until(() => marked('note').length === 1);
    late.resolve();
    await new Promise((next) => setTimeout(next, 200));
    expect(marked('note')).toEqual(['统筹各项工作']);
  });

  test('on a target carries its facts, on a free passage none, and on both the section', async () => {
    const saved: unknown[] = [];
    await cleanUp();
    prepare(undefined, undefined, {
      'note.save': async (payload, asker) => {
        saved.push(payload.draft.selector);
        return handlers()['note.save'](payload, asker);
      },
    });
    await begin();
    press('KeyJ', { alt: true });
    press('KeyM', { alt: true });
    await until(text);
    pressButton(opened.root, editor.save);
    await until(() => saved.length === 1);
    await until(() => !text());
    await writeOnSelection('统筹各项工作', '');
    pressButton(opened.root, editor.save);
    await until(() => saved.length === 2);
    expect(saved).toMatchObject([
      { section: ['二、2025年主要任务'], target: { name: '地区生产总值', valueText: '5%左右', amount: 5, unit: '%' } },
      { section: [], target: null, quote: { exact: '统筹各项工作' } },
    ]);
  });

  test('written by keys is followed by the next target, not by the first in view', async () => {
    for (let i = 1; i <= 4; i += 1) {
      press('KeyJ', { alt: true, on: document.body });
      press('KeyM', { alt: true, on: document.body });
      await until(text);
      pressButton(opened.root, editor.save);
      await until(() => !text());
    }
    await until(() => marked('note').length === 4);
    expect(marked('note').toSorted()).toEqual(marked('target').slice(0, 4).toSorted());
  });

  test('is said to be saved only after the answer', async () => {
    const gate = Promise.withResolvers<void>();
    await cleanUp();
    prepare(undefined, undefined, {
      'note.save': async (payload, asker) => {
        await gate.promise;
        return handlers()['note.save'](payload, asker);
      },
    });
    await begin();
    await writeOnSelection('统筹各项工作', '慢一点');
    pressButton(opened.root, editor.save);
    await aWhile(200);
    expect(toast()).toBe('');
    expect(text()?.value).toBe('慢一点');
    gate.resolve();
    await until(() => toast().includes(say().saved));
  });

  test('that cannot be saved stays in the editor, with the reason', async () => {
    await cleanUp();
    prepare(undefined, undefined, { 'note.save': async () => fail('storage-full', '磁盘空间已满。') });
    await begin();
    await writeOnSelection('统筹各项工作', '不能丢');
    pressButton(opened.root, editor.save);
    const alert = await until(() => opened.root.querySelector('[role=alert]'));
    expect(alert.textContent).toContain('磁盘空间已满。');
    pressButton(opened.root, editor.copyText);
    expect(text()?.value).toBe('不能丢');
    pressOutside();
    press('KeyJ', { alt: true, on: document.body });
    await aWhile(100);
    expect(text()?.value).toBe('不能丢');
  });

  test('with unsaved text is not lost by a click elsewhere; an untouched editor closes', async () => {
    await writeOnSelection('统筹各项工作', '写到一半');
    pressOutside();
    await aWhile(100);
    expect(text()?.value).toBe('写到一半');
    pressButton(opened.root, editor.cancel);
    await until(() => opened.root.textContent?.includes(editor.discard));
    pressButton(opened.root, editor.discard);
    await until(() => !text());
    press('KeyJ', { alt: true, on: document.body });
    press('KeyM', { alt: true, on: document.body });
    await until(text);
    pressOutside();
    await until(() => !text());
  });

  test('is deleted with a way back', async () => {
    await writeOnSelection('统筹各项工作', '先写再删');
    pressButton(opened.root, editor.save);
    await until(() => marked('note').length === 1);
    const painted = [...(CSS.highlights.get('pledgemark-note') ?? [])][0] as StaticRange;
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    pointAt(range);
    const here = await until(() => opened.root.querySelector('.notes-here'));
    expect(here.textContent).toContain('先写再删');
    pressButton(opened.root, card.remove);
    await until(() => toast().includes(say().trashed));
    expect(marked('note')).toEqual([]);
    pressButton(opened.root, told.undo);
    await until(() => marked('note').length === 1);
  });
});

describe('the panel', () => {
  test('is told what was read, what is in view and what is pointed at, and its wishes are granted', async () => {
    const news: OverlayNews[] = [];
    const line = connectToOverlay(
      7,
      (one) => news.push(one),
      () => undefined,
    );
    const reading = await until(() => news.find(({ type: kind }) => kind === 'reading'));
    if (reading.type !== 'reading') throw new Error('no reading');
    const { mentions } = reading.extraction;
    await until(() => news.some((one) => one.type === 'in-view' && one.mention !== null));

    const last = mentions.findLast(({ role }) => role === 'target');
    line.wish({ type: 'reveal', start: last?.start ?? 0, end: last?.end ?? 0 });
    await until(() => marked('flash').length === 1);
    await until(() => boxOf(marked('flash')[0] ?? '').bottom < window.innerHeight);
    const index = mentions.findIndex(({ role }) => role === 'target');
    line.wish({ type: 'note-target', mention: index });
    await until(() => opened.root.querySelector('.editor-quote')?.textContent === '地区生产总值增长5%左右');
    pressButton(opened.root, editor.save);
    const id = await until(() => {
      const latest = news.findLast((one) => one.type === 'anchors');
      return latest?.type === 'anchors' ? Object.keys(latest.anchors)[0] : undefined;
    });
    // A note changes nothing of what was read, and a long reading is not told again for it.
    expect(news.filter((one) => one.type === 'reading')).toHaveLength(1);
    line.wish({ type: 'edit-note', id });
    await until(text);
    line.close();
  });

  test('a note that changed elsewhere is painted here without a reload', async () => {
    await writeOnSelection('统筹各项工作', '在别处删掉');
    pressButton(opened.root, editor.save);
    await until(() => marked('note').length === 1);
    const kept = await handlers()['report.kept'](
      {},
      {
        page: { tabId: 7, frameId: 0, address: pageSender.url ?? '' },
      },
    );
    if (!kept.ok) throw new Error(kept.error.detail);
    await handlers()['note.trash']({ id: kept.value.kept[0]?.note.id ?? '' }, { page: null });
    fake.onMessage.fire({ name: 'kept.changed', payload: {} }, { id: 'pledgemark-id' }, () => undefined);
    await until(() => marked('note').length === 0);
    await tellKeptChanged(7);
  });
});
