// A chart takes its colours from the page around it; a file has to have them within.

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
  return copy;
}

/** The colour of the page that the chart stands on. */
function groundOf(figure: Element): string {
  const surface = figure.closest('.surface');
  return surface === null ? 'white' : getComputedStyle(surface).backgroundColor;
}

/** An SVG file of the chart, complete in itself. */
export function chartSvg(figure: SVGSVGElement): string {
  const copy = dressed(figure);
  const { width, height } = figure.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', groundOf(figure));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a picture, twice as fine as on the screen. Rejects where the browser cannot draw it. */
export async function chartPng(figure: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(figure))}`;
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
