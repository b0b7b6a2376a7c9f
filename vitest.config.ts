import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const samples = process.env.TRENDCREST_SAMPLES;
const score = process.env.TRENDCREST_SCORE ?? (samples && join(samples, '..', 'score'));

const drawn = 'tests/components/**/*.test.{ts,tsx}';
const plain = globSync('tests/**/*.test.ts', { exclude: ['tests/components/**', 'tests/e2e/**'] });
const replaces = (file: string) => /\bvi\.(mock|stubGlobal)\b/.test(readFileSync(file, 'utf8'));

/**
 * Three rigs by cost: plain Node, in which files share what they import; the same for each file anew, where one replaces
 * what others would find there; and a simulated document, where something is drawn.
 */
export default defineConfig({
  test: {
    // By itself it leaves a core idle.
    maxWorkers: '100%',
    // What is slow is measured by the benchmark; a machine that has other things to do fails no test.
    testTimeout: 30_000,
    env: score ? { TRENDCREST_SCORE: score } : {},
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: plain.filter((file) => !replaces(file)),
          isolate: false,
          setupFiles: 'tests/fake-database.ts',
        },
      },
      { extends: true, test: { name: 'alone', include: plain.filter(replaces) } },
      {
        extends: true,
        test: {
          name: 'drawn',
          include: [drawn],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: 'tests/components/clean-up.ts',
        },
      },
    ],
  },
});
