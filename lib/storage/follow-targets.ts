import type { FollowUpDraft, Kept, OpenReport } from '../model/kept.ts';
import type { NoteRecord } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import type { Selector } from '../model/selector.ts';
import { attempt } from './attempt.ts';
import { changing } from './change-log.ts';
import type { PledgemarkDatabase } from './database.ts';
import { noteMissing } from './failures.ts';
import { followUpOf, putFollowUp } from './follow-ups.ts';
import { findNote, putNote } from './notes.ts';
import { partOf } from './parts.ts';
import { reportFor } from './reports.ts';
import { noteWording } from './texts.ts';

/** A target that is to be followed up. `noteId`: the note on it that shall have the follow-up; null: one is made. */
export interface TargetToFollow {
  readonly noteId: string | null;
  readonly selector: Selector;
  readonly followUp: FollowUpDraft;
}

/** A step of the transaction; null where the note is not there. */
async function followOne(
  database: PledgemarkDatabase,
  place: Pick<NoteRecord, 'reportId' | 'part'>,
  { noteId, selector, followUp }: TargetToFollow,
): Promise<Kept | null> {
  if (noteId === null) {
    const { note } = await putNote(database, place, { id: null, selector, body: '', tags: [], followUp });
    return { note, followUp: await putFollowUp(database, note, followUp, null) };
  }
  const note = (await findNote(database, noteId))?.note;
  if (!note) return null;
  const already = await followUpOf(database, noteId, null);
  return { note, followUp: already ?? (await putFollowUp(database, note, followUp, null)) };
}

/**
 * Makes follow-ups of targets, all or none, as one step that can be undone. A note that is there already gets the
 * follow-up and is left as it is; a follow-up that it has already is not changed. The promise resolves after the data is
 * on disk.
 *
 * @param address canonical
 */
export function followTargets(
  database: PledgemarkDatabase,
  address: string,
  report: OpenReport,
  targets: readonly TargetToFollow[],
): Promise<Result<Kept[]>> {
  const { reports, notes, followUps, setAside, texts } = database;
  return attempt(database, 'add-follow-ups', () => {
    const work = async (): Promise<Result<Kept[]>> => {
      const record = await reportFor(database, address, report);
      await noteWording(database, record, address, report, { noted: true });
      const place = { reportId: record.id, part: partOf(record, address) };
      const kept: Kept[] = [];
      for (const target of targets) {
        const one = await followOne(database, place, target);
        if (!one) return noteMissing('add-follow-ups');
        kept.push(one);
      }
      return ok(kept);
    };
    return changing(database, [reports, notes, followUps, setAside, texts], work, (kept) => ({
      doing: 'add-follow-ups',
      subject: kept[0]?.followUp?.what ?? '',
      reportId: kept[0]?.note.reportId ?? null,
    }));
  });
}
