import { z } from 'zod';

export const ReportTypeSchema = z.enum([
  'government-work-report', // 政府工作报告
  'statistical-communique', // 国民经济和社会发展统计公报
  'five-year-plan', // 五年规划纲要
  'development-plan-report', // 计划执行情况与计划草案报告
  'budget-report', // 预算执行情况与预算草案报告
  'mid-term-review',
  'key-tasks', // 重点工作安排
  'other',
]);
export type ReportType = z.infer<typeof ReportTypeSchema>;

/**
 * Whether a document is a report, which, whose and of when, and why.
 * `areaCode` is GB/T 2260 (the nation is 100000); `period` as in SDMX; `publishedOn` is an ISO date.
 * `confidence` is how sure it is that this is a report, 0 to 1; half and more goes with `isReport`.
 * `evidence` lists the reasons in words a reader understands.
 */
export const ReportVerdictSchema = z.object({
  isReport: z.boolean(),
  confidence: z.number().min(0).max(1),
  type: ReportTypeSchema,
  title: z.string(),
  areaCode: z.string().nullable(),
  areaName: z.string().nullable(),
  period: z.string().nullable(),
  issuer: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  evidence: z.array(z.string()),
  /** The same reasons in English, one for one; the document's own words stay in Chinese. */
  evidenceEn: z.array(z.string()).optional(),
});
export type ReportVerdict = z.infer<typeof ReportVerdictSchema>;
