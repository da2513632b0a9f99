import { type FollowUpRecord, FollowUpRecordSchema } from '../model/follow-up.ts';
import type { FollowUpDraft } from '../model/kept.ts';
import type { NoteRecord } from '../model/records.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';

// All of these are steps of a note's transaction; none opens one.

interface Found {
  readonly stored: Stored;
  readonly followUp: FollowUpRecord;
}

const byAge = (a: Found, b: Found): number => a.followUp.created - b.followUp.created;

/** The readable ones of a note, oldest first. */
async function findFollowUps(database: PledgemarkDatabase, noteId: string): Promise<Found[]> {
  const all = await database.followUps.where('noteId').equals(noteId).toArray();
  return all
    .flatMap((stored) => {
      const followUp = FollowUpRecordSchema.safeParse(stored).data;
      return followUp ? [{ stored, followUp }] : [];
    })
    .toSorted(byAge);
}

/** A note's follow-up that is in the trash since `trashed`, or (null) that is in use. */
export async function followUpOf(
  database: PledgemarkDatabase,
  noteId: string,
  trashed: number | null,
): Promise<FollowUpRecord | null> {
  const all = await findFollowUps(database, noteId);
  return all.find(({ followUp }) => followUp.trashed === trashed)?.followUp ?? null;
}

async function mark(
  database: PledgemarkDatabase,
  all: readonly Found[],
  trashed: number | null,
  modified: number,
): Promise<FollowUpRecord | null> {
  const marked = all.map(({ stored, followUp }) => ({ ...stored, ...followUp, trashed, modified }));
  await database.followUps.bulkPut(marked);
  const first = marked[0];
  return first ? FollowUpRecordSchema.parse(first) : null;
}

/** Into the trash, at the same instant as their note, by which they are found again. */
export async function trashFollowUps(
  database: PledgemarkDatabase,
  noteId: string,
  time: number,
): Promise<FollowUpRecord | null> {
  const all = await findFollowUps(database, noteId);
  const inUse = all.filter(({ followUp }) => followUp.trashed === null);
  return mark(database, inUse, time, time);
}

/** Those that went into the trash with their note; one that was taken away before stays there. */
export async function restoreFollowUps(
  database: PledgemarkDatabase,
  noteId: string,
  trashed: number,
): Promise<FollowUpRecord | null> {
  const all = await findFollowUps(database, noteId);
  const together = all.filter(({ followUp }) => followUp.trashed === trashed);
  return mark(database, together, null, Math.max(database.now(), trashed + 1));
}

/**
 * The note's follow-up as the draft says: changed where there is one, taken out of the trash where there was one, else
 * made. A null draft puts it into the trash.
 */
export async function putFollowUp(
  database: PledgemarkDatabase,
  note: NoteRecord,
  draft: FollowUpDraft | null,
): Promise<FollowUpRecord | null> {
  if (draft === null) {
    await trashFollowUps(database, note.id, note.modified);
    return null;
  }
  const all = await findFollowUps(database, note.id);
  const before = all.find(({ followUp }) => followUp.trashed === null) ?? all.at(-1);
  const followUp = FollowUpRecordSchema.parse({
    id: before?.followUp.id ?? database.newId(),
    reportId: note.reportId,
    noteId: note.id,
    ...draft,
    created: before?.followUp.created ?? note.modified,
    modified: Math.max(note.modified, (before?.followUp.modified ?? -1) + 1),
    trashed: null,
    madeBy: database.madeBy,
  });
  await database.followUps.put({ ...before?.stored, ...followUp });
  return followUp;
}
