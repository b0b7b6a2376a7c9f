import { describe, expect, test } from 'vitest';
import { realScorer } from '../../scripts/market/follow-item';
import { browseMarket, judgeSeed } from '../../scripts/market/judge-seed';
import { seedLines } from '../../scripts/market/print-report';
import { promisesOf } from '../../scripts/market/promises';
import { stages } from '../../trends/score/stage';

const trials = [1, 2, 3].map((seed) => ({
  seed,
  person: 'regular' as const,
  region: 'GB' as const,
  today: 20_777,
  history: 60,
}));
const browsed = trials.map(browseMarket);
const reports = browsed.map((one) => judgeSeed(one));

describe('the report of truth', () => {
  test.each(promisesOf(reports))('$text', ({ found, holds }) => {
    expect({ found, holds }).toEqual({ found, holds: true });
  });

  test('names every moving item with its dates', () => {
    const lines = seedLines(reports[0] as (typeof reports)[0]).join('\n');
    for (const name of ['crystals (fall)', 'hair dryer brush (rise)', 'pop it (fad)', 'stress gorilla (comeback)'])
      expect(lines).toContain(`${name}: `);
  });

  test.each(stages)('does not hold if the score says %s of everything, whatever is seen', (stage) => {
    const constant = {
      ...realScorer,
      evaluate: (...question: Parameters<typeof realScorer.evaluate>) => ({
        ...realScorer.evaluate(...question),
        stage,
      }),
    };
    expect(promisesOf(browsed.map((one) => judgeSeed(one, constant))).every(({ holds }) => holds)).toBe(false);
  });
});
