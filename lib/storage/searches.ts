import { type SavedSearch, SavedSearchSchema } from '../model/keeping.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { searchMissing } from './failures.ts';
import { readAll, type Shelf } from './shelf.ts';

/** The saved searches in use, by name. */
export const savedSearches = (database: PledgemarkDatabase): Promise<Result<Shelf<SavedSearch>>> =>
  attempt(database, 'read', async () => {
    const { items, setAside } = readAll('searches', SavedSearchSchema, await database.searches.toArray());
    const inUse = items.filter(({ trashed }) => trashed === null);
    return ok({ items: inUse.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN')), setAside });
  });

/** Keeps a view of the library under a name; the same name again takes the place of the earlier one. */
export const saveSearch = (database: PledgemarkDatabase, name: string, view: string): Promise<Result<SavedSearch>> =>
  attempt(database, 'save-search', () =>
    database.transaction('rw', database.searches, async () => {
      const all = readAll('searches', SavedSearchSchema, await database.searches.toArray()).items;
      const before = all.find((one) => one.name === name && one.trashed === null);
      const time = Math.max(database.now(), (before?.modified ?? -1) + 1);
      const search = SavedSearchSchema.parse({
        id: before?.id ?? database.newId(),
        name,
        view,
        created: before?.created ?? time,
        modified: time,
        trashed: null,
      });
      await database.searches.put(search);
      return ok(search);
    }),
  );

const mark = (database: PledgemarkDatabase, id: string, inTrash: boolean): Promise<Result<SavedSearch>> =>
  attempt(database, 'save-search', () =>
    database.transaction('rw', database.searches, async () => {
      const stored = await database.searches.get(id);
      const search = SavedSearchSchema.safeParse(stored).data;
      if (!search) return searchMissing('save-search');
      const modified = Math.max(database.now(), search.modified + 1);
      const marked = { ...search, trashed: inTrash ? modified : null, modified };
      await database.searches.put({ ...stored, ...marked });
      return ok(marked);
    }),
  );

/** Puts a saved search into the trash. */
export const dropSearch = (database: PledgemarkDatabase, id: string): Promise<Result<SavedSearch>> =>
  mark(database, id, true);

/** Takes it out again. */
export const takeUpSearch = (database: PledgemarkDatabase, id: string): Promise<Result<SavedSearch>> =>
  mark(database, id, false);

/** The saved searches in the trash, the one dropped last first. */
export const droppedSearches = (database: PledgemarkDatabase): Promise<Result<Shelf<SavedSearch>>> =>
  attempt(database, 'read', async () => {
    const { items, setAside } = readAll('searches', SavedSearchSchema, await database.searches.toArray());
    const dropped = items.filter(({ trashed }) => trashed !== null);
    return ok({ items: dropped.toSorted((a, b) => (b.trashed ?? 0) - (a.trashed ?? 0)), setAside });
  });

/** Deletes searches of the trash for good; how many. Those in use stay. There is no way back. */
export const deleteSearches = (database: PledgemarkDatabase, ids: readonly string[]): Promise<Result<number>> =>
  attempt(database, 'delete-for-good', () =>
    database.transaction('rw', database.searches, async () => {
      const stored = await database.searches.bulkGet([...ids]);
      const gone = stored.flatMap((search) => (typeof search?.trashed === 'number' ? [search.id] : []));
      await database.searches.bulkDelete(gone);
      return ok(gone.length);
    }),
  );
