import { unitsIn } from '../follow-up/index.ts';
import { type FollowUpRecord, FollowUpRecordSchema } from '../model/follow-up.ts';
import { type ReportRecord, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { readAll, type Shelf } from './shelf.ts';

/** A follow-up with its report; `report` null where that cannot be read. */
export interface FollowUpOfReport {
  readonly followUp: FollowUpRecord;
  readonly report: ReportRecord | null;
}

const inUse = async (database: PledgemarkDatabase): Promise<Shelf<FollowUpRecord>> => {
  const { items, setAside } = readAll('followUps', FollowUpRecordSchema, await database.followUps.toArray());
  return { items: items.filter(({ trashed }) => trashed === null), setAside };
};

/** All follow-ups in use, of all reports, what was changed last first. */
export const allFollowUps = (database: PledgemarkDatabase): Promise<Result<Shelf<FollowUpOfReport>>> =>
  attempt(database, 'read', async () => {
    const followUps = await inUse(database);
    const ids = [...new Set(followUps.items.map(({ reportId }) => reportId))];
    const stored = (await database.reports.bulkGet(ids)).filter((report) => report !== undefined);
    const reports = readAll('reports', ReportRecordSchema, stored);
    const byId = new Map(reports.items.map((report) => [report.id, report]));
    const items = followUps.items
      .toSorted((a, b) => b.modified - a.modified)
      .map((followUp) => ({ followUp, report: byId.get(followUp.reportId) ?? null }));
    return ok({ items, setAside: [...followUps.setAside, ...reports.setAside] });
  });

/** The units that the reader named in follow-ups, those named most often first. */
export const unitsInUse = (database: PledgemarkDatabase): Promise<Result<string[]>> =>
  attempt(database, 'read', async () => ok(unitsIn((await inUse(database)).items)));
