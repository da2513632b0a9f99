import { z } from 'zod';
import { IdSchema } from './records.ts';
import { DifferencePieceSchema } from './selector.ts';
import { ReadTargetSchema } from './text-version.ts';

/** How a page read before: the wording's record, and when it was last seen (milliseconds since the epoch, UTC). */
export const WordingBeforeSchema = z.object({
  id: IdSchema,
  /** The wording that the page has now. */
  now: IdSchema,
  lastSeen: z.int().nonnegative(),
  /** Whether its text was kept, so that it can be said what changed. */
  kept: z.boolean(),
});
export type WordingBefore = z.infer<typeof WordingBeforeSchema>;

/** A paragraph that is new, gone or reworded. `start` is its offset in the text as it is; of one gone, where it was. */
export const ParagraphChangeSchema = z.object({
  kind: z.enum(['added', 'removed', 'edited']),
  start: z.int().nonnegative(),
  pieces: z.array(DifferencePieceSchema),
});
export type ParagraphChange = z.infer<typeof ParagraphChangeSchema>;

/** What changed from one wording of a report to the next. Offsets of `added` and `after` are in the text as it is. */
export const ReportChangesSchema = z.object({
  added: z.array(ReadTargetSchema),
  removed: z.array(ReadTargetSchema),
  edited: z.array(z.object({ before: ReadTargetSchema, after: ReadTargetSchema })),
  paragraphs: z.array(ParagraphChangeSchema),
  /** Changed paragraphs beyond those that are listed. */
  more: z.int().nonnegative(),
});
export type ReportChanges = z.infer<typeof ReportChangesSchema>;
