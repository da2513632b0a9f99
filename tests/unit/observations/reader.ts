import { joinOwn, type ReaderDataset } from '../../../lib/dataset/index.ts';
import { type DatasetParts, readBundle } from '../../../lib/indicators/index.ts';
import {
  addObservations,
  type OwnObservation,
  type OwnObservationDraft,
  openDatabase,
  ownObservations,
} from '../../../lib/storage/index.ts';
import { makeBundle } from '../../../scripts/dataset/make-bundle.ts';
import { readSeeds } from '../../../scripts/dataset/read-seeds.ts';
import { seedFiles } from '../../../scripts/dataset/seed-files.ts';
import { success } from '../storage/records.ts';

/** The bundled dataset, built and read as the extension reads it. */
export const bundledParts: DatasetParts = readBundle(makeBundle(readSeeds(seedFiles()).parts));

export const bundledReader: ReaderDataset = joinOwn(bundledParts, []);

/** The drafts as records, as a database of their own keeps them. */
export async function kept(drafts: readonly OwnObservationDraft[]): Promise<OwnObservation[]> {
  const database = openDatabase({ name: `kept-${crypto.randomUUID()}` });
  const rows = drafts.map((draft) => ({ draft, decision: 'keep-both' as const }));
  success(await addObservations(database, rows, { origin: 'hand', dataset: null }));
  const { items } = success(await ownObservations(database));
  await database.delete();
  return items;
}
