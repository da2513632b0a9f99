import { exportRaw, openDatabase, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { success } from '../../unit/storage/records.ts';

let count = 0;

/** Does something with two empty profiles, and clears them away. */
export async function inTwo(
  work: (one: PledgemarkDatabase, other: PledgemarkDatabase) => Promise<void>,
): Promise<void> {
  count += 1;
  const [one, other] = [openDatabase({ name: `one-${count}` }), openDatabase({ name: `other-${count}` })];
  try {
    await work(one, other);
  } finally {
    await one.delete();
    await other.delete();
  }
}

/** All that is stored, as it lies there. */
export const rawOf = async (of: PledgemarkDatabase) => success(await exportRaw(of.name)).stores;
