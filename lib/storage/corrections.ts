import { type CorrectionDraft, type CorrectionRecord, CorrectionRecordSchema } from '../model/correction.ts';
import type { OpenReport } from '../model/kept.ts';
import { ok, type Result } from '../model/result.ts';
import type { Selector } from '../model/selector.ts';
import { attempt } from './attempt.ts';
import { type About, type ChangeName, changing } from './change-log.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { correctionMissing } from './failures.ts';
import { partOf, storedAt } from './parts.ts';
import { reportFor } from './reports.ts';
import { readAll, type Shelf } from './shelf.ts';

/** A correction that is stored: as it lies there, and as read. */
interface Found {
  readonly stored: Stored;
  readonly correction: CorrectionRecord;
}

const found = (stored: Stored | undefined): Found | null => {
  const correction = CorrectionRecordSchema.safeParse(stored).data;
  return stored && correction ? { stored, correction } : null;
};

const sameWords = (a: Selector, b: Selector): boolean =>
  a.quote.exact === b.quote.exact && a.position.start === b.position.start;

/** Where a correction stands: its report, and the part of it. */
type Place = Required<Pick<CorrectionRecord, 'reportId' | 'part'>>;

/** The same words at the same place of two parts are two mentions. */
const isAt = (place: Place, selector: Selector, { part, selector: own }: CorrectionRecord): boolean =>
  (part === undefined || part === place.part) && sameWords(own, selector);

/**
 * The correction that the draft changes: the one it names, else one in use at the same words, so that two tabs make one
 * of it. Null where there is none that can be read.
 */
async function earlier(database: PledgemarkDatabase, place: Place, draft: CorrectionDraft): Promise<Found | null> {
  const { reportId } = place;
  const named = draft.id === null ? null : found(await database.corrections.get(draft.id));
  if (named?.correction.reportId === reportId) return named;
  const all = await database.corrections.where({ reportId }).toArray();
  const inUse = all.flatMap((stored) => found(stored) ?? []).filter(({ correction }) => correction.trashed === null);
  return inUse.find(({ correction }) => isAt(place, draft.selector, correction)) ?? null;
}

const changeTime = (database: PledgemarkDatabase, before: CorrectionRecord | undefined): number =>
  Math.max(database.now(), (before?.modified ?? -1) + 1);

const aboutCorrection = (doing: ChangeName, { reportId, selector }: CorrectionRecord): About => ({
  doing,
  subject: selector.quote.exact,
  reportId,
});

/**
 * Keeps a correction, and the report's record where there is none, all or nothing. One correction for a mention: a later
 * one takes the place of the earlier, and one that was undone comes back. Resolves after the data is on disk.
 *
 * @param address canonical
 */
export function keepCorrection(
  database: PledgemarkDatabase,
  address: string,
  report: OpenReport,
  draft: CorrectionDraft,
): Promise<Result<CorrectionRecord>> {
  const { reports, corrections, setAside } = database;
  return attempt(database, 'save-correction', () => {
    const work = async (): Promise<Result<CorrectionRecord>> => {
      const record = await reportFor(database, address, report);
      const place: Place = { reportId: record.id, part: partOf(record, address) };
      const before = await earlier(database, place, draft);
      const time = changeTime(database, before?.correction);
      const correction = CorrectionRecordSchema.parse({
        id: before?.correction.id ?? database.newId(),
        ...place,
        selector: draft.selector,
        change: draft.change,
        created: before?.correction.created ?? time,
        modified: time,
        trashed: null,
        madeBy: database.madeBy,
      });
      await corrections.put({ ...before?.stored, ...correction });
      return ok(correction);
    };
    return changing(database, [reports, corrections, setAside], work, (made) => aboutCorrection('correct', made));
  });
}

/** Lets the machine's reading stand again; the correction stays in the trash. Undoing twice is undoing once. */
export const undoCorrection = (database: PledgemarkDatabase, id: string): Promise<Result<CorrectionRecord>> =>
  attempt(database, 'undo-correction', () =>
    changing(
      database,
      [database.corrections],
      async () => {
        const before = found(await database.corrections.get(id));
        if (!before) return correctionMissing('undo-correction');
        if (before.correction.trashed !== null) return ok(before.correction);
        const time = changeTime(database, before.correction);
        const correction = { ...before.correction, trashed: time, modified: time };
        await database.corrections.put({ ...before.stored, ...correction });
        return ok(correction);
      },
      (made) => aboutCorrection('undo-correction', made),
    ),
  );

const byPlace = (a: CorrectionRecord, b: CorrectionRecord): number =>
  a.selector.position.start - b.selector.position.start || a.created - b.created;

/** The corrections in use on this report, in the order of its text. */
export const correctionsOf = (
  database: PledgemarkDatabase,
  reportId: string,
): Promise<Result<Shelf<CorrectionRecord>>> =>
  attempt(database, 'read', async () => {
    const stored = await database.corrections.where({ reportId }).toArray();
    const { items, setAside } = readAll('corrections', CorrectionRecordSchema, stored);
    return ok({ items: items.filter(({ trashed }) => trashed === null).toSorted(byPlace), setAside });
  });

/** The same for the report at this canonical address; none where nothing is known of it. */
export const correctionsAt = (
  database: PledgemarkDatabase,
  address: string,
): Promise<Result<Shelf<CorrectionRecord>>> =>
  attempt(database, 'read', async () => {
    const stored = await storedAt(database, address);
    return stored === undefined ? ok({ items: [], setAside: [] }) : correctionsOf(database, stored.id);
  });
