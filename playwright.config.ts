import { defineConfig } from '@playwright/test';
import { chromiumOnly } from './tests/e2e/one-browser';

/** The JSON report goes where PLAYWRIGHT_JSON_OUTPUT_NAME says, and nowhere when one runs Playwright by hand. */
const json = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [];

const files = chromiumOnly.filter(({ tests }) => !tests).map(({ file }) => `**/${file}.spec.ts`);
/** Names of tests are matched behind those of the project and the file. */
const names = chromiumOnly.flatMap(({ file, tests }) =>
  tests ? `${file}\\.spec\\.ts ${tests.replace(/[()]/g, '\\$&')}` : [],
);

/** Real pages are no part of this repository; `npm test` says so where they are not given. */
const withoutSamples = process.env.TRENDCREST_SAMPLES ? [] : ['**/samples.spec.ts', '**/sample-answers.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // A machine that has other things to do may miss a moment once; what fails twice is broken.
  retries: 1,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', testIgnore: withoutSamples },
    {
      name: 'firefox',
      // Each step takes Firefox several times as long as Chromium.
      timeout: 150_000,
      use: { browserName: 'firefox' },
      testIgnore: [...files, ...withoutSamples],
      grepInvert: new RegExp(names.join('|')),
    },
  ],
  reporter: [['list'], ...json],
});
