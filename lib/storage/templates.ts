import { type TemplateRecord, TemplateRecordSchema } from '../model/keeping.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { notARecord } from './failures.ts';
import { readAll, type Shelf } from './shelf.ts';

const byName = (a: TemplateRecord, b: TemplateRecord): number => a.created - b.created;

/** The reader's own templates in use, oldest first. */
export const templatesOf = (database: PledgemarkDatabase): Promise<Result<Shelf<TemplateRecord>>> =>
  attempt(database, 'read', async () => {
    const { items, setAside } = readAll('templates', TemplateRecordSchema, await database.templates.toArray());
    return ok({ items: items.filter(({ trashed }) => trashed === null).toSorted(byName), setAside });
  });

type TemplateDraft = Pick<TemplateRecord, 'name' | 'scope' | 'source'> & { readonly id: string | null };

/** Keeps a template; `id` null makes a new one. */
export const keepTemplate = (database: PledgemarkDatabase, draft: TemplateDraft): Promise<Result<TemplateRecord>> =>
  attempt(database, 'save-template', () =>
    database.transaction('rw', database.templates, async () => {
      const stored = draft.id === null ? undefined : await database.templates.get(draft.id);
      const before = TemplateRecordSchema.safeParse(stored).data;
      const time = Math.max(database.now(), (before?.modified ?? -1) + 1);
      const template = TemplateRecordSchema.safeParse({
        ...draft,
        name: draft.name.trim(),
        id: draft.id ?? database.newId(),
        created: before?.created ?? time,
        modified: time,
        trashed: null,
      });
      if (!template.success) return notARecord('save-template');
      await database.templates.put({ ...stored, ...template.data });
      return ok(template.data);
    }),
  );

/** Puts a template into the trash, or (`trashed` false) takes it out again. */
export const trashTemplate = (database: PledgemarkDatabase, id: string, trashed: boolean): Promise<Result<null>> =>
  attempt(database, 'save-template', async () => {
    const time = database.now();
    await database.templates.update(id, { trashed: trashed ? time : null, modified: time });
    return ok(null);
  });
