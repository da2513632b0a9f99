import { type ReportRecord, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { readAll } from './shelf.ts';

/** A report, and how much is kept on it; what lies in the trash does not count. */
export interface SurveyedReport {
  readonly report: ReportRecord;
  readonly notes: number;
  readonly followUps: number;
  /** As it was last read. */
  readonly targets: number;
}

/** How many records stand on each report, by an index alone: no record is read but those in the trash. */
async function countsOf(database: PledgemarkDatabase, store: 'notes' | 'followUps'): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (id: string, more: number) => counts.set(id, (counts.get(id) ?? 0) + more);
  for (const key of await database[store].orderBy('reportId').keys()) add(String(key), 1);
  for (const { reportId } of await database[store].where('trashed').above(0).toArray()) add(String(reportId), -1);
  return counts;
}

/** Targets in the readings of reports that do not say how many they have. */
async function readTargets(database: PledgemarkDatabase, ids: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const readings = ids.length === 0 ? [] : await database.readings.where('reportId').anyOf(ids).toArray();
  for (const { reportId, targets } of readings) {
    const all = Array.isArray(targets) ? targets.filter((target) => target?.role === 'target') : [];
    counts.set(String(reportId), (counts.get(String(reportId)) ?? 0) + all.length);
  }
  return counts;
}

/** All reports with how much there is to take out of each; quick also in a large library. */
export const surveyReports = (database: PledgemarkDatabase): Promise<Result<SurveyedReport[]>> =>
  attempt(database, 'read', async () => {
    const [stored, notes, followUps] = [
      await database.reports.toArray(),
      await countsOf(database, 'notes'),
      await countsOf(database, 'followUps'),
    ];
    const { items } = readAll('reports', ReportRecordSchema, stored);
    const uncounted = items.filter(({ targets }) => targets === null).map(({ id }) => id);
    const targets = await readTargets(database, uncounted);
    return ok(
      items.map((report) => ({
        report,
        notes: notes.get(report.id) ?? 0,
        followUps: followUps.get(report.id) ?? 0,
        targets: report.targets ?? targets.get(report.id) ?? 0,
      })),
    );
  });
