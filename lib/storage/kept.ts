import type { EntityTable } from 'dexie';
import { type FollowUpRecord, FollowUpRecordSchema } from '../model/follow-up.ts';
import type { Kept } from '../model/kept.ts';
import { type NoteRecord, NoteRecordSchema, type ReportRecord, ReportRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { storedAt } from './parts.ts';
import { readAll, readAllInTurns, type Shelf } from './shelf.ts';
import { watch } from './watch.ts';

/** By their place in the report, then by age. */
const byPlace = (a: Kept, b: Kept): number =>
  a.note.selector.position.start - b.note.selector.position.start || a.note.created - b.note.created;

const byDeletion = (a: Kept, b: Kept): number => (b.note.trashed ?? 0) - (a.note.trashed ?? 0);

/** A note's follow-up that shares its fate: in use with it, or in the trash since the same instant. */
const withFollowUp = (note: NoteRecord, followUps: readonly FollowUpRecord[]): Kept => ({
  note,
  followUp: followUps.find(({ noteId, trashed }) => noteId === note.id && trashed === note.trashed) ?? null,
});

/** Notes with their follow-ups. */
function joined(notes: Shelf<NoteRecord>, followUps: Shelf<FollowUpRecord>): Shelf<Kept> {
  const byNote = Map.groupBy(followUps.items, ({ noteId }) => noteId);
  return {
    items: notes.items.map((note) => withFollowUp(note, byNote.get(note.id) ?? [])),
    setAside: [...notes.setAside, ...followUps.setAside],
  };
}

/** Notes with their follow-ups, as stored. */
const join = (storedNotes: readonly unknown[], storedFollowUps: readonly unknown[]): Shelf<Kept> =>
  joined(readAll('notes', NoteRecordSchema, storedNotes), readAll('followUps', FollowUpRecordSchema, storedFollowUps));

const inUse = ({ items, setAside }: Shelf<Kept>): Shelf<Kept> => ({
  items: items.filter(({ note }) => note.trashed === null).toSorted(byPlace),
  setAside,
});

/** All notes of the report, also those in the trash. */
const allOf = async (database: PledgemarkDatabase, reportId: string): Promise<Shelf<Kept>> =>
  join(await database.notes.where({ reportId }).toArray(), await database.followUps.where({ reportId }).toArray());

/** What lies in the trash, of all reports, what was deleted last first. */
export async function trashIn(database: PledgemarkDatabase): Promise<Shelf<Kept>> {
  const notes = await database.notes.where('trashed').above(0).toArray();
  const ids = notes.map(({ id }) => id);
  const { items, setAside } = join(notes, await database.followUps.where('noteId').anyOf(ids).toArray());
  return { items: items.toSorted(byDeletion), setAside };
}

/** What the reader keeps on this report, in the order of the report's text. */
export const keptOf = (database: PledgemarkDatabase, reportId: string): Promise<Result<Shelf<Kept>>> =>
  attempt(database, 'read', async () => ok(inUse(await allOf(database, reportId))));

/** What lies in the trash of this report, latest first. */
export const trashOf = (database: PledgemarkDatabase, reportId: string): Promise<Result<Shelf<Kept>>> =>
  attempt(database, 'read', async () => {
    const { items, setAside } = await allOf(database, reportId);
    return ok({ items: items.filter(({ note }) => note.trashed !== null).toSorted(byDeletion), setAside });
  });

/** A report and what the reader keeps on it; `report` is null where nothing is known of that address. */
export interface KeptReport extends Shelf<Kept> {
  readonly report: ReportRecord | null;
}

type Table = EntityTable<Stored, 'id'>;

const inOneGo = (table: Table, reportId: string) => table.where({ reportId }).toArray();

/** Records that are handed over at once: all of a report in one go would hold up the page that asked for them. */
const PAGE = 200;

/** The same records in the same order; what goes while they are read is left out, and a live query runs again then. */
async function inPages(table: Table, reportId: string): Promise<Stored[]> {
  const ids = await table.where({ reportId }).primaryKeys();
  if (ids.length <= PAGE) return inOneGo(table, reportId);
  const all: Stored[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const some = await table.bulkGet(ids.slice(from, from + PAGE));
    all.push(...some.filter((stored) => stored !== undefined));
  }
  return all;
}

interface StoredReport {
  readonly report: Stored | undefined;
  readonly notes: readonly Stored[];
  readonly followUps: readonly Stored[];
}

async function storedReportAt(
  database: PledgemarkDatabase,
  address: string,
  take: (table: Table, reportId: string) => PromiseLike<Stored[]>,
): Promise<StoredReport> {
  const report = await storedAt(database, address);
  if (report === undefined) return { report, notes: [], followUps: [] };
  return {
    report,
    // The notes of a report whose own record is broken can still be read.
    notes: await take(database.notes, report.id),
    followUps: await take(database.followUps, report.id),
  };
}

function keptReport(stored: Stored | undefined, notes: Shelf<Kept>): KeptReport {
  const reports = readAll('reports', ReportRecordSchema, stored === undefined ? [] : [stored]);
  const { items, setAside } = inUse(notes);
  return { report: reports.items[0] ?? null, items, setAside: [...reports.setAside, ...setAside] };
}

/** What the reader keeps on the report that is found at this canonical address, on all its parts, in the order of its text. */
export const keptAt = (database: PledgemarkDatabase, address: string): Promise<Result<KeptReport>> =>
  attempt(database, 'read', async () => {
    const { report, notes, followUps } = await storedReportAt(database, address, inOneGo);
    return ok(keptReport(report, join(notes, followUps)));
  });

/** The same in turns, so that a page with thousands of notes is not held up. */
async function readInTurns({ report, notes, followUps }: StoredReport): Promise<KeptReport> {
  const readNotes = await readAllInTurns('notes', NoteRecordSchema, notes);
  const readFollowUps = await readAllInTurns('followUps', FollowUpRecordSchema, followUps);
  return keptReport(report, joined(readNotes, readFollowUps));
}

/**
 * Tells what `keptAt` gives, now and after each change. The records are checked outside the live query, which waits for
 * nothing else: a change that comes meanwhile is read next, and none of several but the last.
 *
 * @returns stops watching
 */
export function watchKeptAt(
  database: PledgemarkDatabase,
  address: string,
  listener: (result: Result<KeptReport>) => void,
): () => void {
  let next: Result<StoredReport> | null = null;
  let reading = false;
  let stopped = false;
  const readOn = async (): Promise<void> => {
    reading = true;
    while (next !== null && !stopped) {
      const stored: Result<StoredReport> = next;
      next = null;
      const result = stored.ok ? ok(await readInTurns(stored.value)) : stored;
      if (!stopped) listener(result);
    }
    reading = false;
  };
  const query = () => attempt(database, 'read', async () => ok(await storedReportAt(database, address, inPages)));
  const stop = watch(query, (stored) => {
    next = stored;
    if (!reading) void readOn();
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** A note with its follow-up and its report; `report` is null where its record cannot be read. */
export interface PlacedNote extends Kept {
  readonly report: ReportRecord | null;
}

/** These notes, in the order asked; what is missing, in the trash or unreadable is left out. */
export const keptOfNotes = (database: PledgemarkDatabase, ids: readonly string[]): Promise<Result<PlacedNote[]>> =>
  attempt(database, 'read', async () => {
    const stored = (await database.notes.bulkGet([...ids])).filter((note) => note !== undefined);
    const notes = readAll('notes', NoteRecordSchema, stored).items.filter(({ trashed }) => trashed === null);
    const [followUps, reports] = await Promise.all([
      database.followUps
        .where('noteId')
        .anyOf(notes.map(({ id }) => id))
        .toArray(),
      database.reports.bulkGet([...new Set(notes.map(({ reportId }) => reportId))]),
    ]);
    const byNote = Map.groupBy(readAll('followUps', FollowUpRecordSchema, followUps).items, ({ noteId }) => noteId);
    const known = readAll(
      'reports',
      ReportRecordSchema,
      reports.filter((report) => report !== undefined),
    ).items;
    const byId = new Map(known.map((report) => [report.id, report]));
    return ok(
      notes.map((note) => ({
        ...withFollowUp(note, byNote.get(note.id) ?? []),
        report: byId.get(note.reportId) ?? null,
      })),
    );
  });

/** Ids of the notes changed last, latest first: what can be shown before anything is searched. */
export const latestNotes = (database: PledgemarkDatabase, count: number): Promise<Result<string[]>> =>
  attempt(database, 'read', async () => {
    const latest = database.notes.orderBy('modified').reverse();
    const stored = await latest
      .filter(({ trashed }) => trashed === null)
      .limit(count)
      .toArray();
    return ok(stored.map(({ id }) => id));
  });

/** Ids of the notes whose follow-ups press most: with a time limit, the earliest first, and not yet done. */
export const pressingNotes = (database: PledgemarkDatabase, count: number): Promise<Result<string[]>> =>
  attempt(database, 'read', async () => {
    const dated = database.followUps.where('due').above('');
    const open = dated.filter(({ trashed, progress }) => trashed === null && progress !== 'done');
    return ok((await open.limit(count).toArray()).map(({ noteId }) => String(noteId)));
  });
