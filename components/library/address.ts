/**
 * What the library shows, as it stands in the address behind the `#`: the page's id, what the page puts behind it, and
 * what is asked of it: `#/notes?q=绿化&area=310106`. Each page reads and writes its own part, so that every view can be
 * kept as a bookmark.
 */
export interface Place {
  readonly page: string;
  readonly path: readonly string[];
  readonly asked: URLSearchParams;
}

/** What an address without a page shows. */
export const FIRST_PAGE = 'reports';

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A mistyped address still opens the page.
    return part;
  }
};

/** Reads `location.hash`. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [page = '', ...rest] = path.split('/');
  return {
    page: page === '' ? FIRST_PAGE : page,
    path: rest.filter((part) => part !== '').map(decoded),
    asked: new URLSearchParams(query),
  };
}

/** Writes a place as `readPlace` reads it; what is asked with an empty answer is left out. */
export function writePlace(
  page: string,
  path: readonly string[] = [],
  asked: Readonly<Record<string, string | null>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== null && value !== '') query.set(name, value);
  const written = query.toString().replaceAll('%2C', ',');
  return `#/${[page, ...path.map(encodeURIComponent)].join('/')}${written === '' ? '' : `?${written}`}`;
}
