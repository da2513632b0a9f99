import { type Address, readAddress, resolveLink, writeAddress } from './addresses.ts';
import { isBack, isOnward, numberIn } from './lead-words.ts';
import type { Lead, Pager } from './page.ts';
import { isSame, type Paging, pagingsBy } from './paging.ts';
import { turnedAt } from './turning.ts';

/** One page of a report that is cut into several. */
export interface PagePart {
  /** Counts from 1. */
  readonly number: number;
  /** Null where the site tells none: it is turned to on the page, by a script. */
  readonly address: string | null;
  /** The page that was read. */
  readonly open: boolean;
}

const MOST_PARTS = 99;

/** TRS writes the pager by script: createPageHTML(3, 0, "t20250101_1", "html"). Variables stand before the call. */
const CALL =
  /createPage(?:HTML)?\w*\(\s*(?:['"][\w-]+['"]\s*,\s*)?(\w+)\s*,\s*(\w+)\s*,\s*["']([\w-]+)["']\s*,\s*["'](\w+)["']/i;

/** The pager that the page's script would write. */
function fromScript(scripts: readonly string[], own: Address): { paging: Paging; most: number; open: number } | null {
  for (const script of scripts) {
    const call = CALL.exec(script);
    if (!call) continue;
    const numberOf = (word = ''): number =>
      Number(/^\d+$/.test(word) ? word : (new RegExp(`${word}\\s*=\\s*['"]?(\\d+)`).exec(script)?.[1] ?? Number.NaN));
    const most = numberOf(call[1]);
    const open = numberOf(call[2]) + 1;
    const [, , , stem = '', ending = ''] = call;
    if (!(most > 1 && most <= MOST_PARTS && open >= 1 && open <= most)) continue;
    const nameOf = (number: number): string => (number === 1 ? stem : `${stem}_${number - 1}`);
    const addressOf = (number: number): Address => ({ ...own, name: nameOf(number), ending: `.${ending}` });
    return { most, open, paging: { addressOf, links: 1 } };
  }
  return null;
}

interface Numbered {
  readonly number: number;
  readonly to: Address;
}

const openPart = ({ addressOf }: Paging, own: Address): number | undefined =>
  Array.from({ length: MOST_PARTS }, (_, index) => index + 1).find((number) => isSame(addressOf(number), own));

/** So many links tell how a site numbers its parts; the others are held against it. */
const MOST_TELLING = 8;

/**
 * The links whose words are numbers and whose addresses differ from the page's own in that number alone; of several ways
 * of numbering the one that most of them follow.
 */
function numbered(leads: readonly Lead[], own: Address): { paging: Paging; links: Numbered[] } | null {
  const links = leads.flatMap(({ words, href }): Numbered[] => {
    const number = numberIn(words);
    const to = number === null ? null : resolveLink(href, own);
    return number === null || to === null || number < 1 || isSame(to, own) ? [] : [{ number, to }];
  });
  let best: { paging: Paging; links: Numbered[] } | null = null;
  for (const paging of links.slice(0, MOST_TELLING).flatMap(({ number, to }) => pagingsBy(own, to, number))) {
    const following = links.filter((each) => isSame(paging.addressOf(each.number), each.to));
    const most = Math.max(best?.links.length ?? 0, paging.links - 1);
    if (following.length > most && openPart(paging, own) !== undefined) best = { paging, links: following };
  }
  return best;
}

/** The next number or the one before, told from one step and the number that this part then has. */
function stepFrom(own: Address, to: Address, ahead: 1 | -1): { paging: Paging; open: number } | null {
  for (let open = ahead === 1 ? 1 : 2; open <= MOST_PARTS; open += 1) {
    const paging = pagingsBy(own, to, open + ahead).find(
      ({ links, addressOf }) => links === 1 && isSame(addressOf(open), own),
    );
    if (paging) return { paging, open };
  }
  return null;
}

/** Only 上一页 and 下一页. A step back says more: the first part often bears no number. */
function stepped(leads: readonly Lead[], own: Address): { paging: Paging; most: number } | null {
  const find = (isStep: (words: string) => boolean): Address | null => {
    const lead = leads.find(({ words }) => isStep(words));
    const to = lead ? resolveLink(lead.href, own) : null;
    return to && !isSame(to, own) ? to : null;
  };
  const next = find(isOnward);
  const back = find(isBack);
  const step = (back && stepFrom(own, back, -1)) ?? (next && stepFrom(own, next, 1));
  if (!step) return null;
  const goesOn = next !== null && isSame(step.paging.addressOf(step.open + 1), next);
  return { paging: step.paging, most: goesOn ? step.open + 1 : step.open };
}

function list(paging: Paging, most: number, open: number | null, own: Address): PagePart[] {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  const parts = numbers.map((number) => {
    const address = paging.addressOf(number);
    const isOpen = open === null ? isSame(address, own) : number === open;
    return { number, address: writeAddress(isOpen && open === null ? own : address), open: isOpen };
  });
  return parts.filter((part) => part.open).length === 1 ? parts : [];
}

/**
 * The pages over which a report is spread, in their order, by the page's pager: 1 2 3 … 下一页, 第2页, ?page=2,
 * createPageHTML, or links of which only a script knows where they lead. Empty where it stands on one page, or where nothing tells which part this is.
 *
 * @param pager as reading the page found it
 * @param address the page's own, on the web
 */
export function partsOf(pager: Pager, address: string): PagePart[] {
  const own = readAddress(address);
  if (!own) return [];
  const addressed = addressedParts(pager, own);
  return addressed.length > 0 ? addressed : turnedParts(pager, own);
}

function turnedParts(pager: Pager, own: Address): PagePart[] {
  const turned = turnedAt(pager, own);
  if (!turned) return [];
  const numbers = Array.from({ length: turned.most }, (_, index) => index + 1);
  return numbers.map((number) => ({ number, address: null, open: number === turned.open }));
}

function addressedParts({ leads, scripts }: Pager, own: Address): PagePart[] {
  const links = numbered(leads, own);
  if (links) {
    const most = Math.max(openPart(links.paging, own) ?? 1, ...links.links.map(({ number }) => number));
    return list(links.paging, most, null, own);
  }
  const steps = stepped(leads, own);
  if (steps) return list(steps.paging, steps.most, null, own);
  const script = fromScript(scripts, own);
  return script ? list(script.paging, script.most, script.open, own) : [];
}
