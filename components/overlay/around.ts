import { documentsAround } from '../../lib/detect/index.ts';
import { type Page, readPage } from '../../lib/page/index.ts';
import { HOST_NAME } from './host-name.ts';

/** The address of a document; a frame that was written by script has that of the page around it. */
export const addressOf = (document: Document): string =>
  [document, ...documentsAround(document)]
    .map(({ location }) => location.href)
    .find((address) => !address.startsWith('about:')) ?? document.location.href;

/**
 * Of a body in a frame, the title, tags and headings mostly stand in the page around it: all of them count. The pages
 * around are read once; what is returned adds what they say to a page in the frame.
 */
export function readAround(document: Document): (page: Page) => Page {
  const above = documentsAround(document).map((each) => readPage(each));
  return above.length === 0 ? (page) => page : (page) => withAround(page, above);
}

function withAround(page: Page, above: readonly Page[]): Page {
  const metas: Record<string, string[]> = { ...page.metas };
  for (const [name, words] of above.flatMap((each) => Object.entries(each.metas))) {
    metas[name] = [...(metas[name] ?? []), ...words];
  }
  return {
    ...page,
    title: [page, ...above]
      .map(({ title }) => title)
      .filter((title) => title !== '')
      .join(' | '),
    metas,
    headings: [page, ...above].flatMap(({ headings }) => headings),
  };
}

/** Whether a page around this document has a report open. */
export const openAround = (document: Document): boolean =>
  documentsAround(document).some((each) => each.querySelector(HOST_NAME) !== null);
