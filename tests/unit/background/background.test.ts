import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/index.ts';
import { ASKED_FLAG, send } from '../../../lib/messaging/index.ts';
import { DATABASE_NAME } from '../../../lib/storage/index.ts';
import { fake, pageSender, panelSender, reset } from '../messaging/fake-extension.ts';
import { fakeDraft, fakeReport, success } from '../storage/records.ts';

const TAB = 7;
const CANONICAL = 'http://www.example.gov.cn/2025.html';
const report = fakeReport();

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fake.worlds.set(TAB, {});
  startBackground();
});
afterEach(async () => {
  reset();
  vi.restoreAllMocks();
  const { openDatabase } = await import('../../../lib/storage/index.ts');
  await openDatabase({ name: DATABASE_NAME }).delete();
});

const INJECTED = [`style in ${TAB}`, `run /content-scripts/overlay.js in ${TAB}`];

describe('bringing the overlay in', () => {
  test('twice brings it in once, also by a worker that was started anew', async () => {
    success(await send('report.found', {}));
    fake.onMessage.listeners.clear();
    startBackground();
    success(await send('report.found', {}));
    expect(fake.calls).toEqual(INJECTED);
  });

  test('is possible again after it was taken away', async () => {
    await send('report.found', {});
    success(await send('report.withdraw', {}));
    expect(fake.worlds.get(TAB)).toEqual({});
    await send('report.found', {});
    expect(fake.calls).toEqual([...INJECTED, `no style in ${TAB}`, ...INJECTED]);
  });

  test('at the reader’s request opens the panel in the same turn, and says so in the page', async () => {
    fake.onClicked.fire({ id: TAB, windowId: 2 });
    expect(fake.calls).toEqual(['panel in window 2']);
    await expect.poll(() => fake.calls).toEqual(['panel in window 2', ...INJECTED]);
    expect(fake.worlds.get(TAB)?.[ASKED_FLAG]).toBe(true);
  });

  test('by the detector does not say that the reader asked', async () => {
    await send('report.found', {});
    expect(fake.worlds.get(TAB)?.[ASKED_FLAG]).toBeUndefined();
  });

  test('into a page that is closed to extensions is a failure in words, and the panel opens all the same', async () => {
    fake.worlds.clear();
    expect(await send('report.found', {})).toMatchObject({ ok: false, error: { code: 'page-closed' } });
    fake.onClicked.fire({ id: TAB, windowId: 2 });
    expect(fake.calls).toEqual(['panel in window 2']);
  });

  test('from the panel is at the reader’s request, and not for a web page to ask', async () => {
    expect(await send('page.read', { tabId: TAB })).toMatchObject({ error: { code: 'not-our-page' } });
    expect(fake.calls).toEqual([]);
    fake.sender = panelSender;
    success(await send('page.read', { tabId: TAB }));
    expect(fake.calls).toEqual(INJECTED);
    expect(fake.worlds.get(TAB)?.[ASKED_FLAG]).toBe(true);
  });

  test('into a page that was not granted tells what grants it', async () => {
    fake.worlds.clear();
    fake.refusal = 'Cannot access contents of the page. Extension manifest must request permission to access the host.';
    expect(await send('report.found', {})).toMatchObject({
      error: { code: 'page-not-granted', detail: expect.stringContaining('工具栏') },
    });
  });

  test('into a frame of a page does nothing', async () => {
    fake.sender = { ...pageSender, frameId: 4 };
    expect(await send('report.found', {})).toMatchObject({ ok: false, error: { code: 'not-a-page' } });
    expect(fake.calls).toEqual([]);
  });
});

describe('an open report', () => {
  test('is noted under its canonical address, counted on the icon, and brings what is kept', async () => {
    const saved = success(await send('note.save', { report, draft: fakeDraft() }));
    const opened = success(await send('report.open', { report, targets: 51 }));
    expect(opened.report.address).toBe(CANONICAL);
    expect(opened.kept).toEqual([saved]);
    expect(fake.badges.get(TAB)).toBe('51');
  });

  test.each([
    [0, ''],
    [999, '999'],
    [1000, '999+'],
  ])('with %i targets shows "%s"', async (targets, text) => {
    success(await send('report.open', { report, targets }));
    expect(fake.badges.get(TAB)).toBe(text);
  });

  test('that is withdrawn has no count', async () => {
    await send('report.open', { report, targets: 51 });
    await send('report.withdraw', {});
    expect(fake.badges.get(TAB)).toBe('');
  });
});

describe('a changed note', () => {
  test('is told to the other tabs of this report, and to those whose address is hidden', async () => {
    fake.tabs = [
      { id: TAB, url: pageSender.url! },
      { id: 8, url: `${CANONICAL}#p2` },
      { id: 9, url: 'http://www.example.gov.cn/2024.html' },
      { id: 10 },
    ];
    const { note } = success(await send('note.save', { report, draft: fakeDraft() }));
    const told = () => fake.toTabs.map(({ tabId }) => tabId);
    await expect.poll(told).toEqual([8, 10]);
    expect(fake.toTabs[0]?.message).toEqual({ name: 'kept.changed', payload: {} });
    fake.sender = panelSender;
    success(await send('note.trash', { id: note.id }));
    await expect.poll(told).toEqual([8, 10, 7, 8, 10]);
    expect(success(await send('note.restore', { id: note.id })).note.trashed).toBeNull();
  });

  test('cannot be saved by what is no web page', async () => {
    fake.sender = panelSender;
    expect(await send('note.save', { report, draft: fakeDraft() })).toMatchObject({ error: { code: 'not-a-page' } });
  });

  test('is gone from what is kept, and is there again', async () => {
    const { note } = success(await send('note.save', { report, draft: fakeDraft() }));
    await send('note.trash', { id: note.id });
    expect(success(await send('report.kept', {})).kept).toEqual([]);
    await send('note.restore', { id: note.id });
    expect(success(await send('report.kept', {})).kept).toHaveLength(1);
  });
});
