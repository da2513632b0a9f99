import type { z } from 'zod';
import { warn } from '../platform/log.ts';

/** A stored record that cannot be read. It stays where it is, and is left out of lists. */
interface Unreadable {
  readonly store: string;
  readonly id: string;
  /** What is wrong with it, for the log and for support. */
  readonly problem: string;
}

/** What was asked for, and what of it could not be read. */
export interface Shelf<T> {
  readonly items: T[];
  readonly setAside: Unreadable[];
}

const idOf = (stored: unknown): string =>
  typeof stored === 'object' && stored !== null && 'id' in stored ? String(stored.id) : '?';

/** Parses what a store gave, record by record; never throws. */
export function readAll<T>(store: string, schema: z.ZodType<T>, stored: readonly unknown[]): Shelf<T> {
  const items: T[] = [];
  const setAside: Unreadable[] = [];
  for (const raw of stored) {
    const record = schema.safeParse(raw);
    if (record.success) items.push(record.data);
    else setAside.push({ store, id: idOf(raw), problem: record.error.message });
  }
  for (const { id, problem } of setAside) warn('storage', `A record of ${store} cannot be read: ${id}`, problem);
  return { items, setAside };
}

/** Records checked between two turns of the page: some milliseconds of work. */
const PAGE = 200;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same, giving way to the page now and then: not to be called in a transaction or a live query. */
export async function readAllInTurns<T>(
  store: string,
  schema: z.ZodType<T>,
  stored: readonly unknown[],
): Promise<Shelf<T>> {
  const all: Shelf<T> = { items: [], setAside: [] };
  for (let from = 0; from < stored.length; from += PAGE) {
    if (from > 0) await nextTurn();
    const { items, setAside } = readAll(store, schema, stored.slice(from, from + PAGE));
    all.items.push(...items);
    all.setAside.push(...setAside);
  }
  return all;
}
