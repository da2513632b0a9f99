import type { Frame, Page } from '@playwright/test';
import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { ClosedRoot } from '../../scripts/drive/closed-root.ts';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { pageAt, paths } from '../../scripts/site/pages.ts';
import { expect, test } from './fixtures.ts';
import { editor, saved } from './writing.ts';

const toolbar = { selector: '[role=toolbar]' };
const PARAGRAPHS = '#ivs_content p';

type Edge = 'top' | 'bottom';
type Direction = 'forward' | 'backward';

/** Selects the words of a paragraph that stand at an edge of the window, as a pointer or keys do; boxes of their lines. */
const selectAt = (on: Page | Frame, edge: Edge, direction: Direction, length = 40) =>
  on.evaluate(
    ({ selector, edge, direction, length }) => {
      const long = [...document.querySelectorAll(selector)].filter((one) => (one.textContent?.length ?? 0) > 300);
      const paragraph = long[1] ?? long[0];
      if (!paragraph) throw new Error('The page has no long paragraph.');
      paragraph.scrollIntoView({ block: edge === 'top' ? 'start' : 'end', behavior: 'instant' });
      const words = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (words.nextNode()) texts.push(words.currentNode as Text);
      const text = texts.toSorted((a, b) => b.length - a.length)[0];
      if (!text) throw new Error('The paragraph has no words.');
      const from = edge === 'top' ? 0 : Math.max(0, text.length - length);
      const to = Math.min(text.length, from + length);
      const ends = direction === 'forward' ? [from, to] : [to, from];
      getSelection()?.setBaseAndExtent(text, ends[0] ?? 0, text, ends[1] ?? 0);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    },
    { selector: PARAGRAPHS, edge, direction, length },
  );

/** How far the toolbar lies out of the window, and how much of the selected lines it covers, in CSS pixels. */
async function faults(page: Page, on: Page | Frame = page): Promise<{ out: number; covered: number } | null> {
  const root = await ClosedRoot.of(page);
  const box = await root.ask((surfaces) => {
    const bar = surfaces.querySelector('[role=toolbar]')?.getBoundingClientRect();
    return bar ? { left: bar.left, top: bar.top, right: bar.right, bottom: bar.bottom } : null;
  }, null);
  if (box === null) return null;
  return on.evaluate((bar) => {
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    const shared = (line: DOMRect): number =>
      Math.max(0, Math.min(line.right, bar.right) - Math.max(line.left, bar.left)) *
      Math.max(0, Math.min(line.bottom, bar.bottom) - Math.max(line.top, bar.top));
    const out = Math.max(0, -bar.left, -bar.top, bar.right - innerWidth, bar.bottom - innerHeight);
    return { out: Math.round(out), covered: Math.round(Math.max(0, ...lines.map(shared))) };
  }, box);
}

for (const zoom of [0.5, 1, 3]) {
  for (const direction of ['forward', 'backward'] as const) {
    test(`at ${zoom * 100} % the toolbar stands in the window, beside words selected ${direction}`, async ({
      context,
      report,
      overlay,
    }) => {
      await (await backgroundOf(context)).evaluate(async (factor) => {
        const [tab] = await chrome.tabs.query({ active: true });
        if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, factor);
      }, zoom);
      for (const edge of ['top', 'bottom'] as const) {
        await selectAt(report, edge, direction);
        await overlay.wait(toolbar);
        await expect.poll(() => faults(report), { message: edge }).toEqual({ out: 0, covered: 0 });
        await report.evaluate(() => getSelection()?.removeAllRanges());
        await overlay.waitUntilGone(toolbar);
      }
    });
  }
}

/** Selects from the words `from` characters into a paragraph of the page to those `to` characters into another; places it. */
const selectAcross = (on: Page, given: { first: number; from: number; last: number; to: number }) =>
  on.evaluate(
    ({ selector, first, from, last, to }) => {
      const long = [...document.querySelectorAll(selector)].filter((one) => (one.textContent?.length ?? 0) > 150);
      const at = (paragraph: Element | undefined, offset: number): [Text, number] => {
        if (!paragraph) throw new Error('The page has too few paragraphs.');
        const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let left = offset;
        let last: Text | null = null;
        while (words.nextNode()) {
          last = words.currentNode as Text;
          if (left <= last.length) return [last, left];
          left -= last.length;
        }
        if (!last) throw new Error('The paragraph has no words.');
        return [last, last.length];
      };
      const [begin, beginAt] = at(long[first], from);
      const [end, endAt] = at(long[last], to);
      long[first]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(begin, beginAt, end, endAt);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    },
    { selector: PARAGRAPHS, ...given },
  );

