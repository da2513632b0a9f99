import type { Page } from '@playwright/test';

/** Some marked words: how they are marked, what they are, and where they stand on the screen. */
export interface Marked {
  mark: string;
  words: string;
  box: { x: number; y: number; width: number; height: number };
}

/** What the extension painted, in document order. The registry of a document is the same for page and extension. */
export const marksOn = (page: Page): Promise<Marked[]> =>
  page.evaluate(() => {
    const toRange = (from: AbstractRange): Range => {
      const range = document.createRange();
      range.setStart(from.startContainer, from.startOffset);
      range.setEnd(from.endContainer, from.endOffset);
      return range;
    };
    const marked = [...CSS.highlights]
      .filter(([name]) => name.startsWith('pledgemark-'))
      .flatMap(([name, highlight]) => [...highlight].map((from) => ({ name, range: toRange(from) })))
      // Of words that the page has just taken away nothing is painted.
      .filter(({ range }) => range.commonAncestorContainer.isConnected);
    marked.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marked.map(({ name, range }) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { mark: name.replace('pledgemark-', ''), words: range.toString(), box: { x, y, width, height } };
    });
  });

/** Not compared yet, and the five states that comparing gives. */
const TARGET_MARKS = ['target', 'agrees', 'differs', 'comparable', 'known', 'unlisted'];

/** The marked targets among all that is marked, in document order, whatever their state. */
export const targetMarks = async (page: Page): Promise<Marked[]> =>
  (await marksOn(page)).filter(({ mark }) => TARGET_MARKS.includes(mark));

/** Waits until the targets have been compared, and gives them. */
export async function waitForStates(page: Page): Promise<Marked[]> {
  await page.waitForFunction(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('pledgemark-'));
    return names.length > 0 && !names.includes('pledgemark-target');
  });
  return targetMarks(page);
}

/** Waits until something is marked and the overlay answers (the marks come first), and gives all of it. */
export async function waitForMarks(page: Page): Promise<Marked[]> {
  await page.waitForFunction(
    () =>
      document.querySelector('pledgemark-overlay') !== null &&
      [...CSS.highlights.keys()].some((name) => name.startsWith('pledgemark-')),
  );
  return marksOn(page);
}
