import { changesBetween, fieldsAt, fieldsOf, merged } from '../follow-up/index.ts';
import { type FollowUpFields, type FollowUpRecord, FollowUpRecordSchema } from '../model/follow-up.ts';
import type { FollowUpDraft } from '../model/kept.ts';
import type { NoteRecord } from '../model/records.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';

// All of these are steps of a transaction over `followUps`; none opens one.

/** A follow-up that is stored: as it lies there, and as read. */
export interface FoundFollowUp {
  readonly stored: Stored;
  readonly followUp: FollowUpRecord;
}

export const foundFollowUp = (stored: Stored | undefined): FoundFollowUp | null => {
  const followUp = FollowUpRecordSchema.safeParse(stored).data;
  return stored && followUp ? { stored, followUp } : null;
};

const byAge = (a: FoundFollowUp, b: FoundFollowUp): number => a.followUp.created - b.followUp.created;

/** The readable ones of a note, oldest first. */
async function findFollowUps(database: PledgemarkDatabase, noteId: string): Promise<FoundFollowUp[]> {
  const all = await database.followUps.where('noteId').equals(noteId).toArray();
  return all.flatMap((stored) => foundFollowUp(stored) ?? []).toSorted(byAge);
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
  all: readonly FoundFollowUp[],
  trashed: number | null,
  modified: number,
): Promise<FollowUpRecord | null> {
  const marked = all.map(({ stored, followUp }) => ({ ...stored, ...followUp, trashed, modified }));
  await database.followUps.bulkPut(marked);
  const first = marked[0];
  return first ? FollowUpRecordSchema.parse(first) : null;
}

/**
 * Into the trash, at the same instant as their note, by which they are found again.
 *
 * @returns the first of them
 */
export async function trashFollowUps(
  database: PledgemarkDatabase,
  noteId: string,
  time: number,
): Promise<FollowUpRecord | null> {
  const all = await findFollowUps(database, noteId);
  const inUse = all.filter(({ followUp }) => followUp.trashed === null);
  return mark(database, inUse, time, time);
}

/** Drops the note's follow-up, and leaves one that was begun after `base`: gives that, if there is one. */
async function dropFollowUp(
  database: PledgemarkDatabase,
  noteId: string,
  time: number,
  base: number,
): Promise<FollowUpRecord | null> {
  const all = await findFollowUps(database, noteId);
  const inUse = all.filter(({ followUp }) => followUp.trashed === null);
  const later = inUse.filter(({ followUp }) => followUp.created > base);
  await mark(
    database,
    inUse.filter((one) => !later.includes(one)),
    time,
    time,
  );
  return later[0]?.followUp ?? null;
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

const tidy = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.trim()))].filter(Boolean);

/** Names without the spaces and doubles that typing leaves. */
const cleaned = (fields: FollowUpFields): FollowUpFields => ({
  ...fields,
  leadUnit: fields.leadUnit.trim(),
  coUnits: tidy(fields.coUnits),
});

/** The follow-up with other fields, its log carried on. Throws where the fields are not what they should be. */
export function changedFollowUp(
  database: PledgemarkDatabase,
  before: FollowUpRecord,
  fields: FollowUpFields,
  notBefore = 0,
): FollowUpRecord {
  const after = cleaned(fieldsOf(fields));
  // Later than every earlier change, also where the clock was set back or two changes fall into one millisecond.
  const modified = Math.max(database.now(), notBefore, before.modified + 1);
  const log = [...before.log, ...changesBetween(fieldsOf(before), after, modified)];
  return FollowUpRecordSchema.parse({ ...before, ...after, log, modified, madeBy: database.madeBy });
}

/** A note's first follow-up. Its log is empty: it begins as it was made, when it was `created`. */
export const newFollowUp = (database: PledgemarkDatabase, note: NoteRecord, draft: FollowUpDraft): FollowUpRecord =>
  FollowUpRecordSchema.parse({
    ...cleaned(fieldsOf(draft)),
    id: database.newId(),
    reportId: note.reportId,
    noteId: note.id,
    log: [],
    created: note.modified,
    modified: note.modified,
    trashed: null,
    madeBy: database.madeBy,
  });

/** What the draft says, where the editor was opened at `base` and others changed the follow-up since. */
function broughtTogether(followUp: FollowUpRecord, draft: FollowUpDraft, base: number | null): FollowUpFields {
  const overtaken = base !== null && followUp.trashed === null && followUp.modified > base;
  return overtaken ? merged(fieldsAt(followUp, base), fieldsOf(draft), fieldsOf(followUp)) : draft;
}

/**
 * The note's follow-up as the draft says: changed where there is one, taken out of the trash where there was one, else
 * made. A null draft puts it into the trash.
 *
 * @param base the `modified` of the note that the editor was opened on: what was changed elsewhere since is not undone
 */
export async function putFollowUp(
  database: PledgemarkDatabase,
  note: NoteRecord,
  draft: FollowUpDraft | null,
  base: number | null,
): Promise<FollowUpRecord | null> {
  if (draft === null) {
    // One that was begun elsewhere since the editor was opened is not what the reader of this editor dropped.
    return dropFollowUp(database, note.id, note.modified, base ?? note.modified);
  }
  const all = await findFollowUps(database, note.id);
  const before = all.find(({ followUp }) => followUp.trashed === null) ?? all.at(-1);
  const followUp = before
    ? {
        ...changedFollowUp(database, before.followUp, broughtTogether(before.followUp, draft, base), note.modified),
        trashed: null,
      }
    : newFollowUp(database, note, draft);
  await database.followUps.put({ ...before?.stored, ...followUp });
  return followUp;
}
