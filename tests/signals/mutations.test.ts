import { beforeAll, describe, expect, test } from 'vitest';
import { type MutationRow, mutationRows } from '../../scripts/read/mutation-rows';
import { samples } from './read-sample';

const leastShare = 0.95;

describe.skipIf(!samples)('real saved pages, changed as TikTok changes its pages (TRENDCREST_SAMPLES)', () => {
  let rows: MutationRow[] = [];
  beforeAll(async () => {
    rows = await mutationRows(samples ?? '');
  }, 300_000);

  test('still give their videos', () => {
    expect(new Set(rows.map(({ page }) => page)).size).toBeGreaterThanOrEqual(10);
    const lost = rows.filter(({ idsLeft, found }) => found < idsLeft * leastShare);
    expect(lost).toEqual([]);
  });

  test('never give a wrong value', () => {
    expect(
      rows.flatMap(({ page, mutation, faults }) => faults.map((fault) => `${page}, ${mutation}: ${fault}`)),
    ).toEqual([]);
  });

  test('still give the captions, but where their only place is taken away', () => {
    const lost = rows.filter(({ captions, captionsRead }) => captionsRead < captions * leastShare);
    expect(new Set(lost.map(({ mutation }) => mutation))).toEqual(new Set(['dropped: picture’s description']));
  });

  test('are seen, unidentified, where nothing names their videos any more', () => {
    const bare = rows.find((row) => row.page === 'trex-2022-foryou.html' && row.mutation === 'page JSON removed');
    expect(bare).toMatchObject({ idsLeft: 0, unidentified: 9 });
  });
});
