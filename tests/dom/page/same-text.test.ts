/// <reference types="vite/client" />
import { afterEach, describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { readPage } from '../../../lib/page/index.ts';
import { expectRunsToHold } from '../../unit/page/runs.ts';

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../../fixtures/pages/*.txt', { query: '?raw', import: 'default', eager: true });

/** Opens HTML as a browser does, in a frame whose scripts do not run. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe.each(Object.entries(pages))('%s', (path, html) => {
  it('reads the same in Chromium and on the command line', async () => {
    const page = readPage(await open(html));
    expect(page.text).toBe(texts[path.replace(/html$/, 'txt')]?.trimEnd());
    const parsed = readPage(parsePage(html));
    expect({ ...page, runs: page.runs.length }).toEqual({ ...parsed, runs: parsed.runs.length });
    expectRunsToHold(page);
  });
});

const saved = import.meta.glob<string>('../../../../shared/corpus/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.skipIf(Object.keys(saved).length === 0)('saved pages of ../shared (left out where that is missing)', () => {
  it.each(Object.entries(saved))('%s', async (_, html) => {
    const page = readPage(await open(html));
    const parsed = readPage(parsePage(html));
    expect(page.text.length).toBeGreaterThan(5000);
    expect(page.text).toBe(parsed.text);
    expect({ ...page, runs: page.runs.length }).toEqual({ ...parsed, runs: parsed.runs.length });
    expectRunsToHold(page);
  });
});

it('leaves the document as it was', async () => {
  const opened = await open(pages['../../fixtures/pages/ucap.html'] ?? '');
  const before = opened.documentElement.outerHTML;
  readPage(opened);
  expect(opened.documentElement.outerHTML).toBe(before);
});

/** Small paragraphs whose white space is collapsed by Chromium's own layout. */
const paragraphs = [
  '<p>增长<span>5</span><span>%</span> <b> 左右</b></p>',
  '<p> <span> 前后 </span> <i> 都有 </i> 空格 </p>',
  '<p>GDP\ngrowth  of\t5%</p>',
  '<p>增长\n5%左右\n</p>',
  '<p>第一行<br> 第二行 <br>\n第三行</p>',
  '<p>甲</p>乙<div>丙</div> 丁',
  '<p>全角　空格　　保留</p>',
  '<div>一<p>二</p>三</div>',
  '<ul><li>项目一</li>\n<li>项目 二</li></ul>',
  '<p>不&nbsp;断&nbsp;&nbsp;行</p>',
  '<p>上\u200b标<wbr>断\u00ad字</p>',
  '<pre>一  二\n  三</pre>',
];

function linesSeen(element: HTMLElement | null): string[] {
  const lines = (element?.innerText ?? '').split('\n');
  return lines
    .map((line) =>
      line
        .replace(/[\u200b\u00ad]/g, '')
        .replaceAll('\u00a0', ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

describe('white space as Chromium lays it out', () => {
  it.each(paragraphs)('%j', async (html) => {
    const opened = await open(`<!DOCTYPE html><html lang="zh-CN"><body><div id="zoom">${html}</div></body></html>`);
    expect(readPage(opened).text.split('\n')).toEqual(linesSeen(opened.querySelector<HTMLElement>('#zoom')));
  });

  it('takes a line break of the source between two Chinese characters for nothing, as CSS Text 3 and Firefox do', async () => {
    const opened = await open('<div id="zoom"><p>地区生产\n  总值增长（\n同比）\n5%</p></div>');
    expect(readPage(opened).text).toBe('地区生产总值增长（同比） 5%');
  });
});

it('lays a table out as tabs and lines, like a copied table', async () => {
  const rows = '<tr><th>指标</th><th>目标</th></tr>\n<tr><td>地区生产总值</td><td>5%</td></tr>';
  const opened = await open(`<div id="zoom"><table>${rows}</table></div>`);
  expect(readPage(opened).text).toBe('指标\t目标\n地区生产总值\t5%');
  expect(readPage(opened).text).toBe(opened.querySelector<HTMLElement>('#zoom')?.innerText.trim());
});

it('reads 5,000 nested elements, which Chromium flattens and the command line does not', async () => {
  const depth = 5000;
  const html = `<div id="zoom"><p>增长${'<span>'.repeat(depth)}5%${'</span>'.repeat(depth)}左右。</p></div>`;
  expect(readPage(await open(html)).text).toBe('增长5%左右。');
  expect(readPage(parsePage(html)).text).toBe('增长5%左右。');
});

it('reads 40,000 nodes of 400,000 characters in Chromium within a second', async () => {
  const cell = '全年地区生产总值增长<b>5</b>%左右，城镇新增就业完成年度的目标任务，居民收入增长与经济增长同步。';
  const html = `<div id="zoom">${`<p>${cell}</p>`.repeat(10_000)}</div>`;
  const opened = await open(html);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    expect(readPage(opened).text.length).toBeGreaterThan(400_000);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
