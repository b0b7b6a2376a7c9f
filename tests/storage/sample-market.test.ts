import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../storage/database';
import { findRanking } from '../../storage/find-ranking';
import { removeSample, sampleName } from '../../storage/sample-database';
import { makeSample } from '../../storage/sample-market';
import { localDay } from '../../trends/calendar';
import { sampleMarket } from '../../trends/sample-market';

const now = new Date(2026, 4, 10, 15).getTime();
afterEach(removeSample);

test('the sample market shows items in many stages, and why crystals are no good idea now', async () => {
  const shares: number[] = [];
  await makeSample(now, { onProgress: (share) => shares.push(share) });
  const database = openDatabase(sampleName);
  const { items } = await findRanking(database, localDay(now));
  const stageOf = (itemId: string) => items.find((item) => item.itemId === itemId)?.stage;
  expect(stageOf('crystals')).toBe('fading');
  expect(stageOf('lash-serum')).toBe('peaking');
  expect(stageOf('hair-dryer-brush')).toBe('rising');
  expect(stageOf('galaxy-projector')).toBe('emerging');
  expect(stageOf('scalp-massager')).toBe('watching');
  expect(stageOf('last-mouse-lost')).toBe('dormant');
  expect(new Set(items.map(({ stage }) => stage)).size).toBe(8);
  expect(shares.at(-1)).toBe(1);
  database.close();
}, 60_000);

test('it is the same for the same seed, and nothing of it lies in the future', () => {
  const [first, second] = [0, 1].map(() => [...sampleMarket(3, localDay(now), now)]);
  expect(second).toEqual(first);
  const seen = first?.flatMap((day) => day.seen) ?? [];
  expect(Math.max(...seen.map(({ seenAt }) => seenAt))).toBeLessThanOrEqual(now);
  expect(new Set(seen.map(({ videoId }) => videoId)).size).toBe(seen.length);
});

test('it can be called off, and a database of what was really seen is not touched', async () => {
  const real = openDatabase('trendcrest');
  await real.choices.put({ itemId: 'crystals', isDismissed: true, changedAt: 1 });
  await expect(makeSample(now, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(await real.videos.count()).toBe(0);
  expect(await real.choices.count()).toBe(1);
  await real.delete();
});
