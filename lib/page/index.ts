import { finish, type Steps } from '../text/index.ts';
import { assemble } from './assemble.ts';
import { findContainer } from './container.ts';
import type { Line } from './lines.ts';
import type { Page, PageNode, TextRun } from './page.ts';
import { sift } from './sift.ts';
import { survey } from './survey.ts';

export type { Page, PageNode, TextRun } from './page.ts';
export { type PagePart, partsOf } from './parts.ts';

/**
 * Reads a document as a person does: the body of its article, line by line, and what it says of itself.
 * Linear in the size of the page. Nothing is measured or laid out, so page and command line read the same.
 */
export const readPage = (document: PageNode): Page => finish(readPageSteps(document));

/** The same with places to pause. A page that changes meanwhile is to be read again. */
export function* readPageSteps(document: PageNode): Steps<Page> {
  const shown = yield* survey(document, false);
  const found = shown.whole.prose > 0 ? shown : yield* survey(document, true);
  const container = findContainer(found);
  const lines = yield* assemble(container, found.doubtful);
  yield;
  const kept = sift(lines);
  yield;
  const { text, runs } = join(kept);
  const { title, metas, headings, pager } = found;
  const { leads, scripts } = pager;
  return { text, runs, title, metas, headings, pager: { leads, scripts }, container: container.why };
}

function join(lines: readonly Line[]): Pick<Page, 'text' | 'runs'> {
  const runs: TextRun[] = [];
  let start = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, start: start + run.start });
    start += line.text.length + 1;
  }
  return { text: lines.map((line) => line.text).join('\n'), runs };
}
