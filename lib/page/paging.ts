import { type Address, writeAddress } from './addresses.ts';

/** How a site writes the number of a part into its addresses: `t1.html, t1_1.html, …` counts from 0 behind a "_". */
export interface Paging {
  /** The address of a part by its number. */
  addressOf(number: number): Address;
}

const SUFFIX = /^(.+?)([_-])(\d{1,2})$/;
const PAGE_NAMES = /^(?:page|p|pn|pageno|pageindex|pagenum|curpage|currentpage|pageid|pg)$/i;

const sameFolder = (a: Address, b: Address): boolean =>
  a.origin === b.origin && a.folder === b.folder && a.ending === b.ending;

/** The number behind the name, if both names are the same without it: t1 and t1_2. 0 where there is none behind. */
function suffixes(own: string, other: string): { stem: string; sign: string; of(name: string): number | null } | null {
  for (const longer of [other, own]) {
    const [, stem = '', sign = ''] = SUFFIX.exec(longer) ?? [];
    if (stem === '') continue;
    const of = (name: string): number | null => {
      if (name === stem) return 0;
      const behind = name.startsWith(stem + sign) ? name.slice(stem.length + 1) : '';
      return /^\d{1,2}$/.test(behind) ? Number(behind) : null;
    };
    if (of(own) !== null && of(other) !== null && own !== other) return { stem, sign, of };
  }
  return null;
}

/** Paging by the file's name, told from one link with its number. */
function byName(page: Address, to: Address, number: number): Paging | null {
  // A folder alone is its first file, and keeps the address under which it was opened.
  const bareFolder = page.name === 'index' && page.ending === '';
  const own = bareFolder ? { ...page, ending: to.ending } : page;
  if (!sameFolder(own, to) || own.query !== to.query) return null;
  const found = suffixes(own.name, to.name);
  const behind = found?.of(to.name) ?? null;
  if (!found || behind === null) return null;
  // The first part bears no number, or one as all others do.
  const first = behind === 0 ? null : number - behind;
  if (first !== null && first !== 0 && first !== 1) return null;
  const allNumbered = first === 0 && found.of(own.name) !== 0;
  const nameOf = (wanted: number): string => {
    const behindIt = wanted - (first ?? 1);
    return behindIt <= 0 || (wanted === 1 && !allNumbered) ? found.stem : `${found.stem}${found.sign}${behindIt}`;
  };
  const addressOf = (wanted: number): Address => (wanted === 1 && bareFolder ? page : { ...own, name: nameOf(wanted) });
  return { addressOf };
}

const pairsOf = (query: string): [string, string][] =>
  query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => [pair.replace(/=.*$/, ''), pair.includes('=') ? pair.replace(/^[^=]*=/, '') : '']);

const writePairs = (pairs: readonly [string, string][]): string =>
  pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;

/** Paging by a parameter: ?page=2. */
function byQuery(own: Address, to: Address, number: number): Paging | null {
  if (!sameFolder(own, to) || own.name !== to.name) return null;
  const others = (query: string): [string, string][] => pairsOf(query).filter(([name]) => !PAGE_NAMES.test(name));
  const page = pairsOf(to.query).find(([name]) => PAGE_NAMES.test(name));
  if (!page || writePairs(others(to.query)) !== writePairs(others(own.query))) return null;
  const first = number - Number(page[1]);
  if (first !== 0 && first !== 1) return null;
  const queryOf = (wanted: number): string =>
    wanted === 1 && !pairsOf(own.query).some(([name]) => PAGE_NAMES.test(name))
      ? own.query
      : writePairs([...others(to.query), [page[0], String(wanted - first)]]);
  return { addressOf: (wanted) => ({ ...own, query: queryOf(wanted) }) };
}

/** How a site numbers its parts, told from the address of one and its number; null where it is no part of this page. */
export const pagingBy = (own: Address, to: Address, number: number): Paging | null =>
  byName(own, to, number) ?? byQuery(own, to, number);

export const isSame = (a: Address, b: Address): boolean => writeAddress(a) === writeAddress(b);
