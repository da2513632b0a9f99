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
  /** Of a choice in a document that is shown: whether it is the one that was chosen. */
  readonly selected?: boolean;
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

/** What may lead to another part: a link, a button or a choice, and its words. */
export interface Lead {
  readonly words: string;
  /** Where it leads, also where a script is given the address; empty or no address of the web where none is told. */
  readonly href: string;
  /** What a script does when it is chosen; empty where nothing says so. */
  readonly deed: string;
  /** Whether it bears the mark of the page that is open. */
  readonly open: boolean;
  /** Characters of the page before it that are no white space. */
  readonly at: number;
  /** Some of the words that stand before and behind it, in no lead themselves. */
  readonly before: string;
  readonly behind: string;
}

/** What a page has of a pager. */
export interface Pager {
  /** Those whose words are a number, a step or the whole, in document order. */
  readonly leads: readonly Lead[];
  /** Scripts that write one. */
  readonly scripts: readonly string[];
  /** Where the report's body begins and ends, counted as `at` is. */
  readonly body: { readonly from: number; readonly to: number };
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
  /** Labelled dates anywhere on the page, as 发布时间：2025-01-10, in document order. */
  readonly datelines: string[];
  /** What the page has of a pager, by which `partsOf` tells the other pages of a report. */
  readonly pager: Pager;
  /** Why this part of the page was taken for the body: the selector, or "density". */
  readonly container: string;
}
