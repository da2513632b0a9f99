import { areas } from '../../../lib/dataset/areas.ts';
import { type Dataset, openDataset, readBundle } from '../../../lib/indicators/index.ts';
import { makeBundle } from '../../../scripts/dataset/make-bundle.ts';
import { readSeeds } from '../../../scripts/dataset/read-seeds.ts';
import { seedFiles } from '../../../scripts/dataset/seed-files.ts';

export { areas };

/** The dataset in seeds/, built and opened as the extension opens it. */
export const openSeeds = (): Dataset => openDataset(readBundle(makeBundle(readSeeds(seedFiles()).parts)), areas);
