import type { GateFacts } from '../report/gate.ts';

const TAGS = 'meta[name="ArticleTitle" i],meta[property="og:title"]';
const HEADINGS = 'h1,h2,ucaptitle,#ti,.article-title';
/** Menus come first on a page; the first sentences of an article come within so many characters. */
const OPENING = 40_000;

/** Tags and headings of documents, in one look at each. */
const named = (documents: readonly Document[]): Element[] =>
  documents.flatMap((each) => Array.from(each.querySelectorAll(`${TAGS},${HEADINGS}`)));

const isTag = ({ localName }: Element): boolean => localName === 'meta';

/** The documents around a frame's, nearest first, as far as they are of the same origin: a report's title stands there. */
export function documentsAround(document: Document): Document[] {
  const found: Document[] = [];
  try {
    for (
      let view = document.defaultView;
      view && view !== view.parent;
      view = view.parent as Window & typeof globalThis
    ) {
      found.push(view.parent.document);
    }
  } catch {
    // Of another origin: nothing of it may be read, and nothing above it either.
  }
  return found;
}

/** What the gate looks at. The style sheet is not asked, nothing is laid out. */
export function factsOf(document: Document): GateFacts {
  const all = [document, ...documentsAround(document)];
  const found = named(all);
  return {
    title: all.map(({ title }) => title).join(' | '),
    tags: found.filter(isTag).map((tag) => tag.getAttribute('content') ?? ''),
    headings: found.filter((each) => !isTag(each)).map(({ textContent }) => textContent ?? ''),
    opening: () => document.body?.textContent.slice(0, OPENING) ?? '',
  };
}

/** Tells whether a page says something else than before, without comparing all its words. */
export interface Fingerprint {
  readonly title: string;
  /** Characters of the body, scripts among them. */
  readonly length: number;
}

export const fingerprintOf = (document: Document): Fingerprint => ({
  title: document.title,
  length: document.body?.textContent.length ?? 0,
});

/** Clocks, counters and tickers change a few characters; an article that comes late brings more. */
const FEW = 40;

export const isOther = (a: Fingerprint, b: Fingerprint): boolean =>
  a.title !== b.title || Math.abs(a.length - b.length) >= FEW;
