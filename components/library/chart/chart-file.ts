// A chart takes its colours from the page around it; a file has to have them within.
import { type ChartKey, drawKeys, textAt } from './chart-keys.ts';

const COPIED = [
  'fill',
  'stroke',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'stroke-width',
] as const;
const PIXELS_PER_PIXEL = 2;

/** The shapes as they are seen: what the style sheets say is written onto each. */
function dressed(figure: SVGSVGElement): SVGSVGElement {
  const copy = figure.cloneNode(true) as SVGSVGElement;
  const originals = [figure, ...figure.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of originals.entries()) {
    const seen = getComputedStyle(original);
    for (const name of COPIED) copies[at]?.style.setProperty(name, seen.getPropertyValue(name));
    copies[at]?.style.removeProperty('overflow');
  }
  for (const style of copy.querySelectorAll('style')) style.remove();
  // Classes say nothing in a file.
  copy.removeAttribute('class');
  return copy;
}

/** The colour of the page that the chart stands on. */
function groundOf(figure: Element): string {
  const surface = figure.closest('.surface');
  return surface === null ? 'white' : getComputedStyle(surface).backgroundColor;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Above the chart, for its title. */
const HEAD = 34;

function sized(name: 'svg' | 'rect', width: number, height: number): SVGElement {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  return element;
}

/** An SVG file of the chart, complete in itself: with its title, and what its shapes and colours mean. */
export function chartSvg(figure: SVGSVGElement, title: string, keys: readonly ChartKey[]): string {
  const { width, height } = figure.getBoundingClientRect();
  const style = getComputedStyle(figure.closest('.surface') ?? figure);
  const legend = drawKeys(keys, width, style, dressed);
  const [wide, tall] = [Math.round(width), Math.round(HEAD + height + legend.height)];
  const file = sized('svg', wide, tall);
  file.setAttribute('viewBox', `0 0 ${wide} ${tall}`);
  const ground = sized('rect', wide, tall);
  ground.setAttribute('fill', groundOf(figure));
  const drawn = dressed(figure);
  drawn.setAttribute('y', String(HEAD));
  legend.group.setAttribute('transform', `translate(0 ${HEAD + height})`);
  file.append(ground, textAt(title, 12, 22, style, '600'), drawn, legend.group);
  return new XMLSerializer().serializeToString(file);
}

/** The same as a picture, twice as fine as on the screen. Rejects where the browser cannot draw it. */
export async function chartPng(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * PIXELS_PER_PIXEL;
  canvas.height = picture.naturalHeight * PIXELS_PER_PIXEL;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The chart could not be drawn.')) : resolve(blob)),
      'image/png',
    );
  });
}
