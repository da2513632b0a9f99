import { send } from '../../../lib/messaging/index.ts';
import type { ChangeRecord } from '../../../lib/model/change.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import type { NoteColour } from '../../../lib/model/records.ts';
import { ok, type Result } from '../../../lib/model/result.ts';
import {
  allTrash,
  changesOf,
  deleteForGood,
  noteContext,
  type PledgemarkDatabase,
  reportOf,
  TRASH_MS,
  watch,
} from '../../../lib/storage/index.ts';
import { type Passage, passageOf } from '../../card/index.ts';

/** A deleted note, with the report it was made on and the days it can still be restored. */
export interface Trashed {
  readonly kept: Kept;
  readonly title: string;
  readonly daysLeft: number;
}

/** The steps that can be undone, the trash, and the texts that were kept. Watching returns what stops it. */
export interface HistoryActions {
  watchChanges(onChanges: (result: Result<readonly ChangeRecord[]>) => void): () => void;
  watchTrash(onTrash: (result: Result<readonly Trashed[]>) => void): () => void;
  /** The named change, else the one whose turn it is. */
  undo(id: string | null): Promise<Result<ChangeRecord>>;
  redo(id: string | null): Promise<Result<ChangeRecord>>;
  restore(id: string): Promise<Result<unknown>>;
  deleteForGood(id: string): Promise<Result<unknown>>;
  /** Gives a note another colour; null: that of notes. */
  colour(kept: Kept, colour: NoteColour | null): Promise<Result<unknown>>;
  /** A note's words in the text that they were written on. */
  passage(kept: Kept): Promise<Result<Passage>>;
}

const DAY_MS = 86_400_000;

const daysLeft = ({ note }: Kept, now: number): number => Math.ceil(((note.trashed ?? now) + TRASH_MS - now) / DAY_MS);

async function trashed(database: PledgemarkDatabase): Promise<Result<readonly Trashed[]>> {
  const trash = await allTrash(database);
  if (!trash.ok) return trash;
  const titles = new Map<string, string>();
  for (const reportId of new Set(trash.value.items.map(({ note }) => note.reportId))) {
    const report = await reportOf(database, reportId);
    if (report.ok) titles.set(reportId, report.value?.title ?? '');
  }
  return ok(
    trash.value.items.map((kept) => ({
      kept,
      title: titles.get(kept.note.reportId) ?? '',
      daysLeft: daysLeft(kept, database.now()),
    })),
  );
}

async function changes(database: PledgemarkDatabase): Promise<Result<readonly ChangeRecord[]>> {
  const shelf = await changesOf(database);
  return shelf.ok ? ok(shelf.value.items) : shelf;
}

export const historyActions = (database: PledgemarkDatabase): HistoryActions => ({
  watchChanges: (onChanges) => watch(() => changes(database), onChanges),
  watchTrash: (onTrash) => watch(() => trashed(database), onTrash),
  undo: (id) => send('change.undo', { id }),
  redo: (id) => send('change.redo', { id }),
  restore: (id) => send('note.restore', { id }),
  deleteForGood: (id) => deleteForGood(database, [id]),
  colour: ({ note }, colour) => send('note.colour', { id: note.id, colour }),
  async passage({ note }) {
    const context = await noteContext(database, note);
    return context.ok ? ok(passageOf(context.value.text, context.value.span, context.value.version.lastSeen)) : context;
  },
});
