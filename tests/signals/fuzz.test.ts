import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeProbe, runProbe } from '../../scripts/soak/probe';
import { probes } from '../../scripts/soak/probes';
import { readList } from '../../signals/lists/read-list';
import { anItem, tap } from './a-video';

/** A short share of `npm run soak`, always the same. */
const [runs, seed] = [1_500, 20_261_120];

describe('whatever comes, nothing throws and nothing invalid comes out', () => {
  test.each(probes)('$name', async (probe) => {
    const { fault } = await runProbe(probe, Math.max(5, Math.round(runs * probe.share)), seed);
    expect(fault).toBeUndefined();
  });

  test('the shares of the probes make up one', () => {
    expect(probes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
  });
});

describe('the soak itself', () => {
  const broken = makeProbe({
    name: 'broken',
    share: 1,
    inputs: fc.integer(),
    show: String,
    check(input) {
      if (input >= 1_000) throw new Error('too large');
    },
  });

  test('finds what breaks a promise, makes it small, and finds it again with the same seed', async () => {
    const { fault } = await runProbe(broken, 1_000, seed);
    expect(fault).toMatchObject({ probe: 'broken', seed, input: '1000' });
    expect(fault?.reason).toContain('too large');
    expect(await runProbe(broken, 1_000, seed)).toMatchObject({ fault: { input: '1000' } });
  });
});

test.each(['createTime', 'anchors', 'desc', 'stats', 'music', 'challenges', 'imagePost', 'isAd'])(
  'an object that cannot be made text or a number, as %s, harms at most its own row',
  (field) => {
    const odd = { toString: 1, valueOf: 1 };
    const itemList = [
      anItem(),
      anItem({ id: '7500000000000000002', [field]: field === 'anchors' ? [{ type: odd }] : odd }),
    ];
    const { signals } = readList(JSON.stringify({ itemList }), tap);
    expect(signals[0]).toMatchObject({ videoId: '7500000000000000001', views: 1000 });
  },
);
