import { type UnsavedDraft, UnsavedDraftSchema } from '../model/keeping.ts';
import type { NoteDraft } from '../model/kept.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { readAll, type Shelf } from './shelf.ts';

/**
 * Sets aside what the reader is writing, in place of what was set aside under that id.
 *
 * @param id of the note, or the one that a new note will have
 * @param address canonical, of the page
 */
export const keepUnsaved = (
  database: PledgemarkDatabase,
  address: string,
  id: string,
  draft: NoteDraft,
): Promise<Result<UnsavedDraft>> =>
  attempt(database, 'keep-draft', async () => {
    const unsaved = UnsavedDraftSchema.parse({ id, address, draft, modified: database.now() });
    await database.drafts.put(unsaved);
    return ok(unsaved);
  });

/** Lets what was set aside go: the reader said so. (Saving does it by itself.) */
export const dropUnsaved = (database: PledgemarkDatabase, id: string): Promise<Result<null>> =>
  attempt(database, 'drop-draft', async () => {
    await database.drafts.delete(id);
    return ok(null);
  });

/** What was written on this page and never saved, the latest first. */
export const unsavedAt = (database: PledgemarkDatabase, address: string): Promise<Result<Shelf<UnsavedDraft>>> =>
  attempt(database, 'read', async () => {
    const { items, setAside } = readAll(
      'drafts',
      UnsavedDraftSchema,
      await database.drafts.where({ address }).toArray(),
    );
    return ok({ items: items.toSorted((a, b) => b.modified - a.modified), setAside });
  });
