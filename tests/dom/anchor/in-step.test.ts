import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { type TextPlaces, textPlaces } from '../../../lib/anchor/dom/index.ts';
import { type Page, readPage } from '../../../lib/page/index.ts';
import { block } from '../../unit/page/markup.ts';

const RUNS = { numRuns: 150 };

afterEach(() => {
  document.body.replaceChildren();
});

function open(blocks: readonly string[]): Page & { places: TextPlaces } {
  document.body.innerHTML = `<div id="zoom">${blocks.join('')}</div>`;
  const page = readPage(document);
  return { ...page, places: textPlaces(page.text, page.runs) };
}

/** Offsets that stand in a node: all but those of line breaks and tabs that part cells. */
const inNodes = ({ runs }: Page): number[] =>
  runs.flatMap(({ start, nodeStart, nodeEnd }) => Array.from({ length: nodeEnd - nodeStart }, (_, k) => start + k));

/** Every boundary point of the document: before each character of each text, and before and behind each child. */
function pointsOf(root: Node): { node: Node; offset: number }[] {
  const length = root.nodeType === Node.TEXT_NODE ? (root.nodeValue?.length ?? 0) : root.childNodes.length;
  const children = [...root.childNodes];
  return Array.from({ length: length + 1 }, (_, offset) => {
    const child = children[offset];
    return [{ node: root, offset }, ...(child ? pointsOf(child) : [])];
  }).flat();
}

const shown = (words: string): string => words.replace(/[\s\u00a0]/g, ' ');

const anyPage = fc.array(block, { minLength: 1, maxLength: 5 });

test('any character leads to its place in the document and back', () => {
  fc.assert(
    fc.property(anyPage, (blocks) => {
      const page = open(blocks);
      for (const at of inNodes(page)) {
        const range = page.places.range({ start: at, end: at + 1 });
        expect(shown(String(range))).toBe(shown(page.text.charAt(at)));
        expect(range && page.places.offsetOf(range.startContainer, range.startOffset)).toBe(at);
        expect(range && page.places.offsetOf(range.endContainer, range.endOffset)).toBe(at + 1);
      }
    }),
    RUNS,
  );
});

test('any stretch of words leads to a range and back, with all its characters, pairs of surrogates whole', () => {
  fc.assert(
    fc.property(anyPage, fc.nat(), fc.nat(), (blocks, a, b) => {
      const page = open(blocks);
      const ends = inNodes(page);
      fc.pre(ends.length > 0);
      const [start = 0, last = 0] = [ends[a % ends.length] ?? 0, ends[b % ends.length] ?? 0].sort((x, y) => x - y);
      const span = { start, end: last + 1 };
      fc.pre(page.text.slice(span.start, span.end).trim() !== '');
      const range = page.places.range(span);
      const fixed = page.places.staticRange(span);
      expect(range && page.places.offsetOf(range.startContainer, range.startOffset)).toBe(start);
      expect(range && page.places.offsetOf(range.endContainer, range.endOffset)).toBe(last + 1);
      expect([fixed?.startContainer, fixed?.endOffset]).toEqual([range?.startContainer, range?.endOffset]);
      const words = page.text.slice(start, last + 1);
      const trimmed = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
      expect(range && page.places.spanOf(range)).toEqual(trimmed);
    }),
    RUNS,
  );
});

test('any point of the document, at the borders of elements too, has an offset, and they never go back', () => {
  fc.assert(
    fc.property(anyPage, (blocks) => {
      const page = open(blocks);
      const offsets = pointsOf(document.body).map(({ node, offset }) => page.places.offsetOf(node, offset));
      expect(offsets[0]).toBe(0);
      expect(offsets.at(-1)).toBe(page.text.length);
      for (let i = 1; i < offsets.length; i += 1) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
    }),
    RUNS,
  );
});

test('white space that was collapsed or left out lies between the characters around it', () => {
  const page = open(['<p>甲 \t  <b> 乙</b>  </p>\n\n  <p>\u3000\u3000丙\u00a0\u00a0丁</p>']);
  expect(page.text).toBe('甲 乙\n丙  丁');
  for (const { node, offset } of pointsOf(document.body)) {
    const at = page.places.offsetOf(node, offset);
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const next = node.nodeValue?.slice(offset).trimStart()[0];
    if (next !== undefined && /\S/.test(next)) expect(page.text.slice(at).trimStart()[0]).toBe(next);
  }
});
