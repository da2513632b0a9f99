import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/index.ts';
import { ASKED_FLAG, send, turnTo } from '../../../lib/messaging/index.ts';
import { turnedAddress } from '../../../lib/model/part-address.ts';
import { DATABASE_NAME, openDatabase } from '../../../lib/storage/index.ts';
import { fake, fakeChrome, pageSender, panelSender, reset } from '../messaging/fake-extension.ts';
import { fakeCorrection, fakeDraft, fakeReport, success } from '../storage/records.ts';

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

  test('into the frame that asks, and leaves the page around it alone', async () => {
    fake.frames.set(`${TAB}/4`, {});
    fake.sender = { ...pageSender, frameId: 4 };
    success(await send('report.found', {}));
    expect(fake.calls).toEqual([`style in ${TAB}/4`, `run /content-scripts/overlay.js in ${TAB}/4`]);
    expect(fake.worlds.get(TAB)).toEqual({});
    success(await send('report.withdraw', {}));
    expect(fake.calls.at(-1)).toBe(`no style in ${TAB}/4`);
  });

  test('where it is already has it read the page again', async () => {
    success(await send('report.found', {}));
    fake.hearing = true;
    success(await send('report.found', {}));
    expect(fake.calls).toEqual(INJECTED);
    expect(fake.toTabs).toEqual([{ tabId: TAB, message: { name: 'page.read-again', payload: {} } }]);
  });

  test('right after it was asked to go waits until it has gone', async () => {
    success(await send('report.found', {}));
    await Promise.all([send('report.withdraw', {}), send('report.found', {})]);
    expect(fake.calls).toEqual([...INJECTED, `no style in ${TAB}`, ...INJECTED]);
  });

  test('at the reader’s request goes to the frame that holds nearly all words', async () => {
    const body = (count: number) => ({ document: { body: { textContent: '增长5%。'.repeat(count) } } });
    fake.worlds.set(TAB, body(10));
    fake.frames.set(`${TAB}/3`, body(30));
    fake.frames.set(`${TAB}/4`, body(4000));
    fake.sender = panelSender;
    success(await send('page.read', { tabId: TAB }));
    expect(fake.calls).toEqual([`style in ${TAB}/4`, `run /content-scripts/overlay.js in ${TAB}/4`]);
  });
});

