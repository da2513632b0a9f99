import { finish, type Steps, silently } from '../text/index.ts';
import { assemble } from './assemble.ts';
import { type Container, findContainer } from './container.ts';
import type { Line } from './lines.ts';
import type { Page, PageNode, TextRun } from './page.ts';
import { sift, siftBeginning } from './sift.ts';
import { type Survey, survey } from './survey.ts';

export type { Page, PageNode, TextRun } from './page.ts';
export { type PagePart, partsOf } from './parts.ts';
export { type WholeText, wholeOf } from './whole.ts';

/**
 * Reads a document as a person does: the body of its article, line by line, and what it says of itself.
 * Linear in the size of the page. Nothing is measured or laid out, so page and command line read the same.
 */
export const readPage = (document: PageNode): Page => finish(readPageSteps(document));

/** Of a longer page so many characters are told before the rest is read: more than a window shows. */
const BEGINNING = 4000;

/**
 * The same with places to pause. A page that changes meanwhile is to be read again. One of them carries the beginning
 * of a long page, as far as can be told by then; the others carry null.
 */
export function* readPageSteps(document: PageNode): Steps<Page, Page | null> {
  const shown = yield* silently(survey(document, false));
  const found = yield* silently(withHidden(document, shown));
  const container = findContainer(found);
  const assembling = assemble(container, found.doubtful);
  let isTold = false;
  let step = assembling.next();
  for (; !step.done; step = assembling.next()) {
    const isDue: boolean = !isTold && step.value.length >= BEGINNING;
    isTold ||= isDue;
    yield isDue ? pageOf(siftBeginning(step.value.lines), found, container) : null;
  }
  yield null;
  const kept = sift(step.value);
  yield null;
  return pageOf(kept, found, container);
}

function pageOf(
  lines: readonly Line[],
  { title, metas, headings, datelines, pager }: Survey,
  { why, ink }: Container,
): Page {
  const { leads, scripts } = pager;
  return { ...join(lines), title, metas, headings, datelines, pager: { leads, scripts, body: ink }, container: why };
}

/** A page with less to read may have its body hidden, until a script shows it. */
const LITTLE = 600;
/** What is hidden is a body by its name, and this many times what is shown. */
const FAR_MORE = 5;

/** Counts what the markup hides where hardly anything else is there. */
function* withHidden(document: PageNode, shown: Survey): Steps<Survey> {
  const { prose } = shown.whole;
  if (prose >= LITTLE) return shown;
  const all = yield* survey(document, true);
  return prose === 0 || all.named.some(({ part }) => part.prose >= prose * FAR_MORE) ? all : shown;
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
