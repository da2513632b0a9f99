import type { GatheredReport } from '../export/gathered.ts';
import { FollowUpRecordSchema } from '../model/follow-up.ts';
import type { Kept } from '../model/kept.ts';
import { NoteRecordSchema, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { ReadingRecordSchema } from '../model/text-version.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { readAll, type Shelf } from './shelf.ts';

/**
 * All reports with what the reader keeps on them, and the targets as each was last read, for taking out. What lies in
 * the trash is left out.
 */
export const gatherReports = (database: PledgemarkDatabase): Promise<Result<Shelf<GatheredReport>>> =>
  attempt(database, 'read', async () => {
    const reports = readAll('reports', ReportRecordSchema, await database.reports.toArray());
    const notes = readAll('notes', NoteRecordSchema, await database.notes.toArray());
    const followUps = readAll('followUps', FollowUpRecordSchema, await database.followUps.toArray());
    const readings = readAll('readings', ReadingRecordSchema, await database.readings.toArray());
    const followed = new Map(
      followUps.items.filter(({ trashed }) => trashed === null).map((followUp) => [followUp.noteId, followUp]),
    );
    const kept = Map.groupBy(
      notes.items
        .filter(({ trashed }) => trashed === null)
        .map((note): Kept => ({ note, followUp: followed.get(note.id) ?? null })),
      ({ note }) => note.reportId,
    );
    const read = Map.groupBy(readings.items, ({ reportId }) => reportId);
    return ok({
      items: reports.items.map((report) => ({
        report,
        kept: kept.get(report.id) ?? [],
        targets: read.get(report.id)?.flatMap(({ targets }) => targets) ?? null,
      })),
      setAside: [...reports.setAside, ...notes.setAside, ...followUps.setAside, ...readings.setAside],
    });
  });
