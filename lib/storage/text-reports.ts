import { type ReportRecord, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { TEXT_ADDRESSES } from '../platform/reader-address.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { readAll } from './shelf.ts';

/** The reports that were opened as texts in the reading page, the last read first. */
export const textReports = (database: PledgemarkDatabase): Promise<Result<readonly ReportRecord[]>> =>
  attempt(database, 'read', async () => {
    const stored = await database.reports.where('address').startsWith(TEXT_ADDRESSES).toArray();
    const { items } = readAll('reports', ReportRecordSchema, stored);
    return ok(items.toSorted((a, b) => b.lastSeen - a.lastSeen));
  });
