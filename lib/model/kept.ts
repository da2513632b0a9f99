import { z } from 'zod';
import { FollowUpFieldsSchema, FollowUpRecordSchema } from './follow-up.ts';
import { IdSchema, NoteColourSchema, NoteRecordSchema, ReportPartSchema } from './records.ts';
import { ReportVerdictSchema } from './report.ts';
import { SelectorSchema } from './selector.ts';

/** What the overlay knows of the open report. The address is never in here: it comes from the sender. */
export const OpenReportSchema = z.object({
  verdict: ReportVerdictSchema,
  textSha256: z.string(),
  textLength: z.int().nonnegative(),
  /** The pages of a report that stands on several, in their order; its canonical addresses, the sender's among them. */
  parts: z.array(ReportPartSchema.pick({ address: true, label: true })).optional(),
});
export type OpenReport = z.infer<typeof OpenReportSchema>;

/** A follow-up as the reader edits it. */
export const FollowUpDraftSchema = FollowUpFieldsSchema;
export type FollowUpDraft = z.infer<typeof FollowUpDraftSchema>;

/**
 * A note as the reader edits it; `id` is null for a new one, or the id that it shall have, so that saving it twice makes
 * one note; `followUp` null means none (an existing one goes to the trash). `base` is the `modified` of the note that the
 * editor was opened on, null where there was none: where the stored note is newer than that and says something else, both
 * are kept (this draft as a note of its own). Where `base` is absent the last one to save wins.
 */
export const NoteDraftSchema = z.object({
  id: IdSchema.nullable(),
  base: z.int().nonnegative().nullable().optional(),
  selector: SelectorSchema,
  body: z.string(),
  tags: z.array(z.string().min(1)),
  /** Absent: as it was. */
  colour: NoteColourSchema.nullable().optional(),
  followUp: FollowUpDraftSchema.nullable(),
});
export type NoteDraft = z.infer<typeof NoteDraftSchema>;

/** One note as kept, with its follow-up. */
export const KeptSchema = z.object({ note: NoteRecordSchema, followUp: FollowUpRecordSchema.nullable() });
export type Kept = z.infer<typeof KeptSchema>;
