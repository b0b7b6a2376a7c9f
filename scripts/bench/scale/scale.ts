import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../figure';
import { type Measured, measureAt } from './measure';
import { scaleFigures } from './scale-figures';

/** Observations in the database; the first is a person's first evening, the last a year of a busy team's. */
const sizes = [1_000, 10_000, 100_000, 1_000_000];

/** What could grow with what is stored, at up to a million observations in real profiles. */
export const scale: Entry = {
  needsBuild: true,
  async measure({ profiles }) {
    const folder = profiles ?? mkdtempSync(join(tmpdir(), 'trendcrest-scale-'));
    try {
      const measured: Measured[] = [];
      for (const size of sizes) {
        measured.push(await measureAt(folder, size));
        console.error(`  ${size} observations`);
      }
      return scaleFigures(measured);
    } finally {
      if (!profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
