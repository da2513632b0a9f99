import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';

/** More would not be looked through. */
const MOST_TAGS = 300;

/** The tags on the reader's notes, most used first; those of notes in the trash count, too. */
export const tagsInUse = (database: PledgemarkDatabase): Promise<Result<string[]>> =>
  attempt(database, 'read', async () => {
    const counts = new Map<string, number>();
    // One key for each tag of each note; the notes themselves are not read.
    for (const tag of await database.notes.orderBy('tags').keys()) {
      if (typeof tag === 'string') counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    return ok(
      [...counts]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, MOST_TAGS)
        .map(([tag]) => tag),
    );
  });
