import { finish } from '../text/index.ts';
import { ELEMENT, TEXT, tagOf } from './elements.ts';
import type { PageNode } from './page.ts';
import { walk } from './walk.ts';

/** What may lead to another part: a link or a choice, and its words. */
export interface Lead {
  readonly words: string;
  readonly href: string;
}

const NUMBER = /^[[［(（【]?\s*(\d{1,2})\s*[\]］)）】]?$/;
const SPOKEN = /^第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[页部分]{1,2}$/;

const DIGITS = '一二三四五六七八九';

function spokenNumber(words: string): number | null {
  const found = SPOKEN.exec(words)?.[1];
  if (found === undefined) return null;
  if (/\d/.test(found)) return Number(found);
  if (!found.includes('十')) return DIGITS.indexOf(found) + 1;
  const [tens = '', ones = ''] = found.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}

/** The number that words of a pager say: 2, [2], 第2页, 第二部分. */
export const numberIn = (words: string): number | null => {
  const plain = NUMBER.exec(words)?.[1];
  return plain === undefined ? spokenNumber(words) : Number(plain);
};

const MOST_WORDS = 20;

/** Links and choices, and scripts that write a pager. */
class Gatherer {
  readonly leads: Lead[] = [];
  readonly scripts: string[] = [];
  #href: string | null = null;
  #words = '';
  #inScript = false;

  enter(node: PageNode): boolean {
    if (node.nodeType === TEXT) {
      this.#read(node.nodeValue ?? '');
      return false;
    }
    if (node.nodeType === ELEMENT) this.#begin(node, tagOf(node));
    return true;
  }

  leave(node: PageNode): void {
    if (node.nodeType !== ELEMENT) return;
    const tag = tagOf(node);
    if (tag === 'script') this.#inScript = false;
    if (!isLead(tag) || this.#href === null) return;
    this.leads.push({ words: this.#words.replace(/\s+/g, ' ').trim(), href: this.#href });
    this.#href = null;
  }

  #begin(node: PageNode, tag: string): void {
    if (tag === 'script') this.#inScript = true;
    if (!isLead(tag)) return;
    this.#href = node.getAttribute?.(tag === 'a' ? 'href' : 'value') ?? null;
    this.#words = '';
  }

  #read(text: string): void {
    if (this.#inScript) {
      if (/createPage/i.test(text)) this.scripts.push(text);
    } else if (this.#href !== null && this.#words.length < MOST_WORDS) this.#words += text;
  }
}

const isLead = (tag: string): boolean => tag === 'a' || tag === 'option';

/** Links and choices with their words, and scripts that write a pager, anywhere on the page. */
export function gatherLeads(document: PageNode): {
  readonly leads: readonly Lead[];
  readonly scripts: readonly string[];
} {
  const gatherer = new Gatherer();
  finish(walk(document, gatherer));
  return gatherer;
}
