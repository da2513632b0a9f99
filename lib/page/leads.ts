import { ELEMENT } from './elements.ts';
import type { Lead, PageNode, Pager } from './page.ts';

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

const ONWARD = /^(?:下一?[页頁]|后一?[页頁]|[继繼][续續][阅閱][读讀]|next(?: page)?|[>»›]{1,2})\s*[>»›→]{0,2}$/i;
const BACK = /^[<«‹←]{0,2}\s*(?:上一?[页頁]|前一?[页頁]|prev(?:ious)?(?: page)?|[<«‹]{1,2})$/i;

/** 【下一页】, 下一页(2/5): what stands around the words. */
const bare = (words: string): string =>
  words
    .replace(/[（(]\s*\d{1,2}\s*\/\s*\d{1,2}\s*[)）]$/, '')
    .replace(/^[[［【（(]\s*(.*?)\s*[\]］】）)]$/, '$1')
    .trim();

export const isOnward = (words: string): boolean => ONWARD.test(bare(words));
export const isBack = (words: string): boolean => BACK.test(bare(words));

const MOST_WORDS = 20;
const MOST_LEADS = 200;

const mayLead = (words: string): boolean => numberIn(words) !== null || isOnward(words) || isBack(words);

/** Gathers a pager while a page is walked through. */
export class PagerGatherer implements Pager {
  readonly leads: Lead[] = [];
  readonly scripts: string[] = [];
  #href: string | null = null;
  #words = '';

  beginLink(link: PageNode): void {
    this.#href = link.getAttribute?.('href') ?? null;
    this.#words = '';
  }

  /** Words of a text node, wherever it stands. */
  read(words: string): void {
    if (this.#href !== null && this.#words.length < MOST_WORDS) this.#words += words;
  }

  endLink(): void {
    if (this.#href !== null) this.#add(this.#words, this.#href);
    this.#href = null;
  }

  /** The choices of a `<select>`. */
  select(node: PageNode): void {
    for (let option = node.firstChild; option; option = option.nextSibling) {
      const href = option.nodeType === ELEMENT ? (option.getAttribute?.('value') ?? null) : null;
      if (href !== null) this.#add(option.firstChild?.nodeValue ?? '', href);
    }
  }

  script(node: PageNode): void {
    const code = node.firstChild?.nodeValue ?? '';
    if (/createPage/i.test(code)) this.scripts.push(code);
  }

  #add(words: string, href: string): void {
    const said = words
      .slice(0, 2 * MOST_WORDS)
      .replace(/\s+/g, ' ')
      .trim();
    if (this.leads.length < MOST_LEADS && mayLead(said)) this.leads.push({ words: said, href });
  }
}
