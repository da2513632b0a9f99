/**
 * The little of a document tree that reading needs. The DOM's `Document` and its nodes satisfy it as they are; the
 * command line adapts parse5's trees to it. Names of elements may come in either case.
 */
export interface PageNode {
  /** 1 element, 3 text, 9 document, as in the DOM. */
  readonly nodeType: number;
  readonly nodeName: string;
  /** The characters of a text node. */
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  /** Elements only. */
  getAttribute?(name: string): string | null;
}

/**
 * A stretch of the report's text that stands in one text node, character for character: text offset `start + k` is
 * offset `nodeStart + k` of `node`, for `0 <= k <= nodeEnd - nodeStart`. Offsets count UTF-16 units. The characters are
 * the same but for white space: a line break or no-break space of the node reads as a plain space.
 */
export interface TextRun {
  readonly node: PageNode;
  readonly nodeStart: number;
  readonly nodeEnd: number;
  readonly start: number;
}

/** What may lead to another part: a link or a choice, and its words. */
export interface Lead {
  readonly words: string;
  readonly href: string;
}

/** What a page has of a pager. */
export interface Pager {
  /** Links and choices whose words are a number or a step, in document order. */
  readonly leads: readonly Lead[];
  /** Scripts that write one. */
  readonly scripts: readonly string[];
}

/** A document as the reader sees it. */
export interface Page {
  /** The report's text, from the body container alone. */
  readonly text: string;
  /** In text order, without overlap; characters of `text` outside all runs are separators that stand in no node. */
  readonly runs: TextRun[];
  /** The `<title>`, white space collapsed. */
  readonly title: string;
  /** Contents of `<meta name|property content>` by lower-case name, in document order, doubles kept. */
  readonly metas: Record<string, string[]>;
  /** What stands as a heading or an article's title anywhere on the page, in document order. */
  readonly headings: string[];
  /** What the page has of a pager, by which `partsOf` tells the other pages of a report. */
  readonly pager: Pager;
  /** Why this part of the page was taken for the body: the selector, or "density". */
  readonly container: string;
}
