import { afterEach, describe, expect, test } from 'vitest';
import { highlightCss } from '../../../lib/highlight/css.ts';
import { caretAt, highlightPainter, isOn, marks, PREFIX } from '../../../lib/highlight/index.ts';

function rangeOver(text: string): Range {
  const paragraph = document.body.appendChild(document.createElement('p'));
  paragraph.textContent = text;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return range;
}

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

describe('the painter', () => {
  test('adds and takes away words under its own prefix', () => {
    const painter = highlightPainter();
    painter.add('target', [rangeOver('地区生产总值增长5%')]);
    painter.add('target', [rangeOver('绿道2公里')]);
    expect(CSS.highlights.get(`${PREFIX}target`)?.size).toBe(2);
    painter.set('target', [rangeOver('加装电梯120台')]);
    expect(CSS.highlights.get(`${PREFIX}target`)?.size).toBe(1);
    painter.clear('target');
    expect(CSS.highlights.has(`${PREFIX}target`)).toBe(false);
  });

  test("leaves other people's highlights alone, whatever they are called", () => {
    const theirs = new Highlight(rangeOver('他人的标记'));
    CSS.highlights.set('search-results', theirs);
    CSS.highlights.set(`${PREFIX}like`, theirs);
    const painter = highlightPainter();
    painter.add('target', [rangeOver('地区生产总值增长5%')]);
    painter.add('note', [rangeOver('绿道2公里')]);
    painter.dispose();
    expect([...CSS.highlights.keys()]).toEqual(['search-results', `${PREFIX}like`]);
    expect(theirs.size).toBe(1);
  });

  test('does not take away what a later painter painted under the same name', () => {
    const old = highlightPainter();
    old.add('target', [rangeOver('旧')]);
    const next = highlightPainter();
    next.add('target', [rangeOver('新')]);
    old.dispose();
    expect(CSS.highlights.get(`${PREFIX}target`)?.size).toBe(1);
    next.dispose();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('the style of the marks', () => {
  test('has a rule for every mark, and the browser keeps every declaration', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss);
    const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
    expect(rules.map(({ selectorText }) => selectorText)).toEqual(
      Object.keys(marks).map((name) => `::highlight(${PREFIX}${name})`),
    );
    for (const { style } of rules) expect(style.backgroundColor).not.toBe('');
    expect([...sheet.cssRules].at(-1)).toBeInstanceOf(CSSMediaRule);
  });

  test('tells marks apart by the shape of their line, not by colour alone', () => {
    const shapes = Object.values(marks).map(({ line }) =>
      line ? `${line.style} ${line.width} ${line.offset}` : 'none',
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('keeps a contrast of 3:1 between its lines and both white and near-black ground', () => {
    for (const { colour } of Object.values(marks)) {
      expect(contrast(colour, [255, 255, 255])).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, [21, 26, 33])).toBeGreaterThanOrEqual(3);
    }
  });
});

type Colour = readonly [number, number, number];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('hit testing', () => {
  test('a point on the words gives a caret in them, and a point beside them is not on them', () => {
    const range = rangeOver('地区生产总值增长5%左右');
    const { left, right, top, height } = range.getBoundingClientRect();
    const inside = { x: left + 20, y: top + height / 2 };
    expect(caretAt(document, inside)?.node).toBe(range.startContainer.firstChild);
    expect(isOn(range, inside)).toBe(true);
    expect(isOn(range, { x: right + 30, y: inside.y })).toBe(false);
  });
});
