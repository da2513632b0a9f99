import { z } from 'zod';
import { NoteDraftSchema } from './kept.ts';
import { IdSchema } from './records.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();

/** What the reader is writing and has not saved; `id` is the note's id, or one made for a new note. `address`: the page. */
export const UnsavedDraftSchema = z.object({
  id: IdSchema,
  address: z.string(),
  draft: NoteDraftSchema,
  modified: instant,
});
export type UnsavedDraft = z.infer<typeof UnsavedDraftSchema>;

/** A view of the library under a name; `view` is what stands behind the `#` of its address. */
export const SavedSearchSchema = z.object({
  id: IdSchema,
  name: z.string().min(1),
  view: z.string(),
  created: instant,
  modified: instant,
  trashed: instant.nullable(),
});
export type SavedSearch = z.infer<typeof SavedSearchSchema>;

/** A template of the reader's own, in Liquid. `scope`: what one file of it holds. */
export const TemplateRecordSchema = z.object({
  id: IdSchema,
  name: z.string().min(1),
  scope: z.enum(['report', 'notes']),
  source: z.string(),
  created: instant,
  modified: instant,
  trashed: instant.nullable(),
});
export type TemplateRecord = z.infer<typeof TemplateRecordSchema>;
