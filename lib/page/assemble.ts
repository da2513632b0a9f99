import type { Steps } from '../text/index.ts';
import type { Container } from './container.ts';
import {
  ELEMENT,
  isAriaHidden,
  isBlock,
  isCell,
  isHidden,
  isPreformatted,
  isUnread,
  styleOf,
  TEXT,
  tagOf,
} from './elements.ts';
import { type Line, LineBuilder } from './lines.ts';
import type { PageNode } from './page.ts';
import type { Part } from './survey.ts';
import { walk } from './walk.ts';

/** What looks like furniture and yet holds this share of the body's prose is body under an odd name. */
const BODY_SHARE = 0.25;

interface Open {
  readonly node: PageNode;
  readonly tag: string;
  readonly block: boolean;
  readonly preformatted: boolean;
}

interface Row {
  cells: number;
  /** A table stood in one of its cells: the row lays out a page, and its cells are blocks. */
  layout: boolean;
}

class Assembler {
  readonly #builder = new LineBuilder();
  readonly #open: Open[] = [];
  readonly #rows: Row[] = [];
  readonly #container: Container;
  readonly #doubtful: ReadonlyMap<PageNode, Part>;
  #links = 0;
  #preformatted = 0;

  constructor(container: Container, doubtful: ReadonlyMap<PageNode, Part>) {
    this.#container = container;
    this.#doubtful = doubtful;
  }

  enter(node: PageNode): boolean {
    if (node.nodeType === TEXT) {
      this.#read(node);
      return false;
    }
    if (node.nodeType !== ELEMENT) return true;
    const tag = tagOf(node);
    if (tag === 'br') this.#builder.breakLine();
    if (isUnread(tag)) return false;
    const style = styleOf(node);
    if (node !== this.#container.node && this.#isLeftOut(node, style)) return false;
    this.#begin(node, tag, style);
    return true;
  }

  leave(node: PageNode): void {
    const open = this.#open.at(-1);
    if (open?.node !== node) return;
    this.#open.pop();
    if (open.tag === 'a') this.#links -= 1;
    if (open.preformatted) this.#preformatted -= 1;
    if (open.tag === 'tr') this.#rows.pop();
    if (open.tag === 'tr') this.#builder.breakRow();
    else if (open.block) this.#builder.breakLine();
  }

  get lines(): LinesSoFar {
    return this.#builder;
  }

  finish(): Line[] {
    return this.#builder.finish();
  }

  #read(node: PageNode): void {
    if (this.#preformatted > 0) this.#builder.readPreformatted(node, this.#links > 0);
    else this.#builder.read(node, this.#links > 0);
  }

  #isLeftOut(node: PageNode, style: string): boolean {
    if (isHidden(node, style) || isAriaHidden(node)) return true;
    const part = this.#doubtful.get(node);
    return part !== undefined && part.prose < this.#container.prose * BODY_SHARE;
  }

  #begin(node: PageNode, tag: string, style: string): void {
    const block = isBlock(tag, style);
    const preformatted = isPreformatted(tag, style);
    this.#open.push({ node, tag, block, preformatted });
    if (tag === 'a') this.#links += 1;
    if (preformatted) this.#preformatted += 1;
    if (tag === 'tr') this.#beginRow();
    else if (isCell(tag)) this.#beginCell();
    else if (block) this.#builder.breakLine();
  }

  #beginRow(): void {
    const outer = this.#rows.at(-1);
    if (outer) outer.layout = true;
    this.#rows.push({ cells: 0, layout: false });
    this.#builder.breakRow();
  }

  #beginCell(): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    row.cells += 1;
    if (row.layout) this.#builder.breakRow();
    else if (row.cells > 1) this.#builder.beginCell();
  }
}

/** The lines that are whole by now, and their characters. */
export interface LinesSoFar {
  readonly lines: readonly Line[];
  readonly length: number;
}

/**
 * The lines of a container, in document order, before those are taken out that are no part of the report. Each pause
 * carries those so far.
 */
export function* assemble(container: Container, doubtful: ReadonlyMap<PageNode, Part>): Steps<Line[], LinesSoFar> {
  const assembler = new Assembler(container, doubtful);
  for (const _ of walk(container.node, assembler)) yield assembler.lines;
  return assembler.finish();
}
