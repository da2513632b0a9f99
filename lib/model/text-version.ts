import { z } from 'zod';
import { NatureSchema, RoleSchema, StrengthSchema } from './mention.ts';
import { QuantitySchema } from './quantity.ts';
import { IdSchema, MadeBySchema } from './records.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();

/** The text itself, as UTF-8 compressed by DEFLATE (RFC 1951). */
export const KeptTextSchema = z.object({ encoding: z.literal('deflate-raw'), bytes: z.instanceof(Uint8Array) });
export type KeptText = z.infer<typeof KeptTextSchema>;

/**
 * One wording of a report's page that the reader saw. `address` is that of the page (a part, or the report's own). The
 * text is kept (`kept`) of each wording on which a note was made, of the last one seen, and of the one before that, so
 * that it can be said what changed; of others only the hash and the days.
 */
export const TextVersionRecordSchema = z.object({
  id: IdSchema,
  reportId: IdSchema,
  address: z.string(),
  sha256: z.string(),
  /** UTF-16 units. */
  length: z.int().nonnegative(),
  firstSeen: instant,
  lastSeen: instant,
  /** Whether a note was made on this wording: then its text is never let go. */
  noted: z.boolean(),
  kept: KeptTextSchema.nullable(),
  /** Whether the reader was shown what changed from the wording before to this one. */
  changesSeen: z.boolean().default(false),
  madeBy: MadeBySchema,
});
export type TextVersionRecord = z.infer<typeof TextVersionRecordSchema>;

/** A target of a report as it was last read, without the text. `start` and `end` are in the text of `textSha256`. */
export const ReadTargetSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  role: RoleSchema,
  words: z.string(),
  name: z.string(),
  valueText: z.string(),
  quantity: QuantitySchema,
  indicator: z.string().nullable(),
  period: z.string().nullable(),
  section: z.array(z.string()),
  nature: NatureSchema,
  strength: StrengthSchema,
});
export type ReadTarget = z.infer<typeof ReadTargetSchema>;

/** The last reading of a report's page; `id` is the page's canonical address. */
export const ReadingRecordSchema = z.object({
  id: z.string(),
  reportId: IdSchema,
  textSha256: z.string(),
  targets: z.array(ReadTargetSchema),
  readOn: instant,
  madeBy: MadeBySchema,
});
export type ReadingRecord = z.infer<typeof ReadingRecordSchema>;