describe('a page that goes on to another address without being loaded', () => {
  const DETECTED = `run /detect.js in ${TAB}`;
  const world = (looked: string | undefined, now: string) => {
    const made: Record<string, unknown> = { location: { href: now }, [ASKED_FLAG]: true };
    if (looked !== undefined) made.__pledgemarkLooked = looked;
    fake.worlds.set(TAB, made);
    return made;
  };
  const OLD = 'http://www.example.gov.cn/app#/detail/1';
  const NEW = 'http://www.example.gov.cn/app#/detail/2';
  const updated = async (changed: object): Promise<void> => {
    fake.onUpdated.fire(TAB, changed, {});
    await new Promise((resolve) => setTimeout(resolve));
  };

  test('is looked at again, once, and not as one that the reader asked for', async () => {
    const made = world(OLD, NEW);
    await updated({ url: NEW });
    await updated({ url: NEW });
    expect(fake.calls).toEqual([DETECTED]);
    expect(made.__pledgemarkMoved).toBe(true);
    expect(made[ASKED_FLAG]).toBeUndefined();
  });

  test.each([
    ['a fragment alone', 'http://www.example.gov.cn/1.html', 'http://www.example.gov.cn/1.html#p2'],
    ['a document that nobody looked at yet', undefined, NEW],
  ])('%s is no other document', async (_, before, now) => {
    world(before, now);
    await updated({ url: now });
    expect(fake.calls).toEqual([]);
  });

  test('news of a tab without an address are none', async () => {
    world(OLD, NEW);
    await updated({ status: 'complete' });
    expect(fake.calls).toEqual([]);
  });

  test('in a frame is looked at again where it is, when the tab is at work under its old address', async () => {
    world(OLD, OLD);
    const frame = {
      location: { href: 'http://www.example.gov.cn/2' },
      __pledgemarkLooked: 'http://www.example.gov.cn/1',
    };
    fake.frames.set(`${TAB}/3`, frame);
    fake.frames.set(`${TAB}/4`, { location: { href: OLD }, __pledgemarkLooked: OLD });
    const atWork = async (tab: object): Promise<void> => {
      fake.onUpdated.fire(TAB, { status: 'loading' }, tab);
      await new Promise((resolve) => setTimeout(resolve));
    };
    await atWork({});
    expect(fake.calls).toEqual([]);
    await atWork({ url: OLD });
    await atWork({ url: OLD });
    expect(fake.calls).toEqual([`run /detect.js in ${TAB}/3`]);
  });

  test('has its overlay read again where it is no report any more', async () => {
    fake.hearing = true;
    success(await send('page.changed', {}));
    expect(fake.toTabs.map(({ message }) => message)).toEqual([{ name: 'page.read-again', payload: {} }]);
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

  test('in a frame keeps its count when the page around it turns out to be none', async () => {
    fake.frames.set(`${TAB}/4`, {});
    fake.sender = { ...pageSender, frameId: 4, url: 'http://www.example.gov.cn/body.html' };
    await send('report.found', {});
    const opened = success(await send('report.open', { report, targets: 12 }));
    expect(opened.report.address).toBe('http://www.example.gov.cn/body.html');
    fake.sender = pageSender;
    await send('report.found', {});
    await send('report.withdraw', {});
    expect(fake.badges.get(TAB)).toBe('12');
  });

  test('in a frame that a script wrote has the address of the tab', async () => {
    fake.sender = { ...pageSender, frameId: 4, url: 'about:srcdoc', tab: { id: TAB, url: `${CANONICAL}#p2` } };
    expect(success(await send('report.open', { report, targets: 1 })).report.address).toBe(CANONICAL);
  });

  test('that a script turns under one address is one record, with a place for each of its pages', async () => {
    const [first, second] = [1, 2].map((number) => turnedAddress(CANONICAL, number)) as [string, string];
    const parts = [first, second].map((address, index) => ({ address, label: String(index + 1) }));
    const spread = { ...report, parts };
    onTestFinished(() => turnTo(undefined));
    turnTo(1);
    const before = success(await send('report.open', { report: spread, targets: 3 })).report;
    const { note } = success(await send('note.save', { report: spread, draft: fakeDraft() }));
    turnTo(2);
    const opened = success(await send('report.open', { report: spread, targets: 4 }));
    expect(opened.report.id).toBe(before.id);
    expect(opened.report.address).toBe(CANONICAL);
    expect(opened.report.parts.map(({ address, visited }) => [address, visited !== null])).toEqual([
      [first, true],
      [second, true],
    ]);
    // Its words stand on the other page: here it is not looked for.
    expect(opened.kept).toEqual([]);
    const here = success(await send('note.save', { report: spread, draft: fakeDraft() })).note;
    expect([note.part, here.part]).toEqual([null, second]);
    expect(here.reportId).toBe(note.reportId);
    expect(success(await send('report.kept', {})).kept.map((kept) => kept.note.id)).toEqual([here.id]);
  });

  test.each([0, 100, 1.5, '2', 'x'])('is not said to be turned to page %j', async (turned) => {
    fake.sender = pageSender;
    const reply = await fakeChrome.runtime.sendMessage({
      name: 'report.open',
      payload: { report, targets: 1 },
      turned,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-request' } });
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

  test('is told to the tabs of the site where the report stands in a frame', async () => {
    fake.sender = { ...pageSender, frameId: 4, url: 'http://www.example.gov.cn/body.html' };
    fake.tabs = [{ id: TAB, url: pageSender.url! }, { id: 8, url: 'http://other.gov.cn/' }, { id: 9 }];
    const { note } = success(await send('note.save', { report, draft: fakeDraft() }));
    fake.sender = panelSender;
    success(await send('note.trash', { id: note.id }));
    await expect.poll(() => fake.toTabs.map(({ tabId }) => tabId)).toEqual([9, 7, 9]);
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

describe('a correction', () => {
  test('comes with the report until it is undone, and the other tabs are told', async () => {
    fake.tabs = [
      { id: TAB, url: pageSender.url! },
      { id: 8, url: CANONICAL },
    ];
    const saved = success(await send('correction.save', { report, draft: fakeCorrection() }));
    expect(success(await send('report.open', { report, targets: 1 })).corrections).toEqual([saved]);
    expect(success(await send('report.kept', {})).corrections).toEqual([saved]);
    await expect.poll(() => fake.toTabs.map(({ tabId }) => tabId)).toEqual([8]);
    fake.sender = panelSender;
    expect(success(await send('correction.undo', { id: saved.id })).trashed).not.toBeNull();
    await expect.poll(() => fake.toTabs.map(({ tabId }) => tabId)).toEqual([8, TAB, 8]);
    fake.sender = pageSender;
    expect(success(await send('report.kept', {})).corrections).toEqual([]);
  });

  test('made on one page of a report is not tried on its other pages', async () => {
    const other = 'http://www.example.gov.cn/2025_1.html';
    const parts = [CANONICAL, other].map((address, index) => ({ address, label: String(index + 1) }));
    const opened = { ...report, parts };
    const saved = success(await send('correction.save', { report: opened, draft: fakeCorrection() }));
    expect(success(await send('report.kept', {})).corrections).toEqual([saved]);
    fake.sender = { ...pageSender, url: other };
    expect(success(await send('report.open', { report: opened, targets: 1 })).corrections).toEqual([]);
    expect(success(await send('report.kept', {})).corrections).toEqual([]);
  });
});
