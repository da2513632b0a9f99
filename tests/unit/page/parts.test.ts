import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { partsOf, readPage } from '../../../lib/page/index.ts';

const SITE = 'http://www.qinglin.gov.cn';
const parts = (address: string, pager: string) =>
  partsOf(
    readPage(
      parsePage(`<div id="zoom"><p>地区生产总值增长5%左右，完成目标。</p></div><div class="page">${pager}</div>`),
    ).pager,
    SITE + address,
  );
const listed = (address: string, pager: string): string[] =>
  parts(address, pager).map(({ address: at, open }) => `${at?.slice(SITE.length)}${open ? ' *' : ''}`);

const link = (href: string, words: string): string => `<a href="${href}">${words}</a> `;
const three = ['/zwgk/t1.html *', '/zwgk/t1_1.html', '/zwgk/t1_2.html'];

describe('the parts of a report', () => {
  it.each([
    [
      'numbers, the first without one',
      '/zwgk/t1.html',
      `<span>1</span>${link('t1_1.html', '2')}${link('./t1_2.html', '3')}${link('t1_1.html', '下一页')}`,
      three,
    ],
    [
      'the same from the second part',
      '/zwgk/t1_1.html',
      `${link('t1.html', '1')}<b>2</b>${link('t1_2.html', '3')}`,
      ['/zwgk/t1.html', '/zwgk/t1_1.html *', '/zwgk/t1_2.html'],
    ],
    [
      'numbers that are those of the parts',
      '/a/c1-9.html',
      `<em>1</em>${link('/a/c1-9-2.html', '[2]')}${link('/a/c1-9-3.html', '[3]')}`,
      ['/a/c1-9.html *', '/a/c1-9-2.html', '/a/c1-9-3.html'],
    ],
    [
      'a long pager with a gap',
      '/b/index.html',
      `1 ${link('index_1.html', '2')}${link('index_2.html', '3')}… ${link('index_5.html', '6')}`,
      [
        '/b/index.html *',
        '/b/index_1.html',
        '/b/index_2.html',
        '/b/index_3.html',
        '/b/index_4.html',
        '/b/index_5.html',
      ],
    ],
    ['a folder that names no file', '/b/', `1 ${link('index_1.html', '2')}`, ['/b/ *', '/b/index_1.html']],
    [
      'a parameter',
      '/view?id=7',
      `1 ${link('?id=7&page=2', '2')}${link('?id=7&page=3', '3')}`,
      ['/view?id=7 *', '/view?id=7&page=2', '/view?id=7&page=3'],
    ],
    [
      'a parameter that the first part has too',
      '/view?id=7&page=2',
      `${link('/view?id=7&page=1', '1')}2 ${link('/view?id=7&page=3', '3')}`,
      ['/view?id=7&page=1', '/view?id=7&page=2 *', '/view?id=7&page=3'],
    ],
    [
      'pages that are called so',
      '/zwgk/t1.html',
      `<select><option value="t1.html">第1页</option><option value="t1_1.html">第2页</option><option value="t1_2.html">第三页</option></select>`,
      three,
    ],
    ['only a next page', '/zwgk/t1.html', link('t1_1.html', '下一页'), ['/zwgk/t1.html *', '/zwgk/t1_1.html']],
    [
      'only steps in both directions',
      '/zwgk/t1_1.html',
      `${link('t1.html', '上一页')}${link('t1_2.html', '下一页 &gt;')}`,
      ['/zwgk/t1.html', '/zwgk/t1_1.html *', '/zwgk/t1_2.html'],
    ],
    [
      'the last part',
      '/zwgk/t1_2.html',
      `${link('t1.html', '1')}${link('t1_1.html', '2')}3`,
      ['/zwgk/t1.html', '/zwgk/t1_1.html', '/zwgk/t1_2.html *'],
    ],
    ...['[下一页]', '【下一页】', '下一页(1/2)', '下页', '后页', '下一頁', '下一页&nbsp;»', '&gt;&gt;'].map(
      (words): [string, string, string, string[]] => [
        `a next page that is called ${words}`,
        '/zwgk/t1.html',
        link('t1_1.html', words),
        ['/zwgk/t1.html *', '/zwgk/t1_1.html'],
      ],
    ),
    [
      'the second part, where only the first bears no number and the others their own',
      '/zwgk/t1_2.html',
      `${link('t1.html', '1')}2 ${link('t1_3.html', '3')}`,
      ['/zwgk/t1.html', '/zwgk/t1_2.html *', '/zwgk/t1_3.html'],
    ],
    [
      'the second part, where all bear their own',
      '/zwgk/t1_2.html',
      `${link('t1_1.html', '1')}2 ${link('t1_3.html', '3')}`,
      ['/zwgk/t1_1.html', '/zwgk/t1_2.html *', '/zwgk/t1_3.html'],
    ],
    [
      'names that end in a number',
      '/zwgk/bg02.html',
      `${link('bg01.html', '1')}2 ${link('bg03.html', '3')}`,
      ['/zwgk/bg01.html', '/zwgk/bg02.html *', '/zwgk/bg03.html'],
    ],
    ['names with a p before the number', '/zwgk/9.html', link('9_p2.html', '2'), ['/zwgk/9.html *', '/zwgk/9_p2.html']],
    [
      'a folder for each article',
      '/zwgk/9/page/2',
      `${link('/zwgk/9/page/1', '1')}2 ${link('/zwgk/9/page/3', '3')}`,
      ['/zwgk/9/page/1', '/zwgk/9/page/2 *', '/zwgk/9/page/3'],
    ],
    [
      'a parameter that stands in another place',
      '/view?id=7',
      `1 ${link('?page=2&id=7', '2')}${link('?page=3&id=7', '3')}`,
      ['/view?id=7 *', '/view?page=2&id=7', '/view?page=3&id=7'],
    ],
    [
      'links that name the other scheme',
      '/zwgk/t1.html',
      link('https://www.qinglin.gov.cn/zwgk/t1_1.html', '2'),
      ['/zwgk/t1.html *', '/zwgk/t1_1.html'],
    ],
    ['a pager that a script writes', '/zwgk/t1.html', '<script>createPageHTML(3, 0, "t1", "html");</script>', three],
    [
      'one with its numbers in variables',
      '/zwgk/t1_1.html',
      '<script>var currentPage = 1; var countPage = 3; createPageHTML("page_div",countPage,currentPage,"t1","html",20);</script>',
      ['/zwgk/t1.html', '/zwgk/t1_1.html *', '/zwgk/t1_2.html'],
    ],
  ])('%s', (_, address, pager, expected) => {
    expect(listed(address, pager)).toEqual(expected);
  });

  it.each([
    ['no pager', ''],
    ['numbers that lead to other articles', `${link('/zwgk/t8.html', '2')}${link('t9_1.html', '3')}`],
    ['another article before and after', `${link('t2.html', '上一页')}${link('t3.html', '下一页')}`],
    ['numbers of a slide show', `${link('#', '1')}${link('javascript:void(0)', '2')}${link('#s3', '3')}`],
    ['a pager of another site', link('http://other.gov.cn/zwgk/t1_1.html', '2')],
    ['one article whose name ends in the number', link('/zwgk/t2.html', '2')],
    ['footnotes', `${link('#_ftn1', '[1]')}${link('#_ftn2', '[2]')}`],
    [
      'a list of comments under a page of their own',
      `${link('/comments_1.html', '2')}${link('/comments_2.html', '3')}`,
    ],
    ['a script that says one page', '<script>createPageHTML(1, 0, "t1", "html");</script>'],
  ])('are none: %s', (_, pager) => {
    expect(listed('/zwgk/t1.html', pager)).toEqual([]);
  });

  it('are none of a file', () => {
    expect(partsOf(readPage(parsePage(link('t1_1.html', '2'))).pager, 'file:///home/t1.html')).toEqual([]);
  });
});
