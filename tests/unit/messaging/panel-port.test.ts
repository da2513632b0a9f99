import './fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectToOverlay, listenForPanel, type OverlayNews, onOverlayReady } from '../../../lib/messaging/index.ts';
import { fakeMention } from '../../dom/shared/fakes.ts';
import { fake, fakeChrome, OWN_ID, pageSender, reset, showAgain } from './fake-extension.ts';

const TAB = 7;
const settled = () => new Promise((resolve) => setTimeout(resolve));

const reading: OverlayNews = {
  type: 'reading',
  address: 'http://www.example.gov.cn/2025.html',
  extraction: {
    schema: 'pledgemark/extraction@1',
    report: {
      isReport: true,
      confidence: 0.9,
      type: 'government-work-report',
      title: '示例',
      areaCode: null,
      areaName: null,
      period: null,
      issuer: null,
      publishedOn: null,
      evidence: [],
    },
    text: { length: 0, sha256: '' },
    mentions: [],
  },
  anchors: {},
  text: '',
  corrected: { mentions: [], dismissed: [] },
};
const inView: OverlayNews = { type: 'in-view', mention: 3 };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  reset();
  vi.restoreAllMocks();
});

const overlay = (onWish: Parameters<typeof listenForPanel>[0] = () => undefined) => listenForPanel(onWish);

test('news and wishes go both ways', async () => {
  const wishes = vi.fn();
  const news = vi.fn();
  const line = overlay(wishes);
  expect(line.connected).toBe(false);
  const panel = connectToOverlay(TAB, news, () => undefined);
  await settled();
  expect(line.connected).toBe(true);
  line.post(reading);
  panel.wish({ type: 'reveal', start: 1, end: 5 });
  await settled();
  expect(news).toHaveBeenCalledWith(reading);
  expect(wishes).toHaveBeenCalledWith({ type: 'reveal', start: 1, end: 5 });
});

test('a panel that comes later is given the last of each news, and nothing of an older reading', async () => {
  const news: OverlayNews[] = [];
  const line = overlay();
  line.post(reading);
  line.post({ type: 'current', mention: 1 });
  line.post({ ...reading, address: 'http://www.example.gov.cn/other.html' });
  line.post({ type: 'in-view', mention: 1 });
  line.post(inView);
  connectToOverlay(
    TAB,
    (one) => news.push(one),
    () => undefined,
  );
  await settled();
  expect(news).toEqual([{ ...reading, address: 'http://www.example.gov.cn/other.html' }, inView]);
});

test('a panel that came first is told that there is nothing, and connects when the overlay comes', async () => {
  const news = vi.fn();
  const gone = vi.fn();
  connectToOverlay(TAB, news, gone);
  await settled();
  expect(gone).toHaveBeenCalledOnce();
  const line = overlay();
  await settled();
  line.post(reading);
  await settled();
  expect(news).toHaveBeenCalledWith(reading);
  expect(gone).toHaveBeenCalledOnce();
});

test.each([
  [true, 1],
  [false, 0],
])('a page that is shown again, kept whole: %s, announces itself %i times more', async (persisted, times) => {
  const line = overlay();
  const announced = vi.fn();
  onOverlayReady(announced);
  showAgain(persisted);
  expect(announced).toHaveBeenCalledTimes(times);
  line.close();
  showAgain(persisted);
  expect(announced).toHaveBeenCalledTimes(times);
});

test('the overlay of another tab is not connected to', async () => {
  connectToOverlay(
    TAB + 1,
    () => undefined,
    () => undefined,
  );
  await settled();
  const line = overlay();
  await settled();
  expect(line.connected).toBe(false);
});

test('an overlay that closes is gone, and a panel that closes hears no more', async () => {
  const gone = vi.fn();
  const line = overlay();
  const panel = connectToOverlay(TAB, () => undefined, gone);
  await settled();
  line.close();
  await settled();
  expect(gone).toHaveBeenCalledOnce();
  panel.close();
  overlay();
  await settled();
  expect(gone).toHaveBeenCalledOnce();
  expect(fake.onMessage.listeners.size).toBe(0);
});

test.each([
  ['a web page of ours', pageSender],
  ['another extension', { id: 'another', url: 'chrome-extension://another/panel.html' }],
  ['nobody known', { id: OWN_ID }],
])('%s may not look into the overlay', async (_who, sender) => {
  const line = overlay();
  fake.connector = sender;
  connectToOverlay(
    TAB,
    () => undefined,
    () => undefined,
  );
  await settled();
  expect(line.connected).toBe(false);
});

test('what is no news and what is no wish is dropped at both ends', async () => {
  const wishes = vi.fn();
  const news = vi.fn();
  const line = overlay(wishes);
  const panel = connectToOverlay(TAB, news, () => undefined);
  await settled();
  line.post({ type: 'in-view', mention: -1 });
  panel.wish({ type: 'edit-note', id: 'no id' });
  const rawPort = fakeChrome.tabs.connect(TAB, { name: 'pledgemark.panel' });
  await settled();
  rawPort.postMessage({ type: 'delete-everything' });
  await settled();
  expect(news).not.toHaveBeenCalled();
  expect(wishes).not.toHaveBeenCalled();
});

describe('a reading too long to be checked in one go', () => {
  const MANY = 1_000;
  const mentions = Array.from({ length: MANY }, (_, n) => fakeMention({ start: 20 * n }));
  const long = { ...reading, extraction: { ...reading.extraction, mentions } };

  test('is checked in slices, whole, and what comes meanwhile is heard after it', async () => {
    const heard: OverlayNews[] = [];
    const line = overlay();
    connectToOverlay(
      TAB,
      (one) => heard.push(one),
      () => undefined,
    );
    await settled();
    line.post(long);
    line.post(inView);
    line.post(reading);
    await new Promise((resolve) => queueMicrotask(() => resolve(null)));
    expect(heard).toEqual([]);
    await expect.poll(() => heard.length).toBe(3);
    expect(heard).toEqual([long, inView, reading]);
  });

  test('is dropped where one of its mentions is none, and what follows is heard', async () => {
    const news = vi.fn();
    const line = overlay();
    connectToOverlay(TAB, news, () => undefined);
    await settled();
    const broken = mentions.with(MANY - 1, { ...fakeMention(), end: -1 });
    line.post({ ...long, extraction: { ...long.extraction, mentions: broken } });
    line.post(inView);
    await expect.poll(() => news.mock.calls.length).toBe(1);
    expect(news).toHaveBeenCalledExactlyOnceWith(inView);
  });

  test('is not told any more once its panel is closed', async () => {
    const news = vi.fn();
    const line = overlay();
    const panel = connectToOverlay(TAB, news, () => undefined);
    await settled();
    line.post(long);
    panel.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(news).not.toHaveBeenCalled();
  });
});
