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

/** One report as the reader met it. `address` is canonical (no fragment, no tracking parameters) and unique. */
export const ReportRecordSchema = z.object({
  id: IdSchema,
  address: z.string(),
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

/** A note is a W3C Web Annotation at the edges; `body` is Markdown and may be empty (a mere highlight). */
export const NoteRecordSchema = z.object({
  id: IdSchema,
  reportId: IdSchema,
  selector: SelectorSchema,
  body: z.string(),
  tags: z.array(z.string().min(1)),
  created: instant,
  modified: instant,
  /** When it was put into the trash, else null. */
  trashed: instant.nullable(),
  madeBy: MadeBySchema,
});
export type NoteRecord = z.infer<typeof NoteRecordSchema>;

/** Progress in the government's own words: 未启动 欠进度 达进度 超进度 已完成 调整 其它. */
export const ProgressSchema = z.enum(['not-started', 'behind', 'on-track', 'ahead', 'done', 'adjusted', 'other']);
export type Progress = z.infer<typeof ProgressSchema>;

/** A follow-up belongs to a note. `due` is an ISO date. */
export const FollowUpRecordSchema = z.object({
  id: IdSchema,
  reportId: IdSchema,
  noteId: IdSchema,
  due: z.iso.date().nullable(),
  leadUnit: z.string(),
  progress: ProgressSchema,
  created: instant,
  modified: instant,
  trashed: instant.nullable(),
  madeBy: MadeBySchema,
});
export type FollowUpRecord = z.infer<typeof FollowUpRecordSchema>;
