// What the shapes and colours of a chart mean, as it stands around the chart on its page: a file has to say it within.

const SVG = 'http://www.w3.org/2000/svg';
const LINE = 22;
const SIGN = 18;
const GAP = 20;
const MARGIN = 12;
const FONT = 12;

/** A shape or colour with its words, drawn at the left end of a line of `LINE` pixels. */
export interface ChartKey {
  readonly sign: Element;
  readonly words: string;
}

/** The keys in the section that the chart stands in. */
export const keysAround = (chart: Element): ChartKey[] =>
  [...(chart.closest('section')?.querySelectorAll('.swatch, .sign') ?? [])].map((sign) => ({
    sign,
    words: sign.parentElement?.textContent?.trim() ?? '',
  }));

/** @param place in pixels; `end`: where its words end */
interface Placed {
  readonly key: ChartKey;
  readonly left: number;
  readonly top: number;
}

function widthOf(words: string, font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return words.length * FONT;
  context.font = font;
  return context.measureText(words).width;
}

/** One beside the other, in as many lines as they need. */
function placed(keys: readonly ChartKey[], width: number, font: string): Placed[] {
  let [left, top] = [MARGIN, 0];
  return keys.map((key) => {
    const wide = SIGN + widthOf(key.words, font) + GAP;
    if (left > MARGIN && left + wide > width) [left, top] = [MARGIN, top + LINE];
    const at = { key, left, top };
    left += wide;
    return at;
  });
}

export function textAt(words: string, left: number, baseline: number, style: CSSStyleDeclaration, weight = '400') {
  const text = document.createElementNS(SVG, 'text');
  const facts = { x: left, y: baseline, fill: style.color, 'font-family': style.fontFamily, 'font-size': FONT };
  for (const [name, value] of Object.entries(facts)) text.setAttribute(name, String(value));
  text.setAttribute('font-weight', weight);
  text.textContent = words;
  return text;
}

function signAt(sign: Element, dressed: (sign: SVGSVGElement) => SVGSVGElement): SVGElement {
  if (sign instanceof SVGSVGElement) {
    const copy = dressed(sign);
    const { width, height } = sign.getBoundingClientRect();
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    copy.setAttribute('y', String((LINE - height) / 2));
    return copy;
  }
  const box = document.createElementNS(SVG, 'rect');
  const facts = {
    y: (LINE - FONT) / 2,
    width: FONT,
    height: FONT,
    rx: 2,
    fill: getComputedStyle(sign).backgroundColor,
  };
  for (const [name, value] of Object.entries(facts)) box.setAttribute(name, String(value));
  return box;
}

/** The keys as a drawing, and how tall it is. */
export function drawKeys(
  keys: readonly ChartKey[],
  width: number,
  style: CSSStyleDeclaration,
  dressed: (sign: SVGSVGElement) => SVGSVGElement,
): { readonly group: SVGGElement; readonly height: number } {
  const group = document.createElementNS(SVG, 'g');
  const all = placed(keys, width, `${FONT}px ${style.fontFamily}`);
  for (const { key, left, top } of all) {
    const one = document.createElementNS(SVG, 'g');
    one.setAttribute('transform', `translate(${left} ${top})`);
    one.append(signAt(key.sign, dressed), textAt(key.words, SIGN + 4, LINE / 2 + FONT / 3, style));
    group.append(one);
  }
  return { group, height: all.length === 0 ? 0 : (all.at(-1)?.top ?? 0) + LINE + MARGIN };
}
