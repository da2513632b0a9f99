import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { ClosedRoot } from '../../scripts/drive/closed-root.ts';
import { marksOn, targetMarks, waitForMarks } from '../../scripts/drive/highlights.ts';
import { openPanel, readingOf } from '../../scripts/drive/panel.ts';
import { gb18030 } from '../unit/cli/gb18030.ts';
import { expect, test } from './fixtures.ts';

const seed = readFileSync(new URL('../../seeds/jingan-2025.txt', import.meta.url), 'utf8').trimEnd();
const paragraphs = seed
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('\n');
const body = `<div id="ivs_content" class="Article_content">${paragraphs}</div>`;
const TITLE = '静安区2025年政府工作报告';
const APP = 'http://www.qinglin.gov.cn/app/index.html';

const page_ = (title: string, inner: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${inner}</body></html>`;

/** As an application does: the document comes from the server once the page is there. */
const late = (milliseconds: number): string =>
  page_(
    TITLE,
    `<h1>${TITLE}</h1><div id="app">加载中…</div>
<script>setTimeout(async () => { app.innerHTML = await (await fetch('/app/body.html')).text(); }, ${milliseconds});</script>`,
  );

/** A list and two documents under one page: addresses change by pushState, words when they have come. */
const application = page_(
  '青林市人民政府',
  `<nav><a href="#" onclick="go('list');return false">列表</a></nav><div id="app"></div>
<script>
const views = {
  list: ['青林市人民政府', async () => '<ul><li><a href="#" onclick="go(\\'report\\');return false">报告</a></li><li><a href="#" onclick="go(\\'notice\\');return false">通告</a></li></ul>'],
  report: ['${TITLE}', async () => '<h1>${TITLE}</h1>' + await (await fetch('/app/body.html')).text()],
  notice: ['关于道路临时交通管制的通告', async () => '<h1>关于道路临时交通管制的通告</h1><p>为保障施工安全，定于下周对部分道路实施临时交通管制，请车辆提前绕行，注意安全。</p>'],
};
async function show(name) { const [title, html] = views[name]; const words = await html(); await new Promise((r) => setTimeout(r, 150)); document.title = title; app.innerHTML = words; }
function go(name) { history.pushState({}, '', '/app/' + name); return show(name); }
show('list');
</script>`,
);

const hasHost = async (page: Page): Promise<boolean> =>
  (await (await ClosedRoot.of(page)).ask(() => true, null)) === true;

test.beforeEach(({ republished }) => {
  republished.set('http://www.qinglin.gov.cn/app/body.html', body);
});

test('text that a script puts in after the page was loaded is read when it comes, once', async ({
  context,
  page,
  republished,
}) => {
  republished.set(APP, late(2500));
  await page.goto(APP);
  expect(await marksOn(page)).toEqual([]);
  await waitForMarks(page);
  const marked = await targetMarks(page);
  expect(marked.length).toBeGreaterThan(40);
  const panel = await openPanel(context, page);
  await expect(panel.locator('[data-row]')).toHaveCount(marked.length);
  expect(await page.evaluate(() => document.querySelectorAll('pledgemark-overlay').length)).toBe(1);
});

test('a report that is opened inside an application is marked, and leaves no trace when it is left', async ({
  page,
  republished,
}) => {
  republished.set(APP, application);
  await page.goto(APP);
  await page.getByText('报告').click();
  await waitForMarks(page);
  expect((await targetMarks(page)).length).toBeGreaterThan(40);
  await page.getByText('列表').click();
  await expect.poll(() => marksOn(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('pledgemark-overlay').length)).toBe(0);
  await page.getByText('通告').click();
  await expect(page.getByRole('heading')).toHaveText('关于道路临时交通管制的通告');
  await page.getByText('列表').click();
  await page.getByText('报告').click();
  await waitForMarks(page);
  expect((await targetMarks(page)).length).toBeGreaterThan(40);
});

test('a document that stands there in the same turn as its address is read, and left', async ({
  page,
  republished,
}) => {
  const views = application
    .replace('const words = await html(); await new Promise((r) => setTimeout(r, 150));', 'const words = html();')
    .replaceAll('async () =>', '() =>')
    .replace("await (await fetch('/app/body.html')).text()", 'document.querySelector("template").innerHTML');
  republished.set(
    APP,
    views.replace('<nav>', `<template>${body}</template><nav>`).replace('async function show', 'function show'),
  );
  await page.goto(APP);
  await page.waitForTimeout(500);
  await page.getByText('报告').click();
  await waitForMarks(page);
  await page.getByText('列表').click();
  await expect.poll(() => marksOn(page)).toEqual([]);
  await page.getByText('报告').click();
  await waitForMarks(page);
});

test('an address that changes while the words stay leaves everything as it is', async ({ page, republished }) => {
  republished.set(APP, page_(TITLE, `<h1>${TITLE}</h1>${body}`));
  await page.goto(APP);
  await waitForMarks(page);
  await page.evaluate(() => {
    Reflect.set(globalThis, 'host', document.querySelector('pledgemark-overlay'));
    history.pushState({}, '', '/app/index.html?tab=2');
    history.replaceState({}, '', '/app/index.html#/part/2');
  });
  await page.waitForTimeout(1500);
  expect(
    await page.evaluate(() => Reflect.get(globalThis, 'host') === document.querySelector('pledgemark-overlay')),
  ).toBe(true);
  expect((await targetMarks(page)).length).toBeGreaterThan(40);
});

const FRAMED = 'http://www.qinglin.gov.cn/framed/report.html';
const INNER = 'http://www.qinglin.gov.cn/framed/body.html';

/** The frame of the page that has our surfaces; null where none has. */
async function frameWithMarks(page: Page) {
  for (const frame of page.frames()) {
    const count = await frame.evaluate(
      () => [...CSS.highlights.keys()].filter((name) => name.startsWith('pledgemark-')).length,
    );
    if (count > 0) return frame;
  }
  return null;
}

const FRAMES = {
  'a frame of the same site': {
    [FRAMED]: page_(
      `${TITLE}_青林市人民政府`,
      `<h1>${TITLE}</h1><iframe src="body.html" width="900" height="600"></iframe>`,
    ),
    [INNER]: page_('', body),
  },
  'a frame in a frame': {
    [FRAMED]: page_(
      `${TITLE}_青林市人民政府`,
      `<h1>${TITLE}</h1><iframe src="outer.html" width="900" height="600"></iframe>`,
    ),
    'http://www.qinglin.gov.cn/framed/outer.html': page_(
      '',
      '<iframe src="body.html" width="880" height="580"></iframe>',
    ),
    [INNER]: page_('', body),
  },
  'a frame that a script wrote': {
    [FRAMED]: page_(
      `${TITLE}_青林市人民政府`,
      `<h1>${TITLE}</h1><script>const f = document.createElement('iframe'); f.width = 900; f.height = 600; document.body.append(f); fetch('body.html').then((r) => r.text()).then((t) => { f.contentDocument.open(); f.contentDocument.write(t); f.contentDocument.close(); });</script>`,
    ),
    [INNER]: page_('', body),
  },
  'a frameset': {
    [FRAMED]: `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><frameset cols="200,*"><frame src="menu.html"><frame src="body.html"></frameset></html>`,
    'http://www.qinglin.gov.cn/framed/menu.html': page_('', '<a href="body.html">政府工作报告</a>'),
    [INNER]: page_('', body),
  },
} satisfies Record<string, Record<string, string>>;

for (const [name, pages] of Object.entries(FRAMES)) {
  test(`a body in ${name} is read and marked where it stands`, async ({ context, page, republished }) => {
    for (const [address, html] of Object.entries(pages)) republished.set(address, html);
    await page.goto(FRAMED);
    await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(true);
    const frame = await frameWithMarks(page);
    expect(frame).not.toBe(page.mainFrame());
    expect(await page.evaluate(() => document.querySelector('pledgemark-overlay'))).toBeNull();
    const panel = await openPanel(context, page);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(panel.locator('[data-row]').first()).toContainText('地区生产总值');
    await panel.locator('[data-row]').last().locator('.row-main').click();
    await expect.poll(() => frame!.evaluate(() => [...CSS.highlights.keys()].includes('pledgemark-flash'))).toBe(true);
  });
}

test('a body in a frameset of an old site, in GBK, is read with its words as they are, and named by the page around it', async ({
  context,
  page,
  republished,
}) => {
  const old = (html: string): Uint8Array =>
    gb18030(html.replace('<head>', '<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">'));
  republished.set(
    FRAMED,
    old(
      `<html><head><title>${TITLE}</title></head><frameset rows="90,*"><frame src="top.htm" name="top"><frameset cols="160,*"><frame src="menu.htm"><frame src="body.html" name="main"></frameset></frameset></html>`,
    ),
  );
  republished.set(
    'http://www.qinglin.gov.cn/framed/top.htm',
    old('<html><head></head><body><font size="6">静安区人民政府</font></body></html>'),
  );
  republished.set(
    'http://www.qinglin.gov.cn/framed/menu.htm',
    old('<html><head></head><body><a href="a.htm">政务公开</a><br><a href="b.htm">政府文件</a></body></html>'),
  );
  const words = seed
    .split('\n')
    .map((line) => `　　${line}<br>`)
    .join('\n');
  republished.set(
    INNER,
    old(`<html><head></head><body><table><tr><td><font face="宋体">${words}</font></td></tr></table></body></html>`),
  );
  await page.goto(FRAMED);
  await expect.poll(async () => (await frameWithMarks(page))?.url() ?? '').toBe(INNER);
  const panel = await openPanel(context, page);
  const { report, mentions, text } = await readingOf(panel, page);
  expect(report).toMatchObject({ type: 'government-work-report', areaCode: '310106', period: '2025' });
  expect(text.length).toBe(seed.length);
  expect(mentions.filter(({ role }) => role === 'target').length).toBeGreaterThan(40);
  // The frames beside it are no reports, and have nothing in them.
  for (const frame of page.frames().filter((each) => each.url() !== INNER)) {
    expect(await frame.evaluate(() => document.querySelector('pledgemark-overlay'))).toBeNull();
  }
});

test('words in a frame as tall as its report are brought into the window of the page', async ({
  context,
  page,
  republished,
}) => {
  const inner = '<iframe src="body.html" width="900" height="12000"></iframe>';
  republished.set(FRAMED, page_(TITLE, `<h1>${TITLE}</h1>${inner}`));
  republished.set(INNER, page_('', body));
  await page.goto(FRAMED);
  await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(true);
  const panel = await openPanel(context, page);
  await panel.locator('[data-row]').last().locator('.row-main').click();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const frame = await frameWithMarks(page);
  const inWindow = await frame!.evaluate(() => {
    const [flash] = CSS.highlights.get('pledgemark-flash') ?? [];
    if (!flash) return null;
    const range = document.createRange();
    range.setStart(flash.startContainer, flash.startOffset);
    range.setEnd(flash.endContainer, flash.endOffset);
    const y = range.getBoundingClientRect().top + frameElement!.getBoundingClientRect().top;
    return y > 0 && y < parent.innerHeight;
  });
  expect(inWindow).not.toBe(false);
});

/** What the toolbar icon of the page's tab shows. */
async function countOn(context: BrowserContext, page: Page): Promise<string> {
  const background = await backgroundOf(context);
  return background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());
}

test('another document that a script puts into a frame is read when it comes, and a report there is left without a trace', async ({
  context,
  page,
  republished,
}) => {
  republished.set(FRAMED, page_('青林市人民政府', '<iframe src="/app/index.html" width="900" height="600"></iframe>'));
  republished.set(APP, application);
  await page.goto(FRAMED);
  const inner = page.frameLocator('iframe');
  await inner.getByText('报告').click();
  await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(true);
  await expect.poll(() => countOn(context, page)).not.toBe('');
  await inner.getByText('列表').click();
  await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(false);
  await expect.poll(() => countOn(context, page)).toBe('');
});

test('a frame that comes to show a report long after it was loaded is followed, and left again', async ({
  page,
  republished,
}) => {
  republished.set(FRAMED, page_('青林市人民政府', '<iframe src="/app/index.html" width="900" height="600"></iframe>'));
  republished.set(APP, application);
  await page.goto(FRAMED);
  // The detector's time is over, and nothing of it is left in page or frame.
  await page.waitForTimeout(5600);
  const inner = page.frameLocator('iframe');
  await inner.getByText('通告').click();
  await page.waitForTimeout(1000);
  expect(await frameWithMarks(page)).toBe(null);
  await inner.getByText('列表').click();
  await inner.getByText('报告').click();
  await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(true);
  await inner.getByText('列表').click();
  await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(false);
});

test('the count goes where the frame of a frameset goes on to another page', async ({ context, page, republished }) => {
  for (const [address, html] of Object.entries(FRAMES['a frameset'])) republished.set(address, html);
  const menu = '<a href="body.html" target="body">报告</a><a href="notice.html" target="body">通告</a>';
  republished.set(
    FRAMED,
    `<html><head><meta charset="utf-8"><title>青林市人民政府</title></head><frameset cols="200,*"><frame src="menu.html"><frame name="body" src="body.html"></frameset></html>`,
  );
  republished.set('http://www.qinglin.gov.cn/framed/menu.html', page_('', menu));
  republished.set(INNER, page_(TITLE, `<h1>${TITLE}</h1>${body}`));
  republished.set('http://www.qinglin.gov.cn/framed/notice.html', page_('通告', '<p>道路临时交通管制，请绕行。</p>'));
  await page.goto(FRAMED);
  await expect.poll(() => countOn(context, page)).not.toBe('');
  const [, menuFrame] = page.frames();
  await menuFrame!.getByText('通告').click();
  await expect.poll(() => countOn(context, page)).toBe('');
  await menuFrame!.getByText('报告').click();
  await expect.poll(() => countOn(context, page)).not.toBe('');
});

test('what is said in a frame as tall as its report is seen in the window of the page', async ({
  page,
  republished,
}) => {
  republished.set(
    FRAMED,
    page_(TITLE, `<h1>${TITLE}</h1><iframe src="body.html" width="900" height="12000"></iframe>`),
  );
  republished.set(INNER, page_('', body));
  await page.goto(FRAMED);
  await expect.poll(async () => (await frameWithMarks(page)) !== null).toBe(true);
  const frame = (await frameWithMarks(page))!;
  const select = () =>
    frame.evaluate(() => {
      const line = document.querySelectorAll('p')[3];
      if (line) getSelection()?.selectAllChildren(line);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
  const root = await ClosedRoot.of(page);
  // The marks come first, what answers the reader a moment later.
  const pressColour = async () => {
    await select();
    return root.ask((surfaces) => {
      const colour = surfaces.querySelector<HTMLElement>('.colour');
      colour?.click();
      return colour !== null;
    }, null);
  };
  await expect.poll(pressColour).toBe(true);
  const toast = () =>
    root.ask((surfaces) => surfaces.querySelector('.toast')?.getBoundingClientRect().top ?? null, null);
  await expect.poll(toast).not.toBeNull();
  const above = await frame.evaluate(() => frameElement?.getBoundingClientRect().top ?? 0);
  const top = above + ((await toast()) ?? 0);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(page.viewportSize()!.height);
});

test('a frame beside a report is no second one', async ({ page, republished }) => {
  republished.set(FRAMED, page_(TITLE, `<h1>${TITLE}</h1>${body}<iframe src="share.html"></iframe>`));
  republished.set('http://www.qinglin.gov.cn/framed/share.html', page_('', '<p>分享到微信、微博。</p>'));
  await page.goto(FRAMED);
  await waitForMarks(page);
  await page.waitForTimeout(500);
  expect(await frameWithMarks(page)).toBe(page.mainFrame());
  expect(await hasHost(page)).toBe(true);
});
