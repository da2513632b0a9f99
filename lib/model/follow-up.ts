import { z } from 'zod';
import { IdSchema, MadeBySchema } from './records.ts';

/** Milliseconds since the Unix epoch, UTC. */
const instant = z.int().nonnegative();

/** Progress in the government's own words: 未启动 欠进度 达进度 超进度 已完成 调整 其它. */
export const ProgressSchema = z.enum(['not-started', 'behind', 'on-track', 'ahead', 'done', 'adjusted', 'other']);
export type Progress = z.infer<typeof ProgressSchema>;

/** The researcher's own judgement, apart from what the government says. */
export const AssessmentSchema = z.enum(['not-yet', 'achieved', 'partly', 'missed', 'cannot-assess']);
export type Assessment = z.infer<typeof AssessmentSchema>;

/** The value that was reported for the target: the words, and the amount in the base unit where they give one. */
export const ReportedValueSchema = z.object({
  text: z.string().min(1),
  amount: z.number().finite().nullable(),
  unit: z.string(),
  on: z.iso.date().nullable(),
});
export type ReportedValue = z.infer<typeof ReportedValueSchema>;

/** Where it is said: a quote of a page, of a day. `address` may be empty for a source off the web. */
export const EvidenceSchema = z.object({
  address: z.string(),
  title: z.string(),
  quote: z.string(),
  on: z.iso.date().nullable(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/**
 * What the reader edits of a follow-up. `what` says what is followed, as the target has it; `due` and `remind` are ISO
 * dates (`remind` null: reminded by `due`). Each field has a default, so that records of earlier versions are read.
 */
export const FollowUpFieldsSchema = z.object({
  what: z.string().default(''),
  due: z.iso.date().nullable().default(null),
  /** 牵头单位 */
  leadUnit: z.string().default(''),
  /** 责任单位 */
  coUnits: z.array(z.string().min(1)).default([]),
  progress: ProgressSchema.default('not-started'),
  assessment: AssessmentSchema.default('not-yet'),
  reported: ReportedValueSchema.nullable().default(null),
  evidence: z.array(EvidenceSchema).default([]),
  remind: z.iso.date().nullable().default(null),
  /** 备注 */
  remark: z.string().default(''),
});
export type FollowUpFields = z.infer<typeof FollowUpFieldsSchema>;

/** One in which nothing is said yet. */
export const emptyFollowUp: FollowUpFields = FollowUpFieldsSchema.parse({});

/** One change of one field, as a reader would say it: `from` and `to` are the values as JSON. */
export const FollowUpLogEntrySchema = z.object({
  when: instant,
  field: FollowUpFieldsSchema.keyof(),
  from: z.json(),
  to: z.json(),
});
export type FollowUpLogEntry = z.infer<typeof FollowUpLogEntrySchema>;

/** A follow-up belongs to a note; `log` is every change of it, oldest first. */
export const FollowUpRecordSchema = FollowUpFieldsSchema.extend({
  id: IdSchema,
  reportId: IdSchema,
  noteId: IdSchema,
  log: z.array(FollowUpLogEntrySchema).default([]),
  created: instant,
  modified: instant,
  trashed: instant.nullable(),
  madeBy: MadeBySchema,
});
export type FollowUpRecord = z.infer<typeof FollowUpRecordSchema>;
