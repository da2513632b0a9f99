import { gzipSync } from 'node:zlib';
import { writeFinding } from '../../lib/indicators/source/finding.ts';
import { makeBundle } from './make-bundle.ts';
import { readSeeds } from './read-seeds.ts';
import { seedFiles } from './seed-files.ts';

/** All that is bundled, gzipped. */
const LIMIT = 150_000;

/** The bundle's text, and one line that says what is in it. */
export interface BundleJson {
  readonly json: string;
  readonly about: string;
}

/** Makes the bundle of what lies in seeds/. Throws with every fault, a line each, and where it has grown too large. */
export function bundleJson(): BundleJson {
  const { parts, findings } = readSeeds(seedFiles());
  if (findings.length > 0) {
    throw new Error([`The dataset has ${findings.length} faults:`, ...findings.map(writeFinding)].join('\n'));
  }
  const bundle = makeBundle(parts);
  const json = JSON.stringify(bundle);
  const size = gzipSync(json).length;
  if (size > LIMIT) throw new Error(`The dataset is ${size} bytes gzipped; at most ${LIMIT} may be shipped.`);
  const counts = `${parts.indicators.length} indicators, ${parts.observations.length} observations, ${parts.sources.length} sources`;
  return { json, about: `dataset ${bundle.version}: ${counts}, ${(size / 1000).toFixed(1)} kB gzipped` };
}
