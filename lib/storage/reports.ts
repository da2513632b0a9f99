import type { OpenReport } from '../model/kept.ts';
import { type ReportRecord, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt, attemptValue } from './attempt.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { partsAfter, partsAt, storedAt } from './parts.ts';
import { readAll } from './shelf.ts';
import { noteWording } from './texts.ts';

/** What the verdict knows now; where it knows less than an earlier one, the earlier one stands. */
function facts({ verdict, textSha256, textLength }: OpenReport, before: ReportRecord | null) {
  return {
    title: verdict.title || (before?.title ?? ''),
    type: verdict.type,
    areaCode: verdict.areaCode ?? before?.areaCode ?? null,
    areaName: verdict.areaName ?? before?.areaName ?? null,
    period: verdict.period ?? before?.period ?? null,
    issuer: verdict.issuer ?? before?.issuer ?? null,
    publishedOn: verdict.publishedOn ?? before?.publishedOn ?? null,
    textSha256,
    textLength,
  };
}

/** Moves what cannot be read out of the way, since an address has one place only; it is kept in `setAside`. */
async function makeRoom(database: PledgemarkDatabase, stored: Stored): Promise<void> {
  const problem = ReportRecordSchema.safeParse(stored).error?.message ?? '';
  await database.setAside.add({ store: 'reports', stored, problem, when: database.now() });
  await database.reports.delete(stored.id);
}

/**
 * The visit as one record; to be called inside a transaction over `reports` and `setAside`. Fields of the stored record
 * that this version does not know are kept.
 */
async function putVisit(database: PledgemarkDatabase, address: string, report: OpenReport): Promise<ReportRecord> {
  const listed = partsAt(address, report);
  const stored = await storedAt(database, address, listed);
  const before = stored === undefined ? null : (ReportRecordSchema.safeParse(stored).data ?? null);
  if (stored !== undefined && before === null) await makeRoom(database, stored);
  const time = database.now();
  const parts = partsAfter(before, listed, address, time);
  const record = ReportRecordSchema.parse({
    // Notes point to a report by its id, so an id that can be read outlives the rest of its record.
    id: before?.id ?? ReportRecordSchema.shape.id.safeParse(stored?.id).data ?? database.newId(),
    address: before?.address ?? listed[0]?.address ?? address,
    addresses: [...new Set([...(before?.addresses ?? []), address, ...parts.map((part) => part.address)])],
    parts,
    targets: before?.targets,
    ...facts(report, before),
    ...before?.set,
    set: before?.set,
    firstSeen: before?.firstSeen ?? time,
    lastSeen: Math.max(time, before?.lastSeen ?? 0),
    madeBy: database.madeBy,
  });
  await database.reports.put({ ...(before && stored), ...record });
  return record;
}

/** The report's record, made where there is none; to be called inside a transaction as `putVisit`. */
export async function reportFor(
  database: PledgemarkDatabase,
  address: string,
  report: OpenReport,
): Promise<ReportRecord> {
  const record = ReportRecordSchema.safeParse(await storedAt(database, address));
  return record.success ? record.data : putVisit(database, address, report);
}

/**
 * Notes that the reader opened this report, and how its text reads. One record for an address, however many tabs open it at once.
 * @param address canonical
 */
export const visitReport = (
  database: PledgemarkDatabase,
  address: string,
  report: OpenReport,
): Promise<Result<ReportRecord>> =>
  attemptValue(database, 'visit', () => {
    const { reports, setAside, texts } = database;
    return database.transaction('rw', reports, setAside, texts, async () => {
      const record = await putVisit(database, address, report);
      await noteWording(database, record, address, report);
      return record;
    });
  });

/** The record of the report that is found at that canonical address; null where there is none that can be read. */
export const reportAt = (database: PledgemarkDatabase, address: string): Promise<Result<ReportRecord | null>> =>
  attempt(database, 'read', async () => {
    const stored = await storedAt(database, address);
    return ok(readAll('reports', ReportRecordSchema, stored ? [stored] : []).items[0] ?? null);
  });

/** The record of the report with that id; null where there is none that can be read. */
export const reportOf = (database: PledgemarkDatabase, id: string): Promise<Result<ReportRecord | null>> =>
  attempt(database, 'read', async () => {
    const stored = await database.reports.get(id);
    return ok(readAll('reports', ReportRecordSchema, stored ? [stored] : []).items[0] ?? null);
  });

/** The reports opened last, latest first. */
export const latestReports = (database: PledgemarkDatabase, count: number): Promise<Result<ReportRecord[]>> =>
  attempt(database, 'read', async () => {
    const stored = await database.reports.orderBy('lastSeen').reverse().limit(count).toArray();
    return ok(readAll('reports', ReportRecordSchema, stored).items);
  });
