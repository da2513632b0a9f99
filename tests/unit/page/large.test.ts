import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { readPage } from '../../../lib/page/index.ts';

const sentence = '全年地区生产总值增长<b>5</b>%左右，城镇新增就业完成目标。';
const paragraphs = (count: number): string => `<div id="zoom">${`<p>${sentence}</p>`.repeat(count)}</div>`;

function millisecondsToRead(html: string): number {
  const document = parsePage(html);
  const start = performance.now();
  readPage(document);
  return performance.now() - start;
}

const fastest = (html: string): number => Math.min(...Array.from({ length: 3 }, () => millisecondsToRead(html)));

describe('large and deep pages', () => {
  it('costs in proportion to the size', () => {
    readPage(parsePage(paragraphs(300)));
    // Eight times the page in less than forty times the time: a quadratic reading would need sixty-four.
    expect(fastest(paragraphs(8_000))).toBeLessThan(Math.max(fastest(paragraphs(1_000)), 5) * 40);
  });

  it('reads 5,000 nested elements', () => {
    const html = `<div id="zoom">${'<div><span>'.repeat(5000)}增长5%。${'</span></div>'.repeat(5000)}</div>`;
    expect(readPage(parsePage(html)).text).toBe('增长5%。');
  });

  it('reads 50 levels of tables', () => {
    const html = `<div id="zoom">${'<table><tr><td>甲，乙。<td>'.repeat(50)}增长5%左右，完成目标。`;
    const { text } = readPage(parsePage(html));
    expect(text).toContain('增长5%左右，完成目标。');
    expect(text.match(/甲，乙。/g)?.length).toBe(50);
  });

  it('reads a row of 50,000 cells', () => {
    const html = `<div id="zoom"><table><tr>${'<td>增长，5% </td>'.repeat(50_000)}</tr></table></div>`;
    expect(readPage(parsePage(html)).text.split('\t')).toHaveLength(50_000);
  });

  it('reads one line of a million characters', () => {
    const { text, runs } = readPage(parsePage(`<div id="zoom">${'增长5%左右，'.repeat(140_000)}</div>`));
    expect(text.length).toBe(140_000 * 7);
    expect(runs).toHaveLength(1);
  });

  it('reads two hundred thousand spaces', () => {
    expect(readPage(parsePage(`<div id="zoom"><p>增长${' \u00a0'.repeat(100_000)}5%</p></div>`)).text).toMatch(
      /^增长 +5%$/,
    );
    expect(readPage(parsePage(`<div id="zoom"><p>增长5%${'\u00a0 '.repeat(100_000)}</p></div>`)).text).toBe('增长5%');
  });
});
