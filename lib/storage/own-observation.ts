import { z } from 'zod';
import { ObservationSchema } from '../indicators/observation.ts';
import { IdSchema, MadeBySchema } from '../model/records.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();

/** A year, a span of years, a half year, a quarter or a month, as SDMX writes time. */
export const PeriodSchema = z.string().regex(/^\d{4}(?:-(?:\d{4}|S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/);

/**
 * What the reader's observation was read in. `date` as exactly as it is known: 2025-03-05, 2025-01 or 2025; `fileName`
 * of an imported file; `reportId` of a report kept here.
 */
export const OwnSourceSchema = z.object({
  reportId: IdSchema.nullable(),
  title: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  address: z.string().nullable(),
  fileName: z.string().nullable(),
});
export type OwnSource = z.infer<typeof OwnSourceSchema>;

/** How an observation came in: from an open report, from a file, or typed in. */
export const OriginSchema = z.enum(['report', 'import', 'hand']);
export type Origin = z.infer<typeof OriginSchema>;

/**
 * An observation as the reader chose it: the catalogue's indicator by its id, or (`indicator` null) one of the reader's
 * own by its `label`. All else as in the bundled dataset's `Observation`.
 */
export const OwnObservationDraftSchema = ObservationSchema.extend({
  indicator: z.string().min(1).nullable(),
  label: z.string().min(1).nullable(),
  period: PeriodSchema,
  source: OwnSourceSchema,
})
  .refine(({ indicator, label }) => (indicator === null) !== (label === null), 'an indicator, or a label of one')
  .refine(({ amount, words }) => amount !== null || words !== '', 'a value, or the words of a yardstick');
export type OwnObservationDraft = z.infer<typeof OwnObservationDraftSchema>;

/** An observation of the reader's own, as kept. `batch` is shared by all that were added together. */
export const OwnObservationSchema = OwnObservationDraftSchema.safeExtend({
  id: IdSchema,
  key: z.string(),
  origin: OriginSchema,
  batch: IdSchema,
  created: instant,
  modified: instant,
  /** When it was put into the trash, else null. */
  trashed: instant.nullable(),
  /** The batch that replaced it, while that is in use. */
  replacedBy: IdSchema.nullable(),
  madeBy: MadeBySchema,
});
export type OwnObservation = z.infer<typeof OwnObservationSchema>;
