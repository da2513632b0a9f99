import { Dexie, type Table } from 'dexie';
import { type ChangeRecord, ChangeRecordSchema, type Edit } from '../model/change.ts';
import { ok, type Result } from '../model/result.ts';
import type { PledgemarkDatabase } from './database.ts';
import { sameRecord } from './same-record.ts';
import { readAll, type Shelf } from './shelf.ts';
import { recordTouched, type Touched } from './touched.ts';

/** Steps that can be taken back. */
export const MOST_STEPS = 30;

/** What a change is called; the surfaces have words for each. */
export const DOINGS = [
  'add-note',
  'highlight',
  'edit-note',
  'colour-note',
  'attach-note',
  'keep-as-is',
  'trash-note',
  'restore-note',
  'add-follow-up',
  'edit-follow-up',
  'drop-follow-up',
  'take-up-follow-up',
  'add-follow-ups',
  'edit-follow-ups',
  'correct',
  'undo-correction',
  'edit-report',
  'trash-notes',
  'restore-notes',
  'add-observations',
] as const;
export type ChangeName = (typeof DOINGS)[number];

/** What a change is about: `subject` is a quote to show. */
export interface About {
  readonly doing: ChangeName;
  readonly subject: string;
  readonly reportId: string | null;
}

/** The report's record is made on the way, and stays when what made it is undone. */
const isUndoable = ({ store, before, after }: Edit): boolean =>
  !(store === 'reports' && before === null) && !sameRecord(before, after);

async function editsOf(database: PledgemarkDatabase, touched: Touched): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const { store, id, before } of touched.values()) {
    const after: unknown = (await database.table(store).get(id)) ?? null;
    edits.push({ store, id, before, after });
  }
  return edits.filter(isUndoable);
}

/** All changes that are kept, the latest first. */
export async function changesIn(database: PledgemarkDatabase): Promise<Shelf<ChangeRecord>> {
  const { items, setAside } = readAll('changes', ChangeRecordSchema, await database.changes.toArray());
  return { items: items.toSorted((a, b) => b.when - a.when || (a.id < b.id ? 1 : -1)), setAside };
}

/** A new change ends what could have been done again, and the oldest step goes. */
async function keep(
  database: PledgemarkDatabase,
  about: About,
  step: Pick<ChangeRecord, 'edits' | 'addition'>,
): Promise<void> {
  const { items } = await changesIn(database);
  const when = Math.max(database.now(), (items[0]?.when ?? -1) + 1);
  const gone = [
    ...items.filter(({ undone }) => undone !== null),
    ...items.filter(({ undone }) => undone === null).slice(MOST_STEPS - 1),
  ];
  await database.changes.bulkDelete(gone.map(({ id }) => id));
  await database.changes.add({ id: database.newId(), when, ...about, ...step, undone: null });
}

/**
 * Does what the reader asked for in one transaction over `tables`, and keeps it as one step that can be undone: whatever
 * `work` writes to notes, follow-ups, corrections and reports is part of it. Where `work` fails or changes nothing, there
 * is no step; where it throws, nothing is written.
 *
 * @param about says what the change was, given what `work` gave
 */
export function changing<T>(
  database: PledgemarkDatabase,
  tables: readonly Table[],
  work: () => Promise<Result<T>>,
  about: (value: T) => About,
): PromiseLike<Result<T>> {
  return database.transaction('rw', [...tables, database.changes], async () => {
    const touched = recordTouched(Dexie.currentTransaction);
    const result = await work();
    if (!result.ok) return result;
    const edits = await editsOf(database, touched);
    if (edits.length > 0) await keep(database, about(result.value), { edits });
    return ok(result.value);
  });
}

/** Keeps an addition to the reader's own data as one step; to be called in its transaction, which is over `changes` too. */
export const keepAddition = (database: PledgemarkDatabase, about: Omit<About, 'doing'>, batch: string): Promise<void> =>
  keep(database, { doing: 'add-observations', ...about }, { edits: [], addition: { batch, broughtBack: [] } });
