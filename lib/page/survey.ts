import type { Steps } from '../text/index.ts';
import { BODY_SELECTORS, LOOSE_BODY_SELECTORS, TITLE_SELECTORS } from './containers.ts';
import { DatelineGatherer } from './datelines.ts';
import { ELEMENT, isBlock, isFurnitureTag, isHidden, isUnread, styleOf, TEXT, tagOf } from './elements.ts';
import { FURNITURE_WORDS, HIDING_WORDS } from './furniture.ts';
import { PagerGatherer } from './leads.ts';
import type { PageNode, Pager } from './page.ts';
import { type Marks, marksOf, SelectorIndex } from './selector.ts';
import { walk } from './walk.ts';

/** An element with how much of the page's prose it holds. */
export interface Part {
  readonly node: PageNode;
  prose: number;
  /** Prose that stands in it directly, or in paragraphs of its own: then it is an article, not a frame of boxes. */
  flow: number;
  /** The part directly or indirectly below that holds most. */
  heaviest: Part | null;
  readonly depth: number;
  /** Places in the walk where the element begins and ends, so that "inside" and "beside" can be told. */
  readonly from: number;
  to: number;
  /** Characters of the page before it begins and before it ends, white space left out. */
  readonly inkFrom: number;
  inkTo: number;
}

/** A part whose name says that it may be the body. */
export interface Candidate {
  readonly part: Part;
  readonly selector: string;
}

/** What one walk over a document learns. */
export interface Survey {
  readonly title: string;
  readonly metas: Record<string, string[]>;
  readonly headings: string[];
  readonly datelines: string[];
  readonly whole: Part;
  readonly pager: Omit<Pager, 'body'>;
  readonly named: Candidate[];
  readonly loose: Candidate[];
  /** Elements that look like furniture or hidden by class, with the prose they hold all the same. */
  readonly doubtful: Map<PageNode, Part>;
}

const named = new SelectorIndex(BODY_SELECTORS);
const loose = new SelectorIndex(LOOSE_BODY_SELECTORS);
const titles = new SelectorIndex(TITLE_SELECTORS);

const HEADING = /^h[1-4]$/;
const MOST_HEADINGS = 80;
const LONGEST_HEADING = 300;
/** Below this a block is prose only if it has punctuation of sentences. */
const LONG_BLOCK = 25;

const SPACE = /[\s\u200b\ufeff]+/g;
const SENTENCE = /[，。；、,;：]/;

const collapse = (words: string): string => words.replace(SPACE, ' ').trim();
const inkOf = (words: string): number => words.replace(SPACE, '').length;

/** The text that stands directly in a block, gathered until the block ends or another begins. */
interface Flow {
  ink: number;
  linkInk: number;
  sentences: boolean;
}

const emptyFlow = (): Flow => ({ ink: 0, linkInk: 0, sentences: false });

/** Prose is what is read in sentences; menus, lists of links and bare figures are not. */
function proseOf(flow: Flow): number {
  if (flow.linkInk * 2 > flow.ink) return 0;
  return flow.sentences || flow.ink >= LONG_BLOCK ? flow.ink : 0;
}

interface Open {
  readonly part: Part;
  readonly tag: string;
  readonly block: boolean;
  readonly outer: Flow;
  readonly heading: boolean;
  /** A pager may lead on by it. */
  readonly leads: boolean;
}

/** What is clicked in the stead of a link. Components of pagers listen themselves, and say `number` of an item. */
const CLICKED = new Set(['li', 'span', 'em', 'b', 'i', 'td', 'div']);
const isLead = (node: PageNode, { tag, classes }: Marks): boolean =>
  tag === 'a' ||
  (CLICKED.has(tag) && (node.getAttribute?.('onclick') != null || (tag === 'li' && classes.includes('number'))));

class Surveyor {
  readonly metas: Record<string, string[]> = Object.create(null);
  readonly headings: string[] = [];
  readonly named: Candidate[] = [];
  readonly loose: Candidate[] = [];
  readonly doubtful = new Map<PageNode, Part>();
  readonly pager = new PagerGatherer();
  readonly #dates = new DatelineGatherer();
  readonly whole: Part;
  title = '';
  readonly #hiddenToo: boolean;
  readonly #open: Open[] = [];
  #clock = 1;
  #ink = 0;
  #flow = emptyFlow();
  #links = 0;
  #headingDepth = 0;
  #heading = '';
  #caption: string[] | null = null;

  constructor(root: PageNode, hiddenToo: boolean) {
    const to = Number.POSITIVE_INFINITY;
    this.whole = { node: root, prose: 0, flow: 0, heaviest: null, depth: 0, from: 0, to, inkFrom: 0, inkTo: to };
    this.#hiddenToo = hiddenToo;
  }

  get datelines(): string[] {
    return this.#dates.lines;
  }

