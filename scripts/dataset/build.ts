// Checks the dataset in seeds/ and writes the bundle that the extension loads: npm run dataset [-- OUTPUT]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeFinding } from './finding.ts';
import { makeBundle } from './make-bundle.ts';
import { readSeeds } from './read-seeds.ts';
import { seedFiles } from './seed-files.ts';

/** All that is bundled, gzipped. */
const LIMIT = 150_000;

const output = process.argv[2] ?? fileURLToPath(new URL('../../public/dataset.json', import.meta.url));
const { parts, findings } = readSeeds(seedFiles());
for (const finding of findings) console.error(writeFinding(finding));
if (findings.length > 0) {
  console.error(`The dataset has ${findings.length} faults; nothing was written.`);
  process.exit(1);
}
const bundle = makeBundle(parts);
const json = JSON.stringify(bundle);
const size = gzipSync(json).length;
if (size > LIMIT) {
  console.error(`The dataset is ${size} bytes gzipped; at most ${LIMIT} may be shipped.`);
  process.exit(1);
}
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, json);
console.log(
  `dataset ${bundle.version}: ${parts.indicators.length} indicators, ${parts.observations.length} observations, ` +
    `${parts.sources.length} sources, ${(size / 1000).toFixed(1)} kB gzipped`,
);