/** How far a selection goes; that of a whole long paragraph and more leaves no room in a small window. */
const reaches = {
  'a few words at the left edge': { first: 1, from: 0, last: 1, to: 3 },
  'words in the midst of a line': { first: 1, from: 30, last: 1, to: 36 },
  'several lines': { first: 1, from: 10, last: 1, to: 90 },
  'words over several blocks': { first: 1, from: 60, last: 2, to: 40 },
} as const;

for (const width of [320, 1280]) {
  for (const align of ['left', 'right'] as const) {
    test(`in a window of ${width} px, in ${align}-aligned text, the toolbar stands beside the words`, async ({
      report,
      overlay,
    }) => {
      await report.setViewportSize({ width, height: 720 });
      await report.addStyleTag({
        content: `${PARAGRAPHS} { text-align: ${align} !important; text-indent: 0 !important }
          body, body * { min-width: 0 !important; max-width: 100vw !important; margin-inline: 0 !important;
            padding-inline: 0 !important } #ivs_content { width: 100vw !important }`,
      });
      for (const [name, reach] of Object.entries(reaches)) {
        await selectAcross(report, reach);
        await overlay.wait(toolbar);
        await expect.poll(() => faults(report), { message: name }).toEqual({ out: 0, covered: 0 });
        await report.evaluate(() => getSelection()?.removeAllRanges());
        await overlay.waitUntilGone(toolbar);
      }
    });
  }
}

test('beside a selection that is taller than the window, the toolbar stands in the window', async ({
  report,
  overlay,
}) => {
  for (const size of [
    { width: 320, height: 400 },
    { width: 1280, height: 400 },
  ]) {
    await report.setViewportSize(size);
    await selectAcross(report, { first: 1, from: 0, last: 12, to: 100 });
    await overlay.wait(toolbar);
    await expect.poll(async () => (await faults(report))?.out, { message: `${size.width} px` }).toBe(0);
    await report.evaluate(() => getSelection()?.removeAllRanges());
    await overlay.waitUntilGone(toolbar);
  }
});

test('words in a frame of the same site are written on where they stand', async ({ page, republished }) => {
  const outer = 'http://www.qinglin.gov.cn/framed/index.html';
  const title = '静安区2025年政府工作报告';
  republished.set(
    outer,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><iframe src="body.html" width="640" height="420"></iframe></html>`,
  );
  republished.set('http://www.qinglin.gov.cn/framed/body.html', pageAt(paths.report)?.body ?? '');
  await page.goto(outer);
  const frame = page.frames().find((one) => one.url().endsWith('body.html'));
  if (!frame) throw new Error('The page has no frame.');
  const marks = () =>
    frame.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('pledgemark-')).length);
  await expect.poll(marks).toBeGreaterThan(0);
  const overlay = await Overlay.on(page);
  for (const edge of ['top', 'bottom'] as const) {
    await selectAt(frame, edge, 'backward');
    await overlay.wait(toolbar);
    await expect.poll(() => faults(page, frame)).toEqual({ out: 0, covered: 0 });
    await frame.evaluate(() => getSelection()?.removeAllRanges());
    await overlay.waitUntilGone(toolbar);
  }
});

test('what is being written stays when the reader clicks elsewhere, and is offered again after the tab was closed', async ({
  context,
  report,
  overlay,
  site,
}) => {
  await report.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await report.keyboard.type('写到一半的话');
  await report.mouse.click(5, 400);
  await report.mouse.click(700, 600);
  expect((await overlay.wait(editor)).text).toBe('写到一半的话');
  await report.close({ runBeforeUnload: false });

  const page = await context.newPage();
  await page.goto(site.address('report'));
  await waitForMarks(page);
  const again = await Overlay.on(page);
  await again.wait({ selector: '.notice', words: '写到一半的话' });
  await again.pressButton('接着写');
  expect((await again.wait(editor)).text).toBe('写到一半的话');
});

test('on a page that makes its words anew the toolbar goes with the old ones, and the new ones are written on', async ({
  report,
  overlay,
}) => {
  await selectAt(report, 'top', 'backward', 20);
  await overlay.wait(toolbar);
  await report.evaluate((selector) => {
    const body = document.querySelector(selector)?.parentElement;
    if (body) body.innerHTML = String(body.innerHTML);
  }, PARAGRAPHS);
  await overlay.waitUntilGone(toolbar);
  // They are read once the reader turns to the page; a selection in the midst of that goes with the old nodes.
  const offered = async (): Promise<boolean> => {
    await selectAt(report, 'top', 'backward', 20);
    await report.waitForTimeout(400);
    return (await overlay.see(toolbar)) !== null;
  };
  await expect.poll(offered, { timeout: 15_000 }).toBe(true);
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await report.keyboard.type('新的一版上');
  await report.keyboard.press('ControlOrMeta+Enter');
  await overlay.wait(saved);
  await expect.poll(async () => (await marksOn(report)).filter(({ mark }) => mark === 'note').length).toBe(1);
});
