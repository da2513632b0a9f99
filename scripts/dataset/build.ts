// Checks the dataset in seeds/ and writes the bundle: npm run dataset [-- OUTPUT]. The build makes the same bundle.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleJson } from './bundle-json.ts';

const output = process.argv[2] ?? fileURLToPath(new URL('../../.output/dataset.json', import.meta.url));
try {
  const { json, about } = bundleJson();
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, json);
  console.log(about);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
