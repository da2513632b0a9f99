import type { Dexie, Table, Transaction } from 'dexie';
import type { Edit } from '../model/change.ts';

type Store = Edit['store'];
const STORES: readonly Store[] = ['notes', 'followUps', 'corrections', 'reports'];

/** The records that a transaction touched, as they were before it, by store and id. `before` null: there was none. */
export type Touched = Map<string, { readonly store: Store; readonly id: string; readonly before: unknown }>;

const recording = new WeakMap<Transaction, Touched>();

/** From now on, what this transaction (and those inside it) writes to the stores that can be undone is in the answer. */
export function recordTouched(transaction: Transaction): Touched {
  const touched: Touched = new Map();
  recording.set(transaction, touched);
  return touched;
}

function touchedIn(transaction: Transaction | undefined): Touched | undefined {
  for (let at = transaction; at; at = at.parent) {
    const touched = recording.get(at);
    if (touched) return touched;
  }
  return undefined;
}

/** Lets `recordTouched` see the writes of a database; to be called once for it. A store that its version does not have is left out. */
export function watchWrites(database: Dexie): void {
  const known = new Set(database.tables.map(({ name }) => name));
  for (const store of STORES.filter((name) => known.has(name))) {
    const note = (transaction: Transaction, id: string, before: unknown): void => {
      const touched = touchedIn(transaction);
      // What it was before the first write of a change is what undoing goes back to.
      if (touched && !touched.has(`${store} ${id}`)) touched.set(`${store} ${id}`, { store, id, before });
    };
    const table: Table<object, string> = database.table(store);
    table.hook('creating', (id, _record, transaction) => note(transaction, id, null));
    table.hook('updating', (_parts, id, before, transaction) => {
      note(transaction, id, before);
      return undefined;
    });
    table.hook('deleting', (id, before, transaction) => note(transaction, id, before));
  }
}
