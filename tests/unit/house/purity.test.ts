import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const pureRooms: string[] = JSON.parse(
  readFileSync(join(root, 'tsconfig.pure.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
).include;

const refused = [
  ['export const at = Date.now();', 'no clock'],
  ['export const at = new Date();', 'no clock'],
  ['export const clock = [Date.now];', 'no clock'],
  ['export const chance = Math.random();', 'no chance'],
  ['export const die = Math.random;', 'no chance'],
] as const;

const allowed = ['export const at = new Date(0).toISOString();', 'export const at = Date.UTC(2025, 0, 1);'];

interface Report {
  diagnostics: { message: string; location: { path: string } }[];
}

function lint(folder: string): Report {
  const program = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = [program, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'lib'];
  const { stdout } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' });
  return JSON.parse(stdout) as Report;
}

describe('in a copy of the lint settings, the linter', { timeout: 60_000 }, () => {
  let folder = '';
  let report: Report = { diagnostics: [] };

  const plant = (path: string, line: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${line}\n`);
  };
  const said = (path: string): string =>
    report.diagnostics
      .filter(({ location }) => location.path === path)
      .map(({ message }) => message)
      .join('\n');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pledgemark-purity-'));
    for (const name of ['biome.json', 'lint']) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const room of pureRooms)
      for (const [index, [line]] of refused.entries()) plant(`${room}/refused${index}.ts`, line);
    for (const [index, line] of allowed.entries()) plant(`lib/text/allowed${index}.ts`, line);
    plant('lib/platform/clock.ts', refused[0][0]);
    report = lint(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(pureRooms)('refuses clock and chance in %s', (room) => {
    for (const [index, [line, reason]] of refused.entries())
      expect(said(`${room}/refused${index}.ts`), line).toContain(reason);
  });

  test('allows dates that read no clock, and the clock where it belongs', () => {
    expect(['lib/text/allowed0.ts', 'lib/text/allowed1.ts', 'lib/platform/clock.ts'].map(said)).toEqual(['', '', '']);
  });
});
