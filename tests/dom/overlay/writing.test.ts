// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../../../components/overlay/words.ts';
import { localeOf, words } from '../../../components/shared/words/index.ts';
import { connectToOverlay, type OverlayNews } from '../../../lib/messaging/index.ts';
import { neverOn, siteOf } from '../../../lib/settings/index.ts';
import {
  aWhile,
  cleanUp,
  handlers,
  hosts,
  marked,
  type Opened,
  openReport,
  pointAt,
  prepare,
  press,
  pressButton,
  pressOutside,
  rangeOf,
  reportHtml,
  select,
  type,
  until,
} from './report-page.ts';

const { card, editor, told, writing } = words(localeOf(navigator.languages));
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

const asker = { page: { tabId: 7, frameId: 0, address: 'http://www.example.gov.cn/2025.html' } };
const toolbar = (): HTMLElement | null => opened.root.querySelector<HTMLElement>('[role=toolbar]');
const shownToolbar = (): Promise<HTMLElement> =>
  until(() => (toolbar()?.checkVisibility({ visibilityProperty: true }) ? toolbar() : null));
const text = (): HTMLTextAreaElement | null => opened.root.querySelector('textarea');
const toast = (): string => opened.root.querySelector('.toast')?.textContent ?? '';
const keptNow = async () => {
  const kept = await handlers()['report.kept']({}, asker);
  if (!kept.ok) throw new Error(kept.error.detail);
  return kept.value.kept;
};

function apart(a: DOMRect, b: DOMRect): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

describe('highlighting', () => {
  test('marks the words in the colour, without a form, and can be taken back', async () => {
    select('统筹各项工作');
    await shownToolbar();
    pressButton(opened.root, say().highlight(writing.colours.green));
    await until(() => marked('green').length === 1);
    expect(marked('green')).toEqual(['统筹各项工作']);
    expect(text()).toBeNull();
    expect((await keptNow()).map(({ note }) => [note.body, note.colour])).toEqual([['', 'green']]);
    await until(() => toast().includes(say().highlighted));
    pressButton(opened.root, told.undo);
    await until(() => marked('green').length === 0);
    expect(await keptNow()).toEqual([]);
  });

  test('can have its colour changed where it is pointed at', async () => {
    select('统筹各项工作');
    await shownToolbar();
    pressButton(opened.root, say().highlight(writing.colours.yellow));
    await until(() => marked('yellow').length === 1);
    document.getSelection()?.removeAllRanges();
    const range = document.createRange();
    const [painted] = [...(CSS.highlights.get('pledgemark-yellow') ?? [])] as AbstractRange[];
    range.setStart(painted!.startContainer, painted!.startOffset);
    range.setEnd(painted!.endContainer, painted!.endOffset);
    pointAt(range);
    await until(() => opened.root.querySelector('.notes-here [role=radiogroup]'));
    opened.root.querySelector<HTMLElement>(`[role=radio][aria-label="${writing.colours.pink}"]`)?.click();
    await until(() => marked('pink').length === 1);
    expect(marked('yellow')).toEqual([]);
  });
});

