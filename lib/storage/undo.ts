import type { ChangeRecord, Edit } from '../model/change.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import { changesIn } from './change-log.ts';
import { addAgain, takeBackAddition } from './change-observations.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';
import { changedSince, noStep } from './failures.ts';
import { noteChange } from './observations.ts';
import { changedFields, sameRecord } from './same-record.ts';
import type { Shelf } from './shelf.ts';

type Way = 'undo' | 'redo';

/** One record's way back (or forth). `from` null: it was not there; `to` null: it shall not be there. */
interface Step {
  readonly store: Edit['store'];
  readonly id: string;
  readonly from: Stored | null;
  readonly to: Stored | null;
  readonly stored: Stored | undefined;
}

/** A visit writes to a report's record as well: only the fields of the change count. */
function reportFields({ from, to }: Step): string[] {
  return changedFields(from ?? {}, to ?? {}).filter((field) => field !== 'modified');
}

/** Whether the record stands as this step left it. What was not there before lies in the trash after undoing. */
function stands(step: Step): boolean {
  const { from, to, stored } = step;
  if (stored === undefined) return false;
  if (step.store === 'reports')
    return reportFields(step).every((field) => sameRecord([stored[field]], [from?.[field]]));
  if (from === null) return stored.trashed !== null && sameRecord(stored, to, ['trashed']);
  return sameRecord(stored, from);
}

/** The record as it shall be. Nothing is taken away: what was made goes to the trash. */
function target(step: Step, time: number): Stored {
  const { from, to, stored } = step;
  if (step.store === 'reports') {
    const fields = reportFields(step).map((field) => [field, to?.[field]] as const);
    return { ...stored, id: step.id, ...Object.fromEntries(fields) };
  }
  return to === null ? { ...from, id: step.id, trashed: time, modified: time } : { ...to, modified: time };
}

async function stepsOf(database: PledgemarkDatabase, { edits }: ChangeRecord, way: Way): Promise<Step[]> {
  const steps: Step[] = [];
  for (const { store, id, before, after } of edits) {
    const stored: Stored | undefined = await database.table<Stored, string>(store).get(id);
    const [from, to] = (way === 'undo' ? [after, before] : [before, after]) as [Stored | null, Stored | null];
    steps.push({ store, id, from, to, stored });
  }
  return steps;
}

/** The named change, else the one whose turn it is: the last that stands, or the one that was undone last. */
function pick(changes: readonly ChangeRecord[], id: string | null, way: Way): ChangeRecord | undefined {
  const open = changes.filter(({ undone }) => (undone === null) === (way === 'undo'));
  if (id !== null) return open.find((one) => one.id === id);
  if (way === 'undo') return open[0];
  return open.toSorted((a, b) => (b.undone ?? 0) - (a.undone ?? 0))[0];
}

/** Records of the change as they shall be; null where one was changed since. */
async function edited(database: PledgemarkDatabase, change: ChangeRecord, way: Way, after: number) {
  const steps = await stepsOf(database, change, way);
  if (!steps.every(stands)) return null;
  const time = Math.max(after, ...steps.map(({ stored }) => Number(stored?.modified ?? 0) + 1));
  for (const step of steps) await database.table(step.store).put(target(step, time));
  return { ...change, undone: way === 'undo' ? time : null };
}

/** The same for an addition to the reader's own data, which its records know by its name. */
async function added(
  database: PledgemarkDatabase,
  change: ChangeRecord & { addition: NonNullable<ChangeRecord['addition']> },
  way: Way,
  after: number,
) {
  const { addition, undone } = change;
  const time = Math.max(after, await noteChange(database));
  if (way === 'redo') {
    const again = await addAgain(database, { ...addition, undone: undone ?? 0 }, time);
    return again ? { ...change, undone: null } : null;
  }
  const { removed, broughtBack } = await takeBackAddition(database, addition.batch, time);
  return removed.length === 0 ? null : { ...change, undone: time, addition: { ...addition, broughtBack } };
}

const isAddition = (change: ChangeRecord): change is Parameters<typeof added>[1] => change.addition !== undefined;

async function go(database: PledgemarkDatabase, id: string | null, way: Way): Promise<Result<ChangeRecord>> {
  const { items } = await changesIn(database);
  const change = pick(items, id, way);
  if (!change) return noStep(way);
  const after = Math.max(database.now(), ...items.map((one) => (one.undone ?? 0) + 1));
  const done = await (isAddition(change) ? added(database, change, way, after) : edited(database, change, way, after));
  if (!done) return changedSince(way);
  await database.changes.put(done);
  return ok(done as ChangeRecord);
}

const goInOne = (database: PledgemarkDatabase, id: string | null, way: Way): Promise<Result<ChangeRecord>> => {
  const { notes, followUps, corrections, reports, observations, revisions, changes } = database;
  const tables = [notes, followUps, corrections, reports, observations, revisions, changes];
  // Dexie follows the awaits of an async function only.
  return attempt(database, way, () => database.transaction('rw', tables, async () => go(database, id, way)));
};

/**
 * Takes a change back: the named one, else the last that stands. Fails with `changed-since` where one of its records was
 * changed since, with `nothing-to-undo` where there is none.
 */
export const undoChange = (database: PledgemarkDatabase, id: string | null): Promise<Result<ChangeRecord>> =>
  goInOne(database, id, 'undo');

/** Does again what was undone: the named change, else the one that was undone last. */
export const redoChange = (database: PledgemarkDatabase, id: string | null): Promise<Result<ChangeRecord>> =>
  goInOne(database, id, 'redo');

/** The changes that can be undone or done again, the latest first. */
export const changesOf = (database: PledgemarkDatabase): Promise<Result<Shelf<ChangeRecord>>> =>
  attempt(database, 'read', async () => ok(await changesIn(database)));
