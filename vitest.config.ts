import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const samples = process.env.TRENDCREST_SAMPLES;
const score = process.env.TRENDCREST_SCORE ?? (samples && join(samples, '..', 'score'));

/** Two rigs by cost: plain Node, and a simulated document where something is drawn. */
export default defineConfig({
  test: {
    env: score ? { TRENDCREST_SCORE: score } : {},
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: ['tests/**/*.test.ts'], exclude: ['tests/{components,e2e}/**'] },
      },
      {
        extends: true,
        test: { name: 'drawn', include: ['tests/components/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
    ],
  },
});
