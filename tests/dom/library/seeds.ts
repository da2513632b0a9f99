import type { DatasetParts } from '../../../lib/indicators/index.ts';
import { readSeeds } from '../../../scripts/dataset/read-seeds.ts';

const files = import.meta.glob<string>(['../../../seeds/**/*.csv', '../../../seeds/*.json', '../../../seeds/*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const ROOT = /^.*\/seeds\//;

/** The dataset in seeds/, as the extension ships it. */
export const seedParts = (): DatasetParts => ({
  version: '2026.11.23+00000000',
  ...readSeeds(new Map(Object.entries(files).map(([path, text]) => [path.replace(ROOT, ''), text]))).parts,
});
