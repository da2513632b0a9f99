import { defineConfig } from '@playwright/test';

const reports = process.env.PLEDGEMARK_REPORTS;

/** The loaded extension, driven from outside. One browser at a time, since each test starts its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: reports ? [['list'], ['json', { outputFile: `${reports}e2e.json` }]] : [['list']],
});
