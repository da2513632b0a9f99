import type { PledgemarkDatabase, Stored } from './database.ts';

/** The stores that an index of the reader's records is made from. */
export type ScannedStore = 'reports' | 'notes' | 'followUps' | 'corrections';

const PAGE = 2000;

/**
 * Hands over everything of a store as it lies there, a page at a time in the order of ids, so that a large one neither
 * fills the memory nor holds up what else there is to do. The next page is read while one is worked on. Throws what
 * storage throws.
 */
export async function scanStore(
  database: PledgemarkDatabase,
  store: ScannedStore,
  onPage: (page: readonly Stored[]) => void,
): Promise<void> {
  const read = (after: string): PromiseLike<Stored[]> =>
    database[store].where(':id').above(after).limit(PAGE).toArray();
  let next: PromiseLike<Stored[]> | null = read('');
  while (next !== null) {
    const page: Stored[] = await next;
    const last = page.at(-1);
    next = last !== undefined && page.length === PAGE ? read(last.id) : null;
    if (page.length > 0) onPage(page);
  }
}

/** How many wordings were seen of each page beyond the first, by the page's address. The texts are not read. */
export async function countRewordings(database: PledgemarkDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const key of await database.texts.orderBy('[address+sha256]').keys()) {
    const address = Array.isArray(key) ? String(key[0]) : '';
    counts.set(address, (counts.get(address) ?? -1) + 1);
  }
  return counts;
}
