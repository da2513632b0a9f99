import type { Kept, NoteDraft, OpenReport } from '../model/kept.ts';
import { IdSchema, type NoteColour, type NoteRecord, NoteRecordSchema } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import { type About, type ChangeName, changing } from './change-log.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { notARecord, noteMissing } from './failures.ts';
import { followUpOf, putFollowUp, restoreFollowUps, trashFollowUps } from './follow-ups.ts';
import { partOf } from './parts.ts';
import { reportFor } from './reports.ts';
import { noteWording } from './texts.ts';

/** A note that is stored: as it lies there, and as read. */
interface Found {
  readonly stored: Stored;
  readonly note: NoteRecord;
}

export async function findNote(database: PledgemarkDatabase, id: string): Promise<Found | null> {
  const stored = await database.notes.get(id);
  const note = NoteRecordSchema.safeParse(stored).data;
  return stored && note ? { stored, note } : null;
}

const cleanTags = (tags: readonly string[]): string[] => [...new Set(tags.map((tag) => tag.trim()))].filter(Boolean);

const sameWords = (note: NoteRecord, draft: NoteDraft): boolean =>
  note.body === draft.body &&
  note.tags.join('\n') === cleanTags(draft.tags).join('\n') &&
  (draft.colour === undefined || draft.colour === note.colour) &&
  JSON.stringify(note.selector) === JSON.stringify(draft.selector);

/**
 * Whether the note was changed by someone else since the editor was opened on it, into something else. Where the draft
 * says that there was none (`base` null), one that is there was made elsewhere meanwhile.
 */
const isOvertaken = (note: NoteRecord, draft: NoteDraft): boolean =>
  draft.base !== undefined && note.modified > (draft.base ?? -1) && !sameWords(note, draft);

/** Later than every earlier change, also where the clock was set back or two changes fall into one millisecond. */
export const changeTime = (database: PledgemarkDatabase, before: NoteRecord | undefined): number =>
  Math.max(database.now(), (before?.modified ?? -1) + 1);

/**
 * The id under which the draft is kept: a new one for a new note, and where the stored one was overtaken or cannot be
 * read, so that nothing stored is overwritten unseen.
 */
async function idFor(database: PledgemarkDatabase, draft: NoteDraft, found: Found | null): Promise<string> {
  if (draft.id === null) return database.newId();
  if (found) return isOvertaken(found.note, draft) ? database.newId() : draft.id;
  return (await database.notes.get(draft.id)) === undefined ? draft.id : database.newId();
}

interface Put {
  readonly before: NoteRecord | null;
  readonly note: NoteRecord;
}

/** @param part the part of the report that a new note stands on; null: its own address */
export async function putNote(
  database: PledgemarkDatabase,
  { reportId, part }: Pick<NoteRecord, 'reportId' | 'part'>,
  draft: NoteDraft,
): Promise<Put> {
  const found = draft.id === null ? null : await findNote(database, draft.id);
  const id = await idFor(database, draft, found);
  const before = found?.note.id === id ? found : null;
  const time = changeTime(database, before?.note);
  const note = NoteRecordSchema.parse({
    id,
    reportId: before?.note.reportId ?? reportId,
    selector: draft.selector,
    body: draft.body,
    tags: cleanTags(draft.tags),
    colour: draft.colour === undefined ? before?.note.colour : draft.colour,
    part: before ? before.note.part : part,
    keptAsIs: before?.note.keptAsIs,
    created: before?.note.created ?? time,
    modified: time,
    trashed: null,
    madeBy: database.madeBy,
  });
  await database.notes.put({ ...before?.stored, ...note });
  return { before: before?.note ?? null, note };
}

/** What the reader did to a note, for the list of steps that can be undone. */
function doingOf({ before, note }: Put, draft: NoteDraft): ChangeName {
  const bare = note.body === '' && note.tags.length === 0 && draft.followUp === null;
  if (before === null) return bare ? 'highlight' : 'add-note';
  const recoloured =
    note.colour !== before.colour && note.body === before.body && note.tags.join() === before.tags.join();
  return recoloured ? 'colour-note' : 'edit-note';
}

