import { type AreaTable, type Dataset, openDataset, readBundle } from '../../../lib/indicators/index.ts';
import { areaByCode, parentsOf } from '../../../lib/report/areas.ts';
import { makeBundle } from '../../../scripts/dataset/make-bundle.ts';
import { readSeeds } from '../../../scripts/dataset/read-seeds.ts';
import { seedFiles } from '../../../scripts/dataset/seed-files.ts';

/** The report room's areas, as composition hands them to the dataset. */
export const areas: AreaTable = {
  name: (code) => areaByCode(code)?.name ?? null,
  parents: (code) => (code === '100000' ? [] : [...parentsOf(code).map((area) => area.code), '100000']),
};

/** The dataset in seeds/, built and opened as the extension opens it. */
export const openSeeds = (): Dataset => openDataset(readBundle(makeBundle(readSeeds(seedFiles()).parts)), areas);
