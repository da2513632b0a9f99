import { readAddress, resolveLink, writeAddress } from './addresses.ts';
import { wholeIn } from './lead-words.ts';
import type { Pager } from './page.ts';
import { isSame } from './paging.ts';
import { partsOf } from './parts.ts';
import { isNear } from './turning.ts';

/** What a page in parts offers for reading all of them on one. */
export interface WholeText {
  /** As the page calls it: 全文显示, 阅读全文. */
  readonly words: string;
  /** Null where a script shows it, on the page. */
  readonly address: string | null;
}

/** The site's own way to all of a report's parts on one page; null where it has none, or where there are no parts. */
export function wholeOf(pager: Pager, address: string): WholeText | null {
  const own = readAddress(address);
  if (!own || partsOf(pager, address).length < 2) return null;
  for (const lead of pager.leads) {
    const words = wholeIn(lead.words);
    if (words === null || !isNear(lead, pager)) continue;
    const to = resolveLink(lead.href, own);
    if (to === null) return { words, address: null };
    if (to.origin === own.origin && !isSame(to, own)) return { words, address: writeAddress(to) };
  }
  return null;
}
