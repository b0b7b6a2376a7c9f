import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordinaryFiles, readCorpus } from '../../../scripts/discover/corpus';
import { judgeSeeds } from '../../../scripts/discover/judge-seed';
import { sharesOf } from '../../../scripts/discover/print-report';

const folder = process.env.TRENDCREST_CAPTIONS;
const file = join(folder ?? '', 'captions.ndjson');

describe.skipIf(!folder || !existsSync(file))('on real captions, with a third of the slugs taken out', () => {
  const at = folder ?? '';
  // As many draws as the command takes: which slugs a seed withholds changes with every new item, and twelve vary by 0.05.
  const reports = () =>
    judgeSeeds(readCorpus({ file, ordinary: ordinaryFiles(at), products: [] }), join(at, 'items.md'), 1, 50);

  it('seven in ten things of six rows and more come back, and hardly one item in ten is false', {
    timeout: 180_000,
  }, () => {
    const found = reports();
    const { recovered, wrong } = sharesOf(found);
    expect(recovered.mean).toBeGreaterThan(0.7);
    expect(wrong.mean).toBeLessThan(0.1);
    expect(found.flatMap(({ verdicts }) => verdicts).filter(({ isUnwanted }) => isUnwanted)).toEqual([]);
  });
});
