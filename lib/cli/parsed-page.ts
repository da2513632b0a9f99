import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageNode } from '../page/index.ts';

type Parsed = DefaultTreeAdapterTypes.Node;

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCUMENT = 9;
const DOCUMENT_TYPE = 10;

const TYPES: Record<string, number> = {
  '#text': TEXT,
  '#comment': COMMENT,
  '#document': DOCUMENT,
  '#document-fragment': DOCUMENT,
  '#documentType': DOCUMENT_TYPE,
};

/** A node of parse5's tree with the names that the DOM uses. */
class ParsedNode implements PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  firstChild: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(from: Parsed) {
    this.nodeType = TYPES[from.nodeName] ?? ELEMENT;
    this.nodeName = from.nodeName;
    this.nodeValue = 'value' in from ? from.value : null;
    this.#attributes = new Map('attrs' in from ? from.attrs.map(({ name, value }) => [name, value]) : []);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
}

/** Parses HTML as a browser with scripts does, into the tree that reading walks. Deep nesting is no matter. */
export function parsePage(html: string): PageNode {
  const document = parse(html, { scriptingEnabled: true });
  const root = new ParsedNode(document);
  const due: { from: Parsed; to: ParsedNode }[] = [{ from: document, to: root }];
  for (let next = due.pop(); next; next = due.pop()) {
    let last: ParsedNode | null = null;
    for (const child of 'childNodes' in next.from ? next.from.childNodes : []) {
      const node: ParsedNode = new ParsedNode(child);
      if (last) last.nextSibling = node;
      else next.to.firstChild = node;
      last = node;
      due.push({ from: child, to: node });
    }
  }
  return root;
}