export const aboutNote = (doing: ChangeName, { reportId, selector }: NoteRecord): About => ({
  doing,
  subject: selector.quote.exact,
  reportId,
});

/**
 * Keeps a note with its follow-up, and the report's record where there is none, all or nothing. An edited note keeps its
 * `created`; one that was trashed meanwhile comes back; one that was changed elsewhere since `draft.base` is left as it
 * is, and the draft is kept as a note of its own. What was set aside of it unsaved is let go. The promise resolves after
 * the data is on disk.
 */
export function keepNote(
  database: PledgemarkDatabase,
  address: string,
  report: OpenReport,
  draft: NoteDraft,
): Promise<Result<Kept>> {
  const { reports, notes, followUps, setAside, texts, drafts } = database;
  return attempt(database, 'save-note', async () => {
    if (draft.id !== null && !IdSchema.safeParse(draft.id).success) return notARecord('save-note');
    let doing: ChangeName = 'add-note';
    const work = async (): Promise<Result<Kept>> => {
      const record = await reportFor(database, address, report);
      const put = await putNote(database, { reportId: record.id, part: partOf(record, address) }, draft);
      doing = doingOf(put, draft);
      if (put.before === null) await noteWording(database, record, address, report, { noted: true });
      if (draft.id !== null) await drafts.delete(draft.id);
      return ok({
        note: put.note,
        followUp: await putFollowUp(database, put.note, draft.followUp, draft.base ?? null),
      });
    };
    return changing(database, [reports, notes, followUps, setAside, texts, drafts], work, ({ note }) =>
      aboutNote(doing, note),
    );
  });
}

/** Gives a note another colour (null: that of notes), and leaves all else as it is. */
export const colourNote = (
  database: PledgemarkDatabase,
  id: string,
  colour: NoteColour | null,
): Promise<Result<Kept>> =>
  attempt(database, 'colour-note', () =>
    changing(
      database,
      [database.notes, database.followUps],
      async () => {
        const found = await findNote(database, id);
        if (!found) return noteMissing('colour-note');
        const note = { ...found.note, colour, modified: changeTime(database, found.note) };
        await database.notes.put({ ...found.stored, ...note });
        return ok({ note, followUp: await followUpOf(database, id, note.trashed) });
      },
      ({ note }) => aboutNote('colour-note', note),
    ),
  );

/** Puts a note and its follow-up into the trash; it can be restored. Trashing twice is trashing once. */
export const trashNote = (database: PledgemarkDatabase, id: string): Promise<Result<Kept>> =>
  attempt(database, 'trash-note', () =>
    changing(
      database,
      [database.notes, database.followUps],
      async () => {
        const found = await findNote(database, id);
        if (!found) return noteMissing('trash-note');
        if (found.note.trashed !== null) {
          return ok({ note: found.note, followUp: await followUpOf(database, id, found.note.trashed) });
        }
        const time = changeTime(database, found.note);
        const note = { ...found.note, trashed: time, modified: time };
        await database.notes.put({ ...found.stored, ...note });
        return ok({ note, followUp: await trashFollowUps(database, id, time) });
      },
      ({ note }) => aboutNote('trash-note', note),
    ),
  );

/** Takes a note out of the trash, with the follow-up that went there with it. */
export const restoreNote = (database: PledgemarkDatabase, id: string): Promise<Result<Kept>> =>
  attempt(database, 'restore-note', () =>
    changing(
      database,
      [database.notes, database.followUps],
      async () => {
        const found = await findNote(database, id);
        if (!found) return noteMissing('restore-note');
        const { trashed } = found.note;
        if (trashed === null) return ok({ note: found.note, followUp: await followUpOf(database, id, null) });
        const note = { ...found.note, trashed: null, modified: changeTime(database, found.note) };
        await database.notes.put({ ...found.stored, ...note });
        return ok({ note, followUp: await restoreFollowUps(database, id, trashed) });
      },
      ({ note }) => aboutNote('restore-note', note),
    ),
  );
