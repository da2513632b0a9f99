import type { OpenReport } from '../model/kept.ts';
import { ok, type Result } from '../model/result.ts';
import { type ReadingRecord, ReadingRecordSchema, type ReadTarget } from '../model/text-version.ts';
import { attempt, attemptValue } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { reportFor } from './reports.ts';
import { readAll, type Shelf } from './shelf.ts';

const countTargets = (readings: readonly ReadingRecord[]): number =>
  readings.reduce((sum, { targets }) => sum + targets.filter(({ role }) => role === 'target').length, 0);

/**
 * Keeps what was read on a page, in place of what was read there before, and the count of targets in the report's record
 * (made where there is none).
 *
 * @param address canonical, of the page
 */
export const putReading = (
  database: PledgemarkDatabase,
  address: string,
  report: OpenReport,
  targets: readonly ReadTarget[],
): Promise<Result<ReadingRecord>> =>
  attemptValue(database, 'visit', () => {
    const { reports, setAside, readings } = database;
    return database.transaction('rw', reports, setAside, readings, async () => {
      const { id: reportId } = await reportFor(database, address, report);
      const reading = ReadingRecordSchema.parse({
        id: address,
        reportId,
        textSha256: report.textSha256,
        targets,
        readOn: database.now(),
        madeBy: database.madeBy,
      });
      await readings.put(reading);
      const all = readAll('readings', ReadingRecordSchema, await readings.where({ reportId }).toArray()).items;
      await reports.update(reportId, { targets: countTargets(all) });
      return reading;
    });
  });

/** What was last read on each page of a report. */
export const readingsOf = (database: PledgemarkDatabase, reportId: string): Promise<Result<Shelf<ReadingRecord>>> =>
  attempt(database, 'read', async () =>
    ok(readAll('readings', ReadingRecordSchema, await database.readings.where({ reportId }).toArray())),
  );

/** What was last read on each page of each report. */
export const allReadings = (database: PledgemarkDatabase): Promise<Result<Shelf<ReadingRecord>>> =>
  attempt(database, 'read', async () =>
    ok(readAll('readings', ReadingRecordSchema, await database.readings.toArray())),
  );
