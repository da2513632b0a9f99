import type { z } from 'zod';
import type { GatheredReport } from '../export/gathered.ts';
import { FollowUpRecordSchema } from '../model/follow-up.ts';
import type { Kept } from '../model/kept.ts';
import { NoteRecordSchema, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { ReadingRecordSchema } from '../model/text-version.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';
import { readAll, type Shelf } from './shelf.ts';

/** Records parsed at once, between two turns of the page. */
const CHUNK = 2000;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** As `readAll`, without holding up the page; so it must not be called inside a transaction, nor in a live query. */
async function readInTurns<T>(store: string, schema: z.ZodType<T>, stored: readonly unknown[]): Promise<Shelf<T>> {
  const shelf: Shelf<T> = { items: [], setAside: [] };
  for (let at = 0; at < stored.length; at += CHUNK) {
    const { items, setAside } = readAll(store, schema, stored.slice(at, at + CHUNK));
    shelf.items.push(...items);
    shelf.setAside.push(...setAside);
    await nextTurn();
  }
  return shelf;
}

/**
 * All reports with what the reader keeps on them, and the targets as each was last read, for taking out. What lies in
 * the trash is left out.
 */
export const gatherReports = (database: PledgemarkDatabase): Promise<Result<Shelf<GatheredReport>>> =>
  attempt(database, 'read', async () => {
    const reports = await readInTurns('reports', ReportRecordSchema, await database.reports.toArray());
    const notes = await readInTurns('notes', NoteRecordSchema, await database.notes.toArray());
    const followUps = await readInTurns('followUps', FollowUpRecordSchema, await database.followUps.toArray());
    const readings = await readInTurns('readings', ReadingRecordSchema, await database.readings.toArray());
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
