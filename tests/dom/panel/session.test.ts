import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openPanelSession, type PanelPorts, type Shelf, type ShownTab } from '../../../components/panel/index.ts';
import type { OverlayNews } from '../../../lib/messaging/protocol.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { fakeKept } from '../shared/fakes.ts';
import { fakeReading, fakeVerdict } from './fakes.ts';

const PATIENCE = 40;
const tab = (over: Partial<ShownTab> = {}): ShownTab => ({ id: 1, address: null, loading: false, ...over });

/** The browser's edge: tabs, an overlay's line, a database, each played by hand. */
function fakeBrowser() {
  const lines: {
    tabId: number;
    news(news: OverlayNews): void;
    gone(): void;
    wish: ReturnType<typeof vi.fn>;
    open: boolean;
  }[] = [];
  const watches: { address: string; tell(result: Result<Shelf>): void; open: boolean }[] = [];
  const followers = new Set<(tab: ShownTab) => void>();
  const ports: PanelPorts = {
    followTab: (onTab) => {
      followers.add(onTab);
      return () => followers.delete(onTab);
    },
    connect: (tabId, news, gone) => {
      const line = { tabId, news, gone, wish: vi.fn(), open: true };
      lines.push(line);
      const close = () => {
        line.open = false;
      };
      return { wish: line.wish, close };
    },
    watchHidden: (tell) => {
      tell([]);
      return () => undefined;
    },
    watchChoices: (tell) => {
      tell({ never: [], always: [], notReports: [] });
      return () => undefined;
    },
    watchKept: (address, tell) => {
      const watch = { address, tell, open: true };
      watches.push(watch);
      return () => {
        watch.open = false;
      };
    },
  };
  const show = (shown: ShownTab) => {
    for (const follower of followers) follower(shown);
  };
  return { ports, lines, watches, followers, show };
}

let browser: ReturnType<typeof fakeBrowser>;
let session: ReturnType<typeof openPanelSession>;
beforeEach(() => {
  browser = fakeBrowser();
  session = openPanelSession(browser.ports, PATIENCE);
  onTestFinished(() => session.close());
});

const kind = () => session.page.value.kind;
const reading = fakeReading();

describe('the shown tab', () => {
  test('is linked to, and its reading shown with what is kept there', () => {
    browser.show(tab());
    expect(kind()).toBe('loading');
    browser.lines[0]?.news(reading);
    expect(session.page.value).toEqual({
      kind: 'open',
      reading,
      compared: null,
      inView: null,
      current: null,
      selected: null,
    });
    expect(browser.watches.map(({ address }) => address)).toEqual([reading.address]);
    browser.watches[0]?.tell(ok({ items: [fakeKept(1)], setAside: [] }));
    expect(session.kept.value).toEqual({ kind: 'kept', items: [fakeKept(1)], setAside: [] });
  });

  test('changed for another: the old line and watch are closed', () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    browser.show(tab({ id: 2 }));
    expect(kind()).toBe('loading');
    expect(session.kept.value.kind).toBe('loading');
    expect(browser.lines.map(({ tabId, open }) => [tabId, open])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(browser.watches[0]?.open).toBe(false);
  });

  test('says the same again without a new link', () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    browser.show(tab({ address: 'https://www.example.gov.cn/' }));
    expect(browser.lines).toHaveLength(1);
    expect(kind()).toBe('open');
  });

  test('news of scroll and pointer are taken over; before a reading they mean nothing', () => {
    browser.show(tab());
    browser.lines[0]?.news({ type: 'in-view', mention: 3 });
    expect(kind()).toBe('loading');
    browser.lines[0]?.news(reading);
    browser.lines[0]?.news({ type: 'in-view', mention: 3 });
    browser.lines[0]?.news({ type: 'current', mention: 2 });
    expect(session.page.value).toMatchObject({ inView: 3, current: 2 });
  });

  test('a second reading of the same page keeps the watch', () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    browser.lines[0]?.news(reading);
    expect(browser.watches).toHaveLength(1);
  });

  test('of the same text keeps the mentions as they are, so that the list is not drawn anew', () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    const anchors = { [fakeKept(1).note.id]: fakeVerdict('exact', 0) };
    browser.lines[0]?.news(fakeReading({ anchors }));
    const shown = session.page.value;
    expect(shown.kind === 'open' && shown.reading.extraction).toBe(reading.extraction);
    expect(shown).toMatchObject({ reading: { anchors } });
  });

  test('where the notes are now is taken over without a new reading, and the rest stays', () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    browser.lines[0]?.news({ type: 'in-view', mention: 3 });
    const anchors = { [fakeKept(1).note.id]: fakeVerdict('exact', 0) };
    browser.lines[0]?.news({ type: 'anchors', anchors });
    expect(session.page.value).toMatchObject({ reading: { ...reading, anchors }, inView: 3 });
  });

  test('wishes go to its overlay', () => {
    browser.show(tab());
    session.wish({ type: 'reveal', start: 1, end: 2 });
    expect(browser.lines[0]?.wish).toHaveBeenCalledExactlyOnceWith({ type: 'reveal', start: 1, end: 2 });
  });
});

describe('no overlay', () => {
  test('is said only after some patience, since the page may still be read', async () => {
    browser.show(tab());
    browser.lines[0]?.gone();
    expect(kind()).toBe('loading');
    await expect.poll(kind).toBe('no-report');
  });

  test('is not said while the page loads', async () => {
    browser.show(tab({ loading: true }));
    browser.lines[0]?.gone();
    await new Promise((resolve) => setTimeout(resolve, 2 * PATIENCE));
    expect(kind()).toBe('loading');
    browser.show(tab());
    await expect.poll(kind).toBe('no-report');
  });

  test('is said in the end of a page of which the browser never says that it has loaded', async () => {
    browser.show(tab({ loading: true }));
    browser.lines[0]?.gone();
    await expect.poll(kind).toBe('no-report');
  });

  test('is not said where the overlay comes in time', async () => {
    browser.show(tab());
    browser.lines[0]?.gone();
    browser.lines[0]?.news(reading);
    await new Promise((resolve) => setTimeout(resolve, 2 * PATIENCE));
    expect(kind()).toBe('open');
  });

  test('after a report was open takes the report and its notes away', async () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    browser.lines[0]?.gone();
    expect(kind()).toBe('loading');
    expect(browser.watches[0]?.open).toBe(false);
    await expect.poll(kind).toBe('no-report');
  });

  test.each(['chrome://settings/', 'about:addons', 'edge://newtab/'])(
    'on %s means that it cannot be read',
    (address) => {
      browser.show(tab({ address }));
      expect(kind()).toBe('unreadable');
    },
  );
});

describe('storage', () => {
  test('that fails is said, and asked again at the wish of the reader', () => {
    browser.show(tab());
    browser.lines[0]?.news(reading);
    browser.watches[0]?.tell(fail('storage-full', '磁盘空间不足。'));
    expect(session.kept.value).toEqual({ kind: 'failed', failure: { code: 'storage-full', detail: '磁盘空间不足。' } });
    session.retryKept();
    expect(session.kept.value.kind).toBe('loading');
    expect(browser.watches.map(({ open }) => open)).toEqual([false, true]);
  });
});

test('closing lets go of everything', () => {
  browser.show(tab());
  browser.lines[0]?.news(reading);
  session.close();
  expect(browser.followers.size).toBe(0);
  expect(browser.lines[0]?.open).toBe(false);
  expect(browser.watches[0]?.open).toBe(false);
});
