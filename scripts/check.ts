// Every check in order, from the quickest to the slowest, up to the first that fails: npm run check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const reports = fileURLToPath(new URL('../node_modules/.cache/pledgemark/reports/', import.meta.url));

interface Stage {
  name: string;
  /** The npm script, with its arguments. */
  script: string;
  /** Where the tests' own counts stand after it; without one, the stage counts as one check. */
  report?: string;
}

const vitest = (project: string): Pick<Stage, 'script' | 'report'> => ({
  script: `test:${project} -- --reporter=default --reporter=json --outputFile.json=${reports}${project}.json`,
  report: `${project}.json`,
});

const stages: readonly Stage[] = [
  { name: 'Lint and format', script: 'lint' },
  { name: 'Types', script: 'types' },
  { name: 'Arrows between rooms', script: 'arrows' },
  { name: 'Unused code and packages', script: 'unused' },
  { name: 'Unit and property tests', ...vitest('unit') },
  { name: 'The recogniser on the seed document', script: 'evaluate' },
  { name: 'Tests in a real browser', ...vitest('dom') },
  { name: 'Build', script: 'build' },
  { name: 'Build for Firefox', script: 'build:firefox' },
  { name: 'Bundle budgets', script: 'budgets' },
  { name: 'End-to-end tests with the built extension', script: 'test:e2e', report: 'e2e.json' },
];

interface Counts {
  passed: number;
  failed: number;
}

interface TestReport {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number };
}

/** The counts that Vitest or Playwright wrote down; a stage that fails has failed at least once. */
function countsOf({ report }: Stage, succeeded: boolean): Counts {
  if (!report || !existsSync(reports + report)) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  const read = JSON.parse(readFileSync(reports + report, 'utf8')) as TestReport;
  const failed = read.numFailedTests ?? read.stats?.unexpected ?? 0;
  return { passed: read.numPassedTests ?? read.stats?.expected ?? 0, failed: succeeded ? failed : Math.max(failed, 1) };
}

function run(stage: Stage, number: number): Counts {
  console.log(`\n=== ${number}/${stages.length} ${stage.name} ===`);
  const started = performance.now();
  const env = { ...process.env, PLEDGEMARK_REPORTS: reports };
  const { status } = spawnSync(`npm run --silent ${stage.script}`, { shell: true, stdio: 'inherit', env });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${stage.name} (${seconds} s)`);
  return countsOf(stage, status === 0);
}

function runAll(): Counts {
  const total = { passed: 0, failed: 0 };
  for (const [index, stage] of stages.entries()) {
    const counts = run(stage, index + 1);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) break;
  }
  return total;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const { passed, failed } = runAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