describe('the toolbar', () => {
  test('is gone into by key, gone through by arrows, and left by Escape with the selection as it was', async () => {
    select('用心用情办好群众');
    await shownToolbar();
    press('KeyU', { alt: true });
    await until(() => opened.root.activeElement?.closest('[role=toolbar]'));
    const first = opened.root.activeElement;
    press('ArrowRight', { key: 'ArrowRight', on: first as HTMLElement });
    expect(opened.root.activeElement).not.toBe(first);
    press('End', { key: 'End', on: opened.root.activeElement as HTMLElement });
    expect(opened.root.activeElement?.textContent).toContain(card.copy);
    press('ArrowRight', { key: 'ArrowRight', on: opened.root.activeElement as HTMLElement });
    expect(opened.root.activeElement).toBe(first);
    press('Escape', { key: 'Escape', on: first as HTMLElement });
    await until(() => !toolbar());
    expect(String(document.getSelection())).toBe('用心用情办好群众');
    press('KeyU', { alt: true, on: document.body });
    await until(() => opened.root.activeElement?.closest('[role=toolbar]'));
  });

  test('stays beside the words while the page scrolls', async () => {
    const range = select('统筹各项工作');
    const bar = await shownToolbar();
    const gap = bar.getBoundingClientRect().top - range.getBoundingClientRect().top;
    window.scrollBy({ top: 60, behavior: 'instant' });
    await aWhile(60);
    expect(bar.getBoundingClientRect().top - range.getBoundingClientRect().top).toBeCloseTo(gap, 0);
  });

  test('covers none of a selection of many paragraphs', async () => {
    const paragraphs = [...document.querySelectorAll('article p')];
    for (const [from, to] of [
      [0, 1],
      [1, 3],
      [0, 5],
    ] as const) {
      const range = document.createRange();
      range.setStart(paragraphs[from]!.firstChild!, 0);
      range.setEnd(paragraphs[to]!.lastChild!, (paragraphs[to]!.lastChild as Text).length ?? 0);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      const bar = (await shownToolbar()).getBoundingClientRect();
      expect([...range.getClientRects()].every((line) => apart(line, bar))).toBe(true);
      document.getSelection()?.removeAllRanges();
      await until(() => !toolbar());
    }
  });

  test('goes when the page takes the words away, and comes back for what is selected then', async () => {
    select('统筹各项工作');
    await shownToolbar();
    document.querySelector('article p:nth-of-type(2)')?.replaceChildren('这一段换成了别的话。');
    await until(() => !toolbar());
    select('用心用情办好群众');
    await shownToolbar();
  });
});

test('a page that makes its document anew does not lose what is being written', async () => {
  select('统筹各项工作');
  await shownToolbar();
  pressButton(opened.root, card.write);
  await until(text);
  await type(opened.root, '写到一半');
  document.documentElement.replaceChildren(document.head, document.body);
  await until(() => hosts().length === 1 && opened.host.isConnected);
  await until(() => text()?.checkVisibility({ visibilityProperty: true }));
  expect(text()?.value).toBe('写到一半');
});

describe('a site that the reader chose never to read', () => {
  const never = (): Promise<boolean> => neverOn(siteOf(location.href) ?? '', 1);
  const isLeft = (): boolean => hosts().length === 0 && marked('target').length === 0;

  test('is left at once where nothing is being written', async () => {
    await never();
    await until(isLeft);
  });

  test('keeps what is being written until it is saved, and is left then', async () => {
    select('统筹各项工作');
    await shownToolbar();
    pressButton(opened.root, card.write);
    await until(text);
    await type(opened.root, '写到一半');
    await never();
    await aWhile();
    expect([hosts().length, text()?.value]).toEqual([1, '写到一半']);
    expect(marked('target').length).toBeGreaterThan(0);
    pressButton(opened.root, editor.save);
    await until(isLeft);
    expect((await keptNow()).map(({ note }) => note.body)).toEqual(['写到一半']);
  });
});

