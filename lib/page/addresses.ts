/** The parts of a web address that paging changes: all before the path, the folder, the file, and the query. */
export interface Address {
  /** `https://www.example.gov.cn` */
  readonly origin: string;
  /** With a slash at both ends. */
  readonly folder: string;
  /** Without its ending; `index` where an address names none. */
  readonly name: string;
  /** With its point; empty where there is none. */
  readonly ending: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
}

const WEB = /^(https?:\/\/[^/?#]+)([^?#]*)(\?[^#]*)?/i;

/** `/a/./b/../c` as `/a/c`. */
function straight(path: string): string {
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  const joined = kept.join('/');
  return joined.startsWith('/') ? joined : `/${joined}`;
}

function addressOf(origin: string, path: string, query: string): Address {
  const whole = straight(path === '' ? '/' : path);
  const cut = whole.lastIndexOf('/') + 1;
  const file = whole.slice(cut);
  const point = file.lastIndexOf('.');
  const name = point > 0 ? file.slice(0, point) : file;
  const ending = point > 0 ? file.slice(point) : '';
  return { origin, folder: whole.slice(0, cut), name: name === '' ? 'index' : name, ending, query };
}

/** Reads an address of the web; null for all else. */
export function readAddress(address: string): Address | null {
  const found = WEB.exec(address);
  return found ? addressOf((found[1] ?? '').toLowerCase(), found[2] ?? '', found[3] ?? '') : null;
}

/** A link of the same host that names the other scheme is one of the same site: old pages do, and are moved on. */
const asIn = (base: Address, to: Address | null): Address | null =>
  to && hostOf(to) === hostOf(base) ? { ...to, origin: base.origin } : to;
const hostOf = ({ origin }: Address): string => origin.replace(/^https?:/, '');

/** Where a link of the page at `base` leads; null where it leads to no page: `#`, `javascript:`, `mailto:`. */
export function resolveLink(href: string, base: Address): Address | null {
  const link = href.trim().replace(/#.*$/, '');
  if (link === '' || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(link)) return null;
  if (/^https?:/i.test(link)) return asIn(base, readAddress(link));
  if (link.startsWith('//')) return readAddress(`${base.origin.replace(/\/\/.*$/, '')}${link}`);
  const cut = link.includes('?') ? link.indexOf('?') : link.length;
  const path = link.slice(0, cut);
  const query = link.slice(cut);
  if (path === '') return { ...base, query };
  return addressOf(base.origin, path.startsWith('/') ? path : base.folder + path, query);
}

/** The address in full. A name that was not written is left away again. */
export const writeAddress = ({ origin, folder, name, ending, query }: Address): string =>
  `${origin}${folder}${name === 'index' && ending === '' ? '' : name}${ending}${query}`;
