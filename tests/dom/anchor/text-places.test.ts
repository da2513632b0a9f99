import { afterEach, describe, expect, test } from 'vitest';
import { textPlaces } from '../../../lib/anchor/dom/index.ts';
import { readPage } from '../../../lib/page/index.ts';

const filler = '各位代表,现在我代表区人民政府向大会报告工作,请予审议,并请各位委员和列席人员提出意见。'.repeat(4);

/** A body as editors leave it: figures cut over elements, odd white space, a table, hidden furniture. */
const body = `<article>
  <p>${filler}</p>
  <p>地区生产<b>总值</b>增长<span>5</span><span>%</span>左右;   一般公共预算\n\t收入增长<i>2%</i>。</p>
  <p hidden>分享到微信</p><script>var a = '口袋公园9座';</script>
  <p>建成绿道<font>2</font>公里<br>新增𠮷祥路口袋公园3座</p>
  <table><tr><td>加装电梯</td><td>120台</td></tr></table>
  <p>${filler}</p>
</article>`;

function open(html = body) {
  document.body.innerHTML = html;
  const page = readPage(document);
  return { ...page, places: textPlaces(page.text, page.runs) };
}

afterEach(() => {
  document.body.replaceChildren();
});

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('from text to document', () => {
  test.each(['地区生产总值增长5%左右', '5%', '一般公共预算收入增长2%', '绿道2公里\n新增𠮷祥路', '加装电梯\t120台'])(
    'the range of "%s" holds its words',
    (words) => {
      const { text, places } = open();
      const start = text.indexOf(words);
      expect(start).toBeGreaterThan(0);
      const range = places.range({ start, end: start + words.length });
      expect(squeezed(String(range))).toBe(squeezed(words));
      const fixed = places.staticRange({ start, end: start + words.length });
      expect([fixed?.startContainer, fixed?.startOffset]).toEqual([range?.startContainer, range?.startOffset]);
    },
  );

  test('every span of one character that is not white space leads there and back', () => {
    const { text, places } = open();
    for (let start = 0; start < text.length; start += 1) {
      if (/\s/.test(text.charAt(start))) continue;
      const range = places.range({ start, end: start + 1 });
      expect(String(range)).toBe(text.charAt(start));
      expect(range && places.spanOf(range)).toEqual({ start, end: start + 1 });
    }
  });

  test('an empty span has no range, nor have words that the page took away', () => {
    const { text, places } = open();
    expect(places.range({ start: 5, end: 5 })).toBeNull();
    expect(places.staticRange({ start: 5, end: 5 })).toBeNull();
    const start = text.indexOf('绿道');
    const span = { start, end: start + 2 };
    document.querySelector('table')?.previousElementSibling?.remove();
    expect(places.range(span)).toBeNull();
    expect(places.staticRange(span)).not.toBeNull();
  });

  test('words whose node was cut shorter have no range, instead of an error', () => {
    const { text, places } = open();
    const cut = document.querySelector('table td:last-child')?.firstChild as Text;
    const start = text.indexOf('120台');
    cut.data = '1';
    expect(places.range({ start, end: start + 4 })).toBeNull();
  });
});

describe('from document to text', () => {
  test('points at the borders of elements, given by element and child', () => {
    const { text, places } = open();
    const paragraph = document.querySelectorAll('p')[1] as HTMLElement;
    const bold = paragraph.querySelector('b') as HTMLElement;
    const start = text.indexOf('地区生产');
    // Before a block is behind the line before it: the line break between them stands in no node.
    expect(places.offsetOf(paragraph, 0)).toBe(start - 1);
    expect(places.offsetOf(paragraph, 1)).toBe(start + 4);
    expect(places.offsetOf(bold, 0)).toBe(start + 4);
    expect(places.offsetOf(bold, 1)).toBe(start + 6);
    expect(places.offsetOf(paragraph, paragraph.childNodes.length)).toBe(text.indexOf('。\n建成') + 1);
  });

  test('points outside the report are its beginning and its end', () => {
    const { text, places } = open();
    expect(places.offsetOf(document.documentElement, 0)).toBe(0);
    expect(places.offsetOf(document.body, document.body.childNodes.length)).toBe(text.length);
  });

  test('white space that was left out counts as the place where the text goes on', () => {
    const { text, places } = open();
    const node = [...(document.querySelectorAll('p')[1]?.childNodes ?? [])].find((one) =>
      one.nodeValue?.includes('一般'),
    );
    const offset = node?.nodeValue?.indexOf('   ') ?? 0;
    expect(text.slice(places.offsetOf(node as Node, offset + 3)).startsWith('一般公共预算')).toBe(true);
  });

  test('a selection is trimmed of white space, and one of nothing but white space or furniture is none', () => {
    const { text, places } = open();
    const range = document.createRange();
    range.setStart(document.querySelectorAll('article > p')[1]?.firstChild as Node, 0);
    range.setEnd(document.querySelectorAll('article > p')[3] as Node, 0);
    const span = places.spanOf(range);
    expect(span && text.slice(span.start, span.end)).toMatch(/^地区生产总值.+增长2%。$/);
    range.selectNodeContents(document.querySelector('[hidden]') as Node);
    expect(places.spanOf(range)).toBeNull();
  });
});
