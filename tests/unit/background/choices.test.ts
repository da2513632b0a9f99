import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/index.ts';
import { send } from '../../../lib/messaging/index.ts';
import { askForSite, giveSiteBack } from '../../../lib/platform/sites.ts';
import { alwaysOn, forgetAlways, markColours, neverOn, neverSites, notAReport } from '../../../lib/settings/index.ts';
import { DATABASE_NAME, openDatabase } from '../../../lib/storage/index.ts';
import { fake, pageSender, panelSender, reset } from '../messaging/fake-extension.ts';
import { success } from '../storage/records.ts';

const TAB = 7;
const INJECTED = [`style in ${TAB}`, `run /content-scripts/overlay.js in ${TAB}`];
const LOOKED = `run /detect.js in ${TAB}`;
const registered = () => [...fake.registered.values()].flatMap(({ matches }) => matches);

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

describe('a page that the reader barred', () => {
  test.each([
    ['since it is no report', () => notAReport('http://www.example.gov.cn/2025.html', '某页', 1)],
    ['with its whole site', () => neverOn('www.example.gov.cn', 1)],
  ])('%s is left alone: nothing is brought in', async (_why, bar) => {
    await bar();
    success(await send('report.found', {}));
    fake.onClicked.fire({ id: TAB, windowId: 2, url: pageSender.url });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fake.calls).toEqual(['panel in window 2']);
  });

  test('is read where the reader asks for it in the panel all the same', async () => {
    await neverOn('www.example.gov.cn', 1);
    fake.sender = panelSender;
    success(await send('page.read', { tabId: TAB }));
    expect(fake.calls).toEqual(INJECTED);
  });

  test('is looked at again at the panel’s request alone', async () => {
    expect(await send('page.look', { tabId: TAB })).toMatchObject({ error: { code: 'not-our-page' } });
    fake.sender = panelSender;
    success(await send('page.look', { tabId: TAB }));
    expect(fake.calls).toEqual([LOOKED]);
  });

  test('does not bar another page of its site', async () => {
    await notAReport('http://www.example.gov.cn/2024.html', '另一页', 1);
    success(await send('report.found', {}));
    expect(fake.calls).toEqual(INJECTED);
  });
});

test('the icon on a page of our own opens the panel and nothing else', async () => {
  fake.onClicked.fire({ id: TAB, windowId: 2, url: panelSender.url });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(fake.calls).toEqual(['panel in window 2']);
});

describe('a site that the reader chose', () => {
  test('has the detector while it is chosen and permitted', async () => {
    expect(await askForSite('www.example.com')).toBe(true);
    await alwaysOn('www.example.com', 1);
    await expect.poll(registered).toEqual(['*://www.example.com/*']);
    await askForSite('two.example.com');
    await alwaysOn('two.example.com', 2);
    await expect.poll(registered).toEqual(['*://www.example.com/*', '*://two.example.com/*']);
    await forgetAlways('www.example.com');
    await expect.poll(registered).toEqual(['*://two.example.com/*']);
    await giveSiteBack('two.example.com');
    await expect.poll(registered).toEqual([]);
  });

  test('without the browser’s permission has none', async () => {
    fake.grants = false;
    expect(await askForSite('www.example.com')).toBe(false);
    await alwaysOn('www.example.com', 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(registered()).toEqual([]);
  });

  test('has it again after an update, which forgets it', async () => {
    await askForSite('www.example.com');
    await alwaysOn('www.example.com', 1);
    await expect.poll(registered).toHaveLength(1);
    fake.registered.clear();
    startBackground();
    await expect.poll(registered).toEqual(['*://www.example.com/*']);
  });

  test('is no longer barred, and the other way round', async () => {
    await neverOn('www.example.com', 1);
    await alwaysOn('www.example.com', 2);
    expect(await neverSites.read()).toEqual([]);
    await neverOn('www.example.com', 3);
    await expect.poll(registered).toEqual([]);
  });

  test('an official one needs no script of its own', async () => {
    await alwaysOn('www.example.gov.cn', 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(registered()).toEqual([]);
  });
});

describe('the first steps', () => {
  const opened = () => fake.opened.filter((url) => url.includes('reader.html'));

  test('are shown once, when the extension is installed', async () => {
    fake.onInstalled.fire({ reason: 'install' });
    await expect.poll(opened).toEqual(['/reader.html?steps']);
    await expect.poll(() => fake.stored.firstRun).toEqual({ shown: true });
    fake.onInstalled.fire({ reason: 'install' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(opened()).toHaveLength(1);
  });

  test('wait for a window where the browser has none yet, and are shown in the first', async () => {
    fake.windowed = false;
    fake.onInstalled.fire({ reason: 'install' });
    await expect.poll(() => fake.stored.firstRun).toEqual({ shown: false, due: true });
    fake.windowed = true;
    fake.onWindow.fire({ id: 1 });
    fake.onWindow.fire({ id: 2 });
    await expect.poll(() => fake.stored.firstRun).toEqual({ shown: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(opened()).toEqual(['/reader.html?steps']);
  });

  test('are not shown by a new window where they are not due', async () => {
    fake.onWindow.fire({ id: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(opened()).toEqual([]);
  });

  test('are not shown by an update', async () => {
    fake.onInstalled.fire({ reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(opened()).toEqual([]);
  });
});

test('marks take another colour on open pages at once, and on no other tab', async () => {
  fake.worlds.set(8, {});
  fake.tabs = [{ id: TAB }, { id: 8 }, { id: 9 }];
  success(await send('report.found', {}));
  await markColours.write({ agrees: 'violet' });
  await expect.poll(() => fake.calls).toEqual([...INJECTED, `style in ${TAB}`]);
  await markColours.write({});
  await expect.poll(() => fake.calls).toEqual([...INJECTED, `style in ${TAB}`, `no style in ${TAB}`]);
});
