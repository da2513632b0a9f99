import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const configurations = ['.dependency-cruiser.mjs', '.dependency-cruiser.bundles.mjs'];

/** Each imports what its room must not, and names the rule that says so. */
const planted = [
  { file: 'lib/text/planted.ts', line: "import '../extract/index.ts';", rule: 'arrow-lib-text' },
  { file: 'lib/extract/planted.ts', line: "import type { Page } from '../page/page.ts';", rule: 'arrow-lib-extract' },
  { file: 'lib/highlight/planted.ts', line: "import '../platform/clock.ts';", rule: 'arrow-lib-highlight' },
  { file: 'lib/platform/planted.ts', line: "import '../storage/planted.ts';", rule: 'arrow-lib-platform' },
  { file: 'components/planted.ts', line: "import '../entrypoints/background.ts';", rule: 'arrow-components' },
  { file: 'lib/drawer/planted.ts', line: "import '../model/result.ts';", rule: 'room-without-level' },
  { file: 'lib/export/planted.ts', line: "import 'preact';", rule: 'pure-without-packages' },
  { file: 'lib/report/planted.ts', line: "import 'node:fs';", rule: 'pure-without-node' },
  { file: 'lib/storage/planted.ts', line: "import 'wxt/browser'; import 'dexie';", rule: 'browser-api-in-platform' },
  { file: 'lib/messaging/planted.ts', line: "import 'node:path';", rule: 'node-in-command-line' },
  { file: 'lib/model/planted.ts', line: "import './planted2.ts';", rule: 'no-cycles' },
  { file: 'lib/model/planted2.ts', line: "import './planted.ts';", rule: null },
  { file: 'lib/page/planted.ts', line: "import './nowhere.ts';", rule: 'resolvable' },
  { file: 'entrypoints/background.ts', line: 'export {};', rule: null },
  {
    file: 'entrypoints/overlay.content/planted-words.ts',
    line: "import '../../components/shared/own-words/planted.ts';",
    rule: 'content-without-own-words',
  },
  { file: 'components/shared/own-words/planted.ts', line: 'export {};', rule: null },
  {
    file: 'entrypoints/overlay.content/planted.ts',
    line: "import '../../lib/storage/planted.ts';",
    rule: 'content-without-storage',
  },
  {
    file: 'entrypoints/detect.ts',
    line: "import '../lib/messaging/planted3.ts';",
    rule: 'detector-stays-small',
  },
  { file: 'lib/messaging/planted3.ts', line: "import 'zod';", rule: null },
];

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

function cruise(folder: string, configuration: string): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', configuration, '--output-type', 'json', 'lib', 'components', 'entrypoints'];
  const { stdout } = spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Cruise;
}

const broken = (folder: string): string[] =>
  configurations
    .flatMap((configuration) => cruise(folder, configuration).summary.violations)
    .map(({ from, rule }) => `${from}: ${rule.name}`);

function copyHouse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-house-'));
  for (const name of ['lib', 'components', 'entrypoints', 'tsconfig.base.json', 'package.json', ...configurations])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

describe('in a copy of the house with forbidden imports planted', { timeout: 60_000 }, () => {
  let folder = '';
  let violations: string[] = [];

  beforeAll(() => {
    folder = copyHouse();
    for (const { file, line } of planted) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${line}\n`);
    }
    violations = broken(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted.filter(({ rule }) => rule !== null))('$rule refuses $file', ({ file, rule }) => {
    expect(violations).toContain(`${file}: ${rule}`);
  });

  test('nothing else is refused', () => {
    expect(violations.filter((violation) => !planted.some(({ file }) => violation.startsWith(file)))).toEqual([]);
  });
});