describe('unsaved text', () => {
  const write = async (body: string): Promise<void> => {
    select('统筹各项工作');
    await shownToolbar();
    pressButton(opened.root, card.write);
    await until(text);
    await type(opened.root, body);
  };
  const unsaved = async () => {
    const open = await handlers()['report.open'](
      { report: { verdict: VERDICT, textSha256: '0'.repeat(64), textLength: 1 }, targets: 0 },
      asker,
    );
    if (!open.ok) throw new Error(open.error.detail);
    return open.value.unsaved.map(({ draft }) => draft.body);
  };
  const VERDICT = {
    isReport: true,
    confidence: 1,
    type: 'other' as const,
    title: '',
    areaCode: null,
    areaName: null,
    period: null,
    issuer: null,
    publishedOn: null,
    evidence: [],
  };

  test('is set aside while it is typed, and offered again after the tab was closed', async () => {
    await write('没来得及保存');
    await expect.poll(unsaved).toEqual(['没来得及保存']);
    opened.end();
    await begin();
    await until(() => opened.root.querySelector('.notice')?.textContent?.includes('没来得及保存'));
    pressButton(opened.root, say().resume);
    await until(() => text()?.value === '没来得及保存');
    expect(marked('current')).toEqual(['统筹各项工作']);
    pressButton(opened.root, editor.save);
    await until(() => toast().includes(say().saved));
    expect((await keptNow()).map(({ note }) => note.body)).toEqual(['没来得及保存']);
    expect(await unsaved()).toEqual([]);
  });

  test('is set aside at once when the page is left', async () => {
    await write('马上离开');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect.poll(unsaved).toEqual(['马上离开']);
  });

  test('that the reader discards is let go, in the editor and in the offer', async () => {
    await write('不要了');
    await expect.poll(unsaved).toEqual(['不要了']);
    pressButton(opened.root, editor.cancel);
    await until(() => opened.root.textContent?.includes(editor.discard));
    pressButton(opened.root, editor.discard);
    await expect.poll(unsaved).toEqual([]);
    await write('这次也不要');
    await expect.poll(unsaved).toEqual(['这次也不要']);
    opened.end();
    await begin();
    await until(() => opened.root.querySelector('.notice'));
    pressButton(opened.root, say().forget);
    await until(() => !opened.root.querySelector('.notice'));
    await expect.poll(unsaved).toEqual([]);
  });

  test('of a kept note is an edit of that note', async () => {
    await write('初稿');
    pressButton(opened.root, editor.save);
    await until(() => toast().includes(say().saved));
    const [{ note }] = (await keptNow()) as [Awaited<ReturnType<typeof keptNow>>[number]];
    const line = connectToOverlay(
      7,
      () => undefined,
      () => undefined,
    );
    line.wish({ type: 'edit-note', id: note.id });
    await until(text);
    await type(opened.root, '二稿，没保存');
    await expect.poll(unsaved).toEqual(['二稿，没保存']);
    line.close();
    opened.end();
    await begin();
    await until(() => opened.root.querySelector('.notice'));
    pressButton(opened.root, say().resume);
    await until(text);
    pressButton(opened.root, editor.save);
    await until(() => toast().includes(say().saved));
    expect((await keptNow()).map((kept) => [kept.note.id, kept.note.body])).toEqual([[note.id, '二稿，没保存']]);
  });
});

test('pointing shows all targets and notes that lie there', async () => {
  select('一般公共预算收入增长2%');
  await shownToolbar();
  pressButton(opened.root, card.write);
  await until(text);
  await type(opened.root, '财政');
  pressButton(opened.root, editor.save);
  await until(() => marked('note').length === 1);
  pressOutside();
  document.getSelection()?.removeAllRanges();
  pointAt(rangeOf('一般公共预算收入增长2%'));
  await until(() => opened.root.querySelector('.card-notes')?.textContent?.includes('财政'));
});

test('a page that reads otherwise than before says what changed, until the reader has seen it', async () => {
  let kept = 0;
  await cleanUp();
  prepare(undefined, undefined, {
    'text.keep': async (payload, asked) => {
      const answer = await handlers()['text.keep'](payload, asked);
      kept += 1;
      return answer;
    },
  });
  await begin();
  await until(() => kept === 1);
  opened.end();
  document.body.innerHTML = reportHtml.replace('650家', '700家').replace('加装电梯120台,', '');
  const news: OverlayNews[] = [];
  await begin();
  const line = connectToOverlay(
    7,
    (one) => news.push(one),
    () => undefined,
  );
  const last = () => {
    const found = news.findLast((one) => one.type === 'wording');
    return found?.type === 'wording' ? found : null;
  };
  await until(() => last()?.before?.kept);
  expect(last()?.changes).toBeNull();
  line.wish({ type: 'show-changes' });
  const changes = await until(() => last()?.changes);
  expect(changes.edited.map(({ before, after }) => [before.valueText, after.valueText])).toEqual([['650家', '700家']]);
  expect(changes.removed.map(({ words }) => words)).toEqual([expect.stringContaining('120台')]);
  expect(changes.added).toEqual([]);
  expect(changes.paragraphs.map(({ kind }) => kind)).toEqual(['edited', 'edited']);
  line.wish({ type: 'changes-seen' });
  await until(() => last()?.before === null);
  line.close();
  opened.end();
  await begin();
  const again: OverlayNews[] = [];
  const other = connectToOverlay(
    7,
    (one) => again.push(one),
    () => undefined,
  );
  await until(() => again.some((one) => one.type === 'wording'));
  await aWhile(200);
  expect(again.findLast((one) => one.type === 'wording')).toMatchObject({ before: null });
  other.close();
});
