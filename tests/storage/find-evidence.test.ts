import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findDensity } from '../../storage/find-density';
import { findEvidence } from '../../storage/find-evidence';
import { recordHashtags } from '../../storage/record-hashtags';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon, plain } from './signal-of';

const today = 20_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const evidence = async () => {
  const found = await findEvidence(database, 'crystals', noon(today), today);
  if (!found) throw new Error('the item was never seen');
  return found;
};

it('knows nothing of an item that was never seen', async () => {
  expect(await findEvidence(database, 'crystals', noon(today), today)).toBeUndefined();
});

it('says when the videos were posted, and how fast those seen twice are watched', async () => {
  const uploadedAt = noon(today - 4);
  await recordOn(database, today - 2, crystals(3, 0, { uploadedAt, views: 4_000 }));
  await recordOn(database, today, crystals(3, 0, { uploadedAt, views: 8_800 }));
  const { posted, speed } = await evidence();
  expect(posted).toMatchObject({ firstDay: today - 4, counts: [3, 0, 0, 0, 0], unknown: 0 });
  expect(speed?.videos).toBe(3);
  expect(speed?.median).toBeGreaterThan(20);
  expect(speed?.median).toBeLessThan(100);
});

it('counts sellers by week, prices by market, and creators with their reach', async () => {
  const cart = { source: 'TikTok Shop', productId: '1', title: 'Healing Crystals', written: '£9', currency: 'GBP' };
  await recordOn(database, today, crystals(10, 0, { carts: [cart], followers: 700 }));
  const { saturation, prices, creators } = await evidence();
  expect(saturation.weekly).toEqual([0, 0, 0, 5]);
  expect(prices).toMatchObject([{ currency: 'GBP', median: 9 }]);
  expect(creators).toHaveLength(5);
  expect(creators[0]).toMatchObject({ videos: 2, cartShare: 1, followers: 700 });
});

it('sets TikTok’s own totals beside the feed, of the item’s own hashtags alone', async () => {
  await recordOn(database, today, crystals(5, 0));
  const look = (tag: string, day: number, views: number) =>
    recordHashtags(database, [{ tag, source: 'page', views, seenAt: noon(day) }]);
  await look('crystals', today - 6, 1_000);
  await look('crystals', today - 3, 4_000);
  await look('crystals', today, 5_000);
  await look('tiktokmademebuyit', today, 9_000);
  await look('elsewhere', today, 9_000);
  const { hashtags } = await evidence();
  expect(hashtags.map(({ hashtag }) => hashtag)).toEqual(['crystals']);
  expect(hashtags[0]?.viewsPerDay).toBeCloseTo(333, 0);
  expect(hashtags[0]?.viewsPerDayBefore).toBeCloseTo(1_000, 0);
});

it('has the videos seen last, latest first, each with its looks', async () => {
  await recordOn(database, today - 1, crystals(2, 0, { views: 1_000, likes: 50, uploadedAt: noon(today - 3) }));
  await recordOn(database, today, crystals(1, 0, { views: 1_600, likes: undefined, uploadedAt: noon(today - 3) }));
  const { videos } = await evidence();
  expect(videos.map(({ seenAt }) => seenAt)).toEqual([noon(today), noon(today - 1)]);
  expect(videos[0]).toMatchObject({
    ...{ views: 1_600, postedAt: noon(today - 3), author: 'seller0' },
    looks: [
      { seenAt: noon(today - 1), views: 1_000, likes: 50 },
      { seenAt: noon(today), views: 1_600 },
    ],
  });
});

it('says of each video how fast it is watched, and on what that rests', async () => {
  const uploadedAt = noon(today - 4);
  await recordOn(database, today - 2, crystals(1, 0, { uploadedAt, views: 4_000 }));
  await recordOn(database, today, [
    ...crystals(1, 0, { uploadedAt, views: 8_800 }),
    ...crystals(1, 10, { uploadedAt, views: 8_800 }),
    ...crystals(1, 20, { views: 8_800 }),
  ]);
  const { videos } = await evidence();
  expect(videos.map(({ speed }) => speed?.kind).toSorted()).toEqual(['estimate', 'observed', undefined]);
});

it('of an item with very many videos it reads the last days only, and finds the latest', async () => {
  for (let ago = 9; ago >= 0; ago -= 1) {
    for (const part of [0, 1]) await recordOn(database, today - ago, crystals(30, ago * 100 + part * 30));
    await recordOn(database, today - ago, phoneCases(20, 5_000 + ago * 100));
  }
  const { videos } = await evidence();
  expect(await database.videos.where('itemIds').equals('crystals').count()).toBe(600);
  expect(videos).toHaveLength(200);
  const latest = videos.slice(0, 60);
  expect(latest.every(({ seenAt, caption }) => seenAt === noon(today) && caption.startsWith('crystals'))).toBe(true);
});

it('the density of a surface is its products among its videos, of the last week', async () => {
  await recordOn(database, today - 7, crystals(9, 0));
  await recordOn(database, today, crystals(2, 20));
  await recordOn(database, today, crystals(8, 40, { ...plain, surface: 'feed' }));
  await recordOn(database, today, crystals(4, 60, { surface: 'opened' }));
  expect(await findDensity(database, today)).toEqual([
    { surface: 'feed', videos: 8, products: 0 },
    { surface: 'shelf', videos: 2, products: 2 },
  ]);
});
