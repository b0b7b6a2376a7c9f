import { defineConfig } from '@playwright/test';

/** The JSON report goes where PLAYWRIGHT_JSON_OUTPUT_NAME says, and nowhere when one runs Playwright by hand. */
const json = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 15 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...json],
});