  enter(node: PageNode): boolean {
    if (node.nodeType === TEXT) {
      this.#read(node.nodeValue ?? '');
      return false;
    }
    if (node.nodeType !== ELEMENT) return true;
    const tag = tagOf(node);
    if (tag === 'meta') this.#meta(node);
    if (tag === 'script') this.pager.script(node);
    if (tag === 'select') this.pager.select(node, this.#ink);
    if (tag === 'button') this.pager.button(node, this.#ink);
    if (tag === 'title' && this.title === '') this.#caption = [];
    const style = styleOf(node);
    if (this.#skips(node, tag, style)) return false;
    this.#begin(node, tag, style);
    return true;
  }

  leave(node: PageNode): void {
    if (this.#caption && node.nodeType === ELEMENT && tagOf(node) === 'title') {
      this.title = collapse(this.#caption.join(''));
      this.#caption = null;
    }
    if (this.#open.at(-1)?.part.node === node) this.#end();
  }

  #skips(node: PageNode, tag: string, style: string): boolean {
    if (tag === 'head' || tag === 'title') return false;
    if (isUnread(tag)) return true;
    return !this.#hiddenToo && isHidden(node, style);
  }

  #begin(node: PageNode, tag: string, style: string): void {
    const marks = marksOf(node, tag);
    const from = this.#clock++;
    const ink = this.#ink;
    const depth = this.#open.length + 1;
    const part: Part = { node, prose: 0, flow: 0, heaviest: null, depth, from, to: from, inkFrom: ink, inkTo: ink };
    const body = named.match(marks);
    // Old pages have their body in a <font>: it is told apart from what surrounds it as a block is.
    const block = body !== null || isBlock(tag, style);
    const heading = HEADING.test(tag) || titles.match(marks) !== null;
    const leads = isLead(node, marks);
    if (leads) this.pager.beginLink(node, this.#open.at(-1)?.part.node ?? null, ink);
    this.#open.push({ part, tag, block, outer: this.#flow, heading, leads });
    if (block) this.#flow = emptyFlow();
    if (tag === 'a') this.#links += 1;
    if (heading) this.#headingDepth += 1;
    this.#note(part, marks, body);
  }

  #note(part: Part, marks: Marks, body: string | null): void {
    if (body !== null) this.named.push({ part, selector: body });
    const looser = loose.match(marks);
    if (looser !== null) this.loose.push({ part, selector: looser });
    if (isDoubtful(marks)) this.doubtful.set(part.node, part);
  }

  #end(): void {
    const ended = this.#open.pop();
    if (!ended) return;
    ended.part.to = this.#clock++;
    ended.part.inkTo = this.#ink;
    if (ended.block) this.#endBlock(ended);
    if (ended.tag === 'a') this.#links -= 1;
    if (ended.leads) this.pager.endLink();
    if (ended.heading) this.#endHeading();
    const above = this.#open.at(-1)?.part ?? this.whole;
    above.prose += ended.part.prose;
    if (ended.tag === 'p') above.flow += ended.part.prose;
    if (ended.part.prose > (above.heaviest?.prose ?? 0)) above.heaviest = ended.part;
  }

  #endBlock({ part, outer }: Open): void {
    const own = proseOf(this.#flow);
    part.prose += own;
    part.flow += own;
    this.#flow = outer;
  }

  #endHeading(): void {
    this.#headingDepth -= 1;
    const words = collapse(this.#heading);
    if (this.#headingDepth > 0) return;
    this.#heading = '';
    if (words === '' || words.length > LONGEST_HEADING || this.headings.length >= MOST_HEADINGS) return;
    if (!this.headings.includes(words)) this.headings.push(words);
  }

  #read(words: string): void {
    if (this.#caption) {
      this.#caption.push(words);
      return;
    }
    const ink = inkOf(words);
    if (ink === 0) return;
    this.#ink += ink;
    this.#flow.ink += ink;
    if (this.#links > 0) this.#flow.linkInk += ink;
    this.pager.read(words);
    if (this.#links === 0) this.#dates.read(words);
    if (!this.#flow.sentences && SENTENCE.test(words)) this.#flow.sentences = true;
    if (this.#headingDepth > 0 && this.#heading.length <= LONGEST_HEADING) this.#heading += words;
  }

  #meta(node: PageNode): void {
    const name = node.getAttribute?.('name') ?? node.getAttribute?.('property') ?? '';
    const content = collapse(node.getAttribute?.('content') ?? '');
    const key = name.trim().toLowerCase();
    if (key === '') return;
    this.metas[key] = [...(this.metas[key] ?? []), content];
  }
}

/** Whether the element's name says that it is no part of the article, or hidden. */
function isDoubtful(marks: Marks): boolean {
  if (isFurnitureTag(marks.tag)) return true;
  if (FURNITURE_WORDS.has(marks.id.toLowerCase())) return true;
  return marks.classes.some((word) => {
    const lower = word.toLowerCase();
    return FURNITURE_WORDS.has(lower) || HIDING_WORDS.has(lower);
  });
}

/** Walks a document once. With `hiddenToo` what the markup hides counts as well: a page that its script has yet to show. */
export function* survey(document: PageNode, hiddenToo: boolean): Steps<Survey> {
  const surveyor = new Surveyor(document, hiddenToo);
  yield* walk(document, surveyor);
  return surveyor;
}
