import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SeedFiles } from './read-seeds.ts';

const seeds = new URL('../../seeds/', import.meta.url);

/** Every file below seeds/, read. */
export function seedFiles(): SeedFiles {
  const paths = readdirSync(fileURLToPath(seeds), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:csv|json|txt)$/.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, seeds), 'utf8')]));
}
