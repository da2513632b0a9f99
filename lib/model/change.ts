import { z } from 'zod';
import { IdSchema } from './records.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();

/** What one change did to one record: the record before (null: there was none) and after (null: none is left). */
export const EditSchema = z.object({
  store: z.enum(['notes', 'followUps', 'corrections', 'reports']),
  id: IdSchema,
  before: z.unknown(),
  after: z.unknown(),
});
export type Edit = z.infer<typeof EditSchema>;

/**
 * One change that the reader made and can undo. `doing` names it for the surfaces' words; `subject` is what it was
 * about (a quote), to be shown. `undone` is when it was undone, else null.
 */
export const ChangeRecordSchema = z.object({
  id: IdSchema,
  when: instant,
  doing: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  subject: z.string(),
  reportId: IdSchema.nullable(),
  edits: z.array(EditSchema),
  /**
   * Where observations were added to the reader's own: what they were added as, and those that were brought back in
   * their place when it was undone.
   */
  addition: z.object({ batch: z.string().min(1), broughtBack: z.array(z.string()) }).optional(),
  undone: instant.nullable(),
});
export type ChangeRecord = z.infer<typeof ChangeRecordSchema>;
