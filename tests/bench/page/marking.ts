// The two ways to mark words, as a page runs them: CSS Custom Highlights by the extension's own code, elements by mark.js.
import { textPlaces } from '../../../lib/anchor/dom/index.ts';
import { extract } from '../../../lib/extract/index.ts';
import { highlightCss, highlightPainter } from '../../../lib/highlight/index.ts';
import { readPage } from '../../../lib/page/index.ts';

/** What mark.js takes: the place of a stretch in the text of all text nodes of its context. */
interface MarkRange {
  start: number;
  length: number;
}

declare const Mark: new (
  context: Element,
) => { markRanges(ranges: MarkRange[], options: { done: () => void; acrossElements?: boolean }): void };

const CONTEXT = '.TRS_Editor';

function targets(): StaticRange[] {
  const page = readPage(document);
  const places = textPlaces(page.text, page.runs);
  return extract(page.text)
    .filter(({ role }) => role === 'target')
    .map((mention) => places.staticRange(mention))
    .filter((range) => range !== null);
}

/**
 * From here until a frame with it is painted, in milliseconds. It begins inside a frame, so that the wait for one is not
 * in it, nor layout and paint of what was there before.
 */
async function toPaintedFrame(mark: () => void): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const began = performance.now();
      mark();
      setTimeout(() => resolve(performance.now() - began));
    }),
  );
}

const nodesIn = (root: Node): number => {
  const walker = document.createTreeWalker(root);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
};

export interface Marking {
  readonly ranges: number;
  readonly milliseconds: number;
  readonly nodesAdded: number;
}

async function measured(ranges: number, mark: () => void): Promise<Marking> {
  const before = nodesIn(document.documentElement);
  const milliseconds = await toPaintedFrame(mark);
  return { ranges, milliseconds, nodesAdded: nodesIn(document.documentElement) - before };
}

/** With the extension's own painter and style. */
export function withHighlights(): Promise<Marking> {
  const ranges = targets();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  document.adoptedStyleSheets = [sheet];
  return measured(ranges.length, () => highlightPainter().add('target', ranges));
}

/** Where each range stands in the text of all text nodes of the context, as mark.js counts. */
function placesForMark(context: Element, ranges: readonly StaticRange[]): MarkRange[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(context, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const start = (starts.get(startContainer) ?? Number.NaN) + startOffset;
    const end = (starts.get(endContainer) ?? Number.NaN) + endOffset;
    return Number.isNaN(start + end) ? [] : [{ start, length: end - start }];
  });
}

/** With elements around the words, by mark.js. */
export async function withElements(): Promise<Marking> {
  const context = document.querySelector(CONTEXT);
  if (!context) throw new Error('The page has no body to mark.');
  const places = placesForMark(context, targets());
  return measured(places.length, () => new Mark(context).markRanges(places, { done: () => undefined }));
}
