import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOM = fileURLToPath(new URL('../../../lib/extract', import.meta.url));

const engineFiles = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.startsWith('packs'),
);

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?:^|\s)\/\/.*$/gm, '');

it.each(engineFiles)('%s knows no Chinese word', (path) => {
  expect(withoutComments(readFileSync(join(ROOM, path), 'utf8'))).not.toMatch(/\p{Script=Han}/u);
});
