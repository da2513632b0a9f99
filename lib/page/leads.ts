import { ELEMENT } from './elements.ts';
import { isStep, numberIn, wholeIn } from './lead-words.ts';
import type { Lead, PageNode, Pager } from './page.ts';

const MOST_WORDS = 20;
const MOST_LEADS = 200;
/** Characters that are kept of what stands before and behind a lead: 共3页 当前第1页. */
const AROUND = 40;

/** What the open page's number bears in its class: cur, active, on, thisclass, layui-laypage-curr, is-active. */
const OPEN_CLASS = /(?:^|[\s_-])(?:cur|curr|current|active|on|now|selected|thisclass|this)(?:$|[\s_-])/i;

/** The address of a page that a script is given: goPage('t1_1.html'), and not what is put together of pieces. */
const IN_SCRIPT = /(?<!\+\s*)["']([^"'\s()+]+\.(?:s?html?|jspx?|aspx?|php)(?:\?[^"'\s]*)?)["'](?!\s*\+)/i;

const attribute = (node: PageNode | null, name: string): string => node?.getAttribute?.(name) ?? '';

const mayLead = (words: string): boolean => numberIn(words) !== null || isStep(words) || wholeIn(words) !== null;

/** What a script does when the lead is chosen: of `javascript:goPage(2)` and of `onclick`. */
const deedOf = (link: PageNode, href: string): string =>
  `${/^\s*javascript:/i.test(href) ? href : ''} ${attribute(link, 'onclick')}`.trim();

const isOpen = (node: PageNode | null): boolean =>
  OPEN_CLASS.test(attribute(node, 'class')) || /^(?:page|true)$/.test(attribute(node, 'aria-current'));

interface Growing {
  readonly lead: Omit<Lead, 'words' | 'behind'>;
  words: string;
}

/** Gathers a pager while a page is walked through. */
export class PagerGatherer implements Omit<Pager, 'body'> {
  readonly leads: (Lead & { behind: string })[] = [];
  readonly scripts: string[] = [];
  #growing: Growing | null = null;
  #tail = '';

  /**
   * A link or what is clicked in its stead begins; the innermost counts.
   *
   * @param around the element around it, which may bear the mark of the open page
   * @param at characters of the page before it
   */
  beginLink(link: PageNode, around: PageNode | null, at: number): void {
    const href = attribute(link, 'href');
    const deed = deedOf(link, href);
    const named = IN_SCRIPT.exec(deed)?.[1];
    const open = isOpen(link) || isOpen(around);
    this.#growing = { words: '', lead: { href: named ?? href, deed, open, at, before: this.#tail } };
  }

  /** Words of a text node, wherever it stands. */
  read(words: string): void {
    if (this.#growing) {
      if (this.#growing.words.length < MOST_WORDS) this.#growing.words += words;
      return;
    }
    const last = this.leads.at(-1);
    if (last && last.behind.length < AROUND) last.behind += words.slice(0, AROUND);
    this.#tail = (this.#tail + words.slice(-AROUND)).slice(-AROUND);
  }

  endLink(): void {
    if (this.#growing) this.#add(this.#growing.words, this.#growing.lead);
    this.#growing = null;
  }

  /** Its words are no text of the page. */
  button(node: PageNode, at: number): void {
    this.beginLink(node, null, at);
    this.read(node.firstChild?.nodeValue ?? '');
    this.endLink();
  }

  /** The choices of a `<select>`: its values are addresses, or what its script is given. */
  select(node: PageNode, at: number): void {
    const deed = attribute(node, 'onchange');
    for (let option = node.firstChild; option; option = option.nextSibling) {
      if (option.nodeType !== ELEMENT) continue;
      const value = attribute(option, 'value').trim();
      const href = /^\d*$/.test(value) ? '' : value;
      // As the reader chose, which the attribute does not tell.
      const open = option.selected ?? option.getAttribute?.('selected') != null;
      const lead = { href, deed: deed.trim() === '' ? '' : `${deed} (${value})`, open, at, before: this.#tail };
      this.#add(option.firstChild?.nodeValue ?? '', lead);
    }
  }

  script(node: PageNode): void {
    const code = node.firstChild?.nodeValue ?? '';
    if (/createPage/i.test(code)) this.scripts.push(code);
  }

  #add(words: string, lead: Growing['lead']): void {
    const said = words
      .slice(0, 2 * MOST_WORDS)
      .replace(/\s+/g, ' ')
      .trim();
    if (this.leads.length < MOST_LEADS && mayLead(said)) this.leads.push({ ...lead, words: said, behind: '' });
  }
}
