import { z } from 'zod';
import { IndicatorRefSchema, NatureSchema, RoleSchema, StrengthSchema } from './mention.ts';
import { QuantitySchema } from './quantity.ts';
import { IdSchema, MadeBySchema } from './records.ts';
import { SelectorSchema } from './selector.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();

/**
 * What a reader may set right of a mention; a field that is absent stays as the machine read it. `indicator` null: the
 * reader says that the catalogue has none. Amounts are in the base unit, as in a mention.
 */
export const CorrectedFieldsSchema = QuantitySchema.extend({
  role: RoleSchema,
  name: z.string().min(1),
  indicator: IndicatorRefSchema.nullable(),
  period: z.string().nullable(),
  nature: NatureSchema,
  strength: StrengthSchema,
  basis: z.array(z.string()),
}).partial();
export type CorrectedFields = z.infer<typeof CorrectedFieldsSchema>;

/** `dismissed`: this is no target (nor outcome), and is not marked. */
export const CorrectionChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('dismissed') }),
  z.object({ type: z.literal('corrected'), fields: CorrectedFieldsSchema }),
]);
export type CorrectionChange = z.infer<typeof CorrectionChangeSchema>;

/**
 * A correction as the reader makes it. `id` is that of the correction the mention has already, else null. `selector`
 * describes the mention as the machine read it, with its facts in `target`, so that it is found again after the page
 * was changed.
 */
export const CorrectionDraftSchema = z.object({
  id: IdSchema.nullable(),
  selector: SelectorSchema,
  change: CorrectionChangeSchema,
});
export type CorrectionDraft = z.infer<typeof CorrectionDraftSchema>;

/** A correction as kept. It wins over the machine until it is undone (`trashed`). */
export const CorrectionRecordSchema = z.object({
  id: IdSchema,
  reportId: IdSchema,
  /**
   * Canonical address of the part that the selector speaks of; null: the report's own address. Absent where it was made
   * before parts were told apart: it is looked for on all of them.
   */
  part: z.string().nullable().optional(),
  selector: SelectorSchema,
  change: CorrectionChangeSchema,
  created: instant,
  modified: instant,
  /** When it was undone, else null. */
  trashed: instant.nullable(),
  madeBy: MadeBySchema,
});
export type CorrectionRecord = z.infer<typeof CorrectionRecordSchema>;
