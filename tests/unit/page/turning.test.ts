import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { partsOf, readPage, wholeOf } from '../../../lib/page/index.ts';

const SITE = 'http://www.qinglin.gov.cn';
const BODY = `<div id="zoom">${'<p>地区生产总值增长5%左右，完成目标，城镇新增就业2万人。</p>'.repeat(40)}</div>`;
const pagerOf = (page: string) => readPage(parsePage(page)).pager;
const under = (pager: string): string => `${BODY}<div class="page">${pager}</div>`;

/** `2*` is the page that is open, `(3)` one without an address. */
const listed = (page: string, address = '/zwgk/t1.html'): string[] =>
  partsOf(pagerOf(page), SITE + address).map(
    ({ number, address: at, open }) => `${at === null ? `(${number})` : at.slice(SITE.length)}${open ? '*' : ''}`,
  );

const a = (attributes: string, words: string): string => `<a ${attributes}>${words}</a> `;
const go = (number: number, words = String(number)): string => a(`href="javascript:goPage(${number})"`, words);

describe('pages that are turned by a script', () => {
  it.each([
    ['links that call it', `<span>1</span> ${go(2)}${go(3)}`, ['(1)*', '(2)', '(3)']],
    ['the second', `${go(1)}<b>2</b> ${go(3)}`, ['(1)', '(2)*', '(3)']],
    ['the last', `${go(1)}${go(2)}<em>3</em>`, ['(1)', '(2)', '(3)*']],
    [
      'links that only say what happens on a click',
      `<strong>1</strong> ${a('href="#" onclick="showPage(2);return false"', '2')}${a('href="#" onclick="showPage(3);return false"', '3')}`,
      ['(1)*', '(2)', '(3)'],
    ],
    [
      'all of them links, the open one marked',
      [1, 2, 3]
        .map((n) => a(`href="javascript:;" onclick="turnPage('${n}')" class="${n === 2 ? 'cur' : ''}"`, `${n}`))
        .join(''),
      ['(1)', '(2)*', '(3)'],
    ],
    [
      'items around them, the open one marked',
      `<ul class="pagination">${[1, 2, 3].map((n) => `<li class="page-item ${n === 3 ? 'active' : ''}">${a('href="javascript:void(0)"', `${n}`)}</li>`).join('')}<li>${a('href="javascript:void(0)"', '下一页')}</li></ul>`,
      ['(1)', '(2)', '(3)*'],
    ],
    [
      'links that do nothing by themselves, with a step beside them',
      `1 ${a('href="#"', '2')}${a('href="#"', '3')}${a('href="#"', '下一页')}`,
      ['(1)*', '(2)', '(3)'],
    ],
    [
      'words that are a page',
      `第1页 ${a('href="javascript:void(0)"', '第2页')}${a('href="javascript:void(0)"', '第3页')}`,
      ['(1)*', '(2)', '(3)'],
    ],
    [
      'only steps, with what they say of it',
      `共<b>4</b>页 当前第<b>2</b>页 ${a('href="javascript:prev()"', '上一页')}${a('href="javascript:next()"', '下一页')}`,
      ['(1)', '(2)*', '(3)', '(4)'],
    ],
    [
      'the same behind them',
      `${a('href="javascript:prev()"', '上一页')}${a('href="javascript:next()"', '下一页')} 第 3 页 / 共 3 页`,
      ['(1)', '(2)', '(3)*'],
    ],
    [
      'a choice',
      '<select onchange="goPage(this.value)"><option value="1">第1页</option><option value="2" selected>第2页</option></select>',
      ['(1)', '(2)*'],
    ],
    [
      'a choice whose words are bare numbers',
      '<select onchange="turnToPage(this.value)"><option value="1" selected>1</option><option value="2">2</option></select>',
      ['(1)*', '(2)'],
    ],
    [
      'a long pager with a gap',
      `1 ${go(2)}${go(3)}… ${go(8)}`,
      ['(1)*', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ],
    [
      'buttons',
      '<button disabled class="is-current">1</button><button onclick="toPage(2)">2</button><button onclick="toPage(3)">3</button>',
      ['(1)*', '(2)', '(3)'],
    ],
  ])('%s', (_, pager, expected) => {
    expect(listed(under(pager))).toEqual(expected);
  });

  it.each([
    [
      'in the call',
      a(`href="javascript:openPage('t1_1.html')"`, '2') + a(`href="javascript:openPage('t1_2.html')"`, '3'),
    ],
    [
      'on a click',
      a(`href="#" onclick="location.href='t1_1.html'"`, '2') +
        a(`href="#" onclick="window.open('./t1_2.html','_self')"`, '3'),
    ],
  ])('have addresses where the script says them: %s', (_, pager) => {
    expect(listed(under(`1 ${pager}`))).toEqual(['/zwgk/t1.html*', '/zwgk/t1_1.html', '/zwgk/t1_2.html']);
  });

  it.each([
    ['numbers of a slide show', under(a('href="javascript:void(0)"', '1') + a('href="javascript:void(0)"', '2'))],
    ['numbers of tabs', under('<ul><li class="number active">1</li><li class="number">2</li></ul>')],
    ['footnotes', under(a('href="#_ftn1"', '[1]') + a('href="#_ftn2"', '[2]'))],
    ['the text size', under(a('href="javascript:doZoom(16)"', '16') + a('href="javascript:doZoom(14)"', '14'))],
    [
      'the article before and after by script',
      under(a('href="javascript:prev()"', '上一页') + a('href="javascript:next()"', '下一页')),
    ],
    [
      'the pages of comments, far below',
      `${BODY}<div><h3>网友评论</h3>${'<p>说得好，支持家乡建设，希望越来越好，大家一起努力向前走。</p>'.repeat(6)}</div><div>1 ${go(2)}${go(3)}${a('href="#"', '下一页')}</div>`,
    ],
    ['one page', under('<span>1</span> 共1页')],
    [
      'a month',
      under(
        `<select onchange="choose(this.value)">${[1, 2, 3].map((n) => `<option value="${n}">${n}</option>`).join('')}</select>`,
      ),
    ],
  ])('are none: %s', (_, page) => {
    expect(listed(page)).toEqual([]);
  });
});

describe('the whole text on one page', () => {
  const whole = (pager: string) => wholeOf(pagerOf(under(pager)), `${SITE}/zwgk/t1.html`);

  it.each([
    '全文显示',
    '显示全文',
    '在本页显示全文',
    '在本页阅读全文',
    '【查看全部】',
    '查看全文',
    '阅读全文',
    '单页阅读',
    '显示全部',
    '余下全文',
    '全文阅读',
    '顯示全文',
    'View all',
    'All on one page',
    'Single page',
  ])('is offered by %s', (words) => {
    expect(whole(`1 ${a('href="t1_1.html"', '2')}${a('href="t1_all.html"', words)}`)).toEqual({
      words: words.replace(/[【】]/g, ''),
      address: `${SITE}/zwgk/t1_all.html`,
    });
  });

  it('has no address where a script shows it', () => {
    expect(whole(`1 ${go(2)}${a('href="javascript:showAll()"', '全文显示')}`)).toEqual({
      words: '全文显示',
      address: null,
    });
  });

  it.each([
    ['a report on one page', a('href="t1_all.html"', '阅读全文')],
    ['another site', `1 ${go(2)}${a('href="http://other.example/t1.html"', '阅读全文')}`],
    [
      'a list below that leads to other articles',
      `1 ${go(2)}<p>${'相关报道说了很多别的事情。'.repeat(30)}</p>${a('href="t9.html"', '查看全文')}`,
    ],
    ['the page itself', `1 ${go(2)}${a('href="t1.html"', '全文显示')}`],
  ])('is not offered by %s', (_, pager) => {
    expect(whole(pager)).toBeNull();
  });
});
