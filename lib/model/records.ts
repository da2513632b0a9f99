import { z } from 'zod';
import { ReportTypeSchema } from './report.ts';
import { SelectorSchema } from './selector.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();
/** An opaque id made by lib/platform: 26 characters, sortable by time. */
export const IdSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);

/** Which code and data made a record, so that a later version can tell what to redo. */
export const MadeBySchema = z.object({
  schema: z.int().positive(),
  extractor: z.string(),
  dataset: z.string().nullable(),
});
export type MadeBy = z.infer<typeof MadeBySchema>;

/** One page of a report that stands on several. `address` is canonical; `visited` null: known by a link only. */
export const ReportPartSchema = z.object({
  address: z.string(),
  label: z.string(),
  visited: instant.nullable(),
});
export type ReportPart = z.infer<typeof ReportPartSchema>;

/** What the reader set right of a report's own facts; an absent one stands as the program read it. */
export const ReportSettingsSchema = z
  .object({
    title: z.string().min(1),
    type: ReportTypeSchema,
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
    period: z.string().nullable(),
  })
  .partial();
export type ReportSettings = z.infer<typeof ReportSettingsSchema>;

/**
 * One report as the reader met it. `address` is canonical (no fragment, no tracking parameters) and unique; `parts`
 * lists the pages of a report that stands on several, in their order, its own address among them, else nothing.
 * `addresses` are all addresses at which the report is found. `targets` counts the last reading's, over all parts.
 */
export const ReportRecordSchema = z.object({
  id: IdSchema,
  address: z.string(),
  addresses: z.array(z.string()).default([]),
  parts: z.array(ReportPartSchema).default([]),
  /** Facts that the reader set; they are in `title` … `period` already, and win over each new reading. */
  set: ReportSettingsSchema.default({}),
  targets: z.int().nonnegative().nullable().default(null),
  title: z.string(),
  type: ReportTypeSchema,
  areaCode: z.string().nullable(),
  areaName: z.string().nullable(),
  period: z.string().nullable(),
  issuer: z.string().nullable(),
  publishedOn: z.string().nullable(),
  textSha256: z.string(),
  textLength: z.int().nonnegative(),
  firstSeen: instant,
  lastSeen: instant,
  madeBy: MadeBySchema,
});
export type ReportRecord = z.infer<typeof ReportRecordSchema>;

export const NoteColourSchema = z.enum(['yellow', 'green', 'blue', 'pink']);
export type NoteColour = z.infer<typeof NoteColourSchema>;

/** A note is a W3C Web Annotation at the edges; `body` is Markdown and may be empty (a mere highlight). */
export const NoteRecordSchema = z.object({
  id: IdSchema,
  reportId: IdSchema,
  /** Canonical address of the part that the selector speaks of; null: the report's own address. */
  part: z.string().nullable().default(null),
  selector: SelectorSchema,
  body: z.string(),
  tags: z.array(z.string().min(1)),
  /** Null: the colour of notes. */
  colour: NoteColourSchema.nullable().default(null),
  /** SHA-256 of the text in which the words are gone and the reader said "keep as it is". */
  keptAsIs: z.string().nullable().default(null),
  created: instant,
  modified: instant,
  /** When it was put into the trash, else null. */
  trashed: instant.nullable(),
  madeBy: MadeBySchema,
});
export type NoteRecord = z.infer<typeof NoteRecordSchema>;
