import { type Address, writeAddress } from './addresses.ts';

/** How a site writes the number of a part into its addresses: `t1.html, t1_1.html, …` counts from 0 behind a "_". */
export interface Paging {
  /** The address of a part by its number. */
  addressOf(number: number): Address;
  /** How many links must agree before it is believed: names that end in a number are mostly those of other articles. */
  readonly links: 1 | 2;
}

/** t1_2, t1-2, t1_p2, t1_page_2. */
const SUFFIX = /^(.+?)([_-](?:p(?:age)?[_-]?)?)(\d{1,2})$/i;
const PAGE_NAMES = /^(?:page|p|pn|pageno|pageindex|pagenum|curpage|currentpage|pageid|pg)$/i;

const sameFolder = (a: Address, b: Address): boolean =>
  a.origin === b.origin && a.folder === b.folder && a.ending === b.ending;

interface Behind {
  readonly stem: string;
  readonly sign: string;
  /** 0 where the name bears none, null where it is another name. */
  of(name: string): number | null;
}

/** The number behind the name, if both names are the same without it: t1 and t1_2. */
function suffixes(own: string, other: string): Behind | null {
  for (const longer of [other, own]) {
    const [, stem = '', sign = ''] = SUFFIX.exec(longer) ?? [];
    if (stem === '') continue;
    const of = (name: string): number | null => {
      if (name === stem) return 0;
      const behind = name.startsWith(stem + sign) ? name.slice(stem.length + sign.length) : '';
      return /^\d{1,2}$/.test(behind) ? Number(behind) : null;
    };
    if (of(own) !== null && of(other) !== null && own !== other) return { stem, sign, of };
  }
  return null;
}

/** By how much a part's number is above the one in its name, and whether the first part bears one as all others do. */
type Counting = readonly [offset: 0 | 1, firstBears: boolean];

function countings(behind: number, number: number, isOwnBare: boolean): Counting[] {
  if (behind === 0) {
    if (number !== 1) return [];
    return [
      [1, false],
      [0, false],
    ];
  }
  const offset = number - behind;
  if (offset === 1) return [[1, false]];
  if (offset !== 0) return [];
  return isOwnBare
    ? [[0, false]]
    : [
        [0, true],
        [0, false],
      ];
}

/** Paging by a number behind the file's name, told from one link with its number. */
function bySuffix(page: Address, to: Address, number: number): Paging[] {
  // A folder alone is its first file, and keeps the address under which it was opened.
  const bareFolder = page.name === 'index' && page.ending === '';
  const own = bareFolder ? { ...page, ending: to.ending } : page;
  if (!sameFolder(own, to) || own.query !== to.query) return [];
  const found = suffixes(own.name, to.name);
  const behind = found?.of(to.name) ?? null;
  if (!found || behind === null) return [];
  return countings(behind, number, found.of(own.name) === 0).map(([offset, firstBears]): Paging => {
    const nameOf = (wanted: number): string =>
      wanted === 1 && !firstBears ? found.stem : `${found.stem}${found.sign}${wanted - offset}`;
    const addressOf = (wanted: number): Address =>
      wanted === 1 && bareFolder ? page : { ...own, name: nameOf(wanted) };
    return { addressOf, links: 1 };
  });
}

/** Paging by a number that ends the name, as in `bg01.html, bg02.html` or `/9/1.html, /9/2.html`. */
function byEnd(own: Address, to: Address, number: number): Paging[] {
  const [, stem = '', digits = ''] = /^(.*?)(\d{1,2})$/.exec(to.name) ?? [];
  if (digits === '' || Number(digits) !== number || !sameFolder(own, to) || own.query !== to.query) return [];
  const width = digits.startsWith('0') || number > 9 ? digits.length : 1;
  const addressOf = (wanted: number): Address => ({ ...own, name: stem + String(wanted).padStart(width, '0') });
  return [{ addressOf, links: 2 }];
}

const pairsOf = (query: string): [string, string][] =>
  query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => [pair.replace(/=.*$/, ''), pair.includes('=') ? pair.replace(/^[^=]*=/, '') : '']);

const writePairs = (pairs: readonly [string, string][]): string =>
  pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;

/** In one order, whichever the site writes. */
const ordered = (query: string): string => pairsOf(query).map(String).sort().join('&');

/** Paging by a parameter: ?page=2. */
function byQuery(own: Address, to: Address, number: number): Paging[] {
  if (!sameFolder(own, to) || own.name !== to.name) return [];
  const isPage = ([name]: [string, string]): boolean => PAGE_NAMES.test(name);
  const others = (query: string): string => ordered(writePairs(pairsOf(query).filter((pair) => !isPage(pair))));
  const page = pairsOf(to.query).find(isPage);
  if (!page || others(to.query) !== others(own.query)) return [];
  const first = number - Number(page[1]);
  if (first !== 0 && first !== 1) return [];
  const numbered = (wanted: number): string =>
    writePairs(pairsOf(to.query).map((pair) => (isPage(pair) ? [pair[0], String(wanted - first)] : pair)));
  const firstIsBare = !pairsOf(own.query).some(isPage);
  const addressOf = (wanted: number): Address => ({
    ...own,
    query: wanted === 1 && firstIsBare ? own.query : numbered(wanted),
  });
  return [{ addressOf, links: 1 }];
}

/**
 * How a site may number its parts, told from the address of one and its number, likeliest first; nothing where it is no
 * part of this page.
 */
export const pagingsBy = (own: Address, to: Address, number: number): Paging[] => [
  ...bySuffix(own, to, number),
  ...byQuery(own, to, number),
  ...byEnd(own, to, number),
];

/** Whether both lead to the same page. */
export const isSame = (a: Address, b: Address): boolean =>
  writeAddress({ ...a, query: '' }) === writeAddress({ ...b, query: '' }) && ordered(a.query) === ordered(b.query);
