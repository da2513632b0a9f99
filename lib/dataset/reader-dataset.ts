import { ok, type Result } from '../model/result.ts';
import { observationsRevision, ownObservations, type PledgemarkDatabase } from '../storage/index.ts';
import { loadBundled } from './bundled.ts';
import { joinOwn, type ReaderDataset } from './join.ts';

interface Joined {
  readonly revision: number;
  readonly reader: ReaderDataset;
}

/** What was joined last; a page or worker that ends loses it, and joins anew. */
const joined = new WeakMap<PledgemarkDatabase, Joined>();

/**
 * The bundled dataset with the reader's own observations as they are now. Joined anew only after these changed. Where
 * they cannot be read, the bundled dataset alone: storage has said why.
 */
export async function readerDataset(database: PledgemarkDatabase): Promise<Result<ReaderDataset>> {
  const bundled = await loadBundled();
  if (!bundled.ok) return bundled;
  const revision = await observationsRevision(database);
  if (!revision.ok) return ok(joinOwn(bundled.value, []));
  const known = joined.get(database);
  if (known?.revision === revision.value) return ok(known.reader);
  const own = await ownObservations(database);
  if (!own.ok) return ok(joinOwn(bundled.value, []));
  const reader = joinOwn(bundled.value, own.value.items);
  joined.set(database, { revision: revision.value, reader });
  return ok(reader);
}
