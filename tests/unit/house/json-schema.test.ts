import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutJsonSchema } from '../../../scripts/without-json-schema.ts';

const core = join(dirname(createRequire(import.meta.url).resolve('zod')), 'v4', 'core');
const { transform } = withoutJsonSchema();

test.each(['to-json-schema.js', 'json-schema-processors.js'])('%s is left out under all of its names', async (file) => {
  const path = join(core, file);
  const left = transform(readFileSync(path, 'utf8'), path);
  const names = Object.keys(await import(path));
  const stub: Record<string, () => () => void> = await import(`data:text/javascript,${encodeURIComponent(left!.code)}`);
  expect(Object.keys(stub).toSorted()).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(stub[name]!()).toThrow('left out');
});

test('all other files are left as they are', () => {
  expect(transform('export const a = 1;', join(core, 'schemas.js'))).toBeNull();
});
