import { type ReportRecord, ReportRecordSchema, type ReportSettings } from '../model/records.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import { changing } from './change-log.ts';
import type { PledgemarkDatabase } from './database.ts';

const gone: Result<never> = fail(
  'report-missing',
  '这份报告的记录已不在资料库中，没有保存。请刷新本页后再试。',
  'The record of this report is no longer in the library and nothing was kept. Reload this page and try again.',
);

/** Over what was set before; to be called inside a transaction over `reports`. */
async function set(database: PledgemarkDatabase, id: string, facts: ReportSettings): Promise<Result<ReportRecord>> {
  const stored = await database.reports.get(id);
  const before = ReportRecordSchema.safeParse(stored).data;
  if (!stored || !before) return gone;
  const record = ReportRecordSchema.parse({ ...before, ...facts, set: { ...before.set, ...facts } });
  await database.reports.put({ ...stored, ...record });
  return ok(record);
}

/**
 * Keeps what the reader set of a report's own facts, beside what was set before; it wins over each new reading.
 */
export const setReportFacts = (
  database: PledgemarkDatabase,
  id: string,
  facts: ReportSettings,
): Promise<Result<ReportRecord>> =>
  attempt(database, 'visit', () =>
    changing(
      database,
      [database.reports],
      () => set(database, id, facts),
      ({ title }) => ({ doing: 'edit-report', subject: title, reportId: id }),
    ),
  );

/** Keeps the same of what a text's source says beside it; the reader did nothing, so there is no step to undo. */
export const noteReportFacts = (
  database: PledgemarkDatabase,
  id: string,
  facts: ReportSettings,
): Promise<Result<ReportRecord>> =>
  attempt(database, 'visit', () => database.transaction('rw', database.reports, () => set(database, id, facts)));
