import { changesBetween } from '../follow-up/index.ts';
import { type FollowUpLogEntry, FollowUpRecordSchema } from '../model/follow-up.ts';
import { NoteRecordSchema } from '../model/records.ts';
import type { Stored } from './database.ts';
import type { MergedStore } from './merge-plan.ts';

/** What a file that knows only part of a record leaves open. */
export interface PartlyKnown {
  /** Ids of the records of which it does not say when they were last changed. */
  readonly undated: ReadonlySet<string>;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of a note: how its words are found again, where it stands on the same words. */
function filledNote(incoming: Stored, stored: Stored): Stored {
  const [mine, there] = [NoteRecordSchema.safeParse(incoming).data, NoteRecordSchema.safeParse(stored).data];
  if (!mine || !there) return incoming;
  const keptAsIs = mine.keptAsIs ?? there.keptAsIs;
  const sameWords = isSame([mine.part, mine.selector.quote], [there.part, there.selector.quote]);
  const context = mine.selector.context ?? (sameWords ? there.selector.context : undefined);
  return { ...incoming, keptAsIs, selector: context ? { ...mine.selector, context } : mine.selector };
}

/** Entries of both logs, each once, in the order of time. */
function joinedLog(stored: readonly FollowUpLogEntry[], incoming: readonly FollowUpLogEntry[]): FollowUpLogEntry[] {
  const more = incoming.filter((entry) => !stored.some((known) => isSame(known, entry)));
  return more.length === 0 ? [...stored] : [...stored, ...more].toSorted((a, b) => a.when - b.when);
}

/** Of a follow-up: its log, with what the file changes as of now. */
function filledFollowUp(incoming: Stored, stored: Stored, now: number): Stored {
  const [mine, there] = [FollowUpRecordSchema.safeParse(incoming).data, FollowUpRecordSchema.safeParse(stored).data];
  if (!mine || !there) return incoming;
  return { ...incoming, log: [...joinedLog(there.log, mine.log), ...changesBetween(there, mine, now)] };
}

/**
 * A record of such a file as it would be here: what the file does not say of it stays as it is stored. So a table that
 * was exported and comes back unchanged changes nothing, and one that comes in twice comes in once.
 *
 * @param now milliseconds since the Unix epoch, of the import
 */
export function filledIn(
  store: MergedStore,
  incoming: Stored,
  stored: Stored,
  { undated }: PartlyKnown,
  now: number,
): Stored {
  const times = undated.has(incoming.id) ? { created: stored.created, modified: stored.modified } : {};
  if (store === 'notes') return { ...filledNote(incoming, stored), ...times };
  return store === 'followUps' ? { ...filledFollowUp(incoming, stored, now), ...times } : incoming;
}
