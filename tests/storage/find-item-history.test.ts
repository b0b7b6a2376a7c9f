import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findPlaceHistory } from '../../storage/find-item-history';
import { findItemPage } from '../../storage/find-item-page';
import { findSpeedHistory } from '../../storage/find-speed-history';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon } from './signal-of';

const today = 20_000;
const abroad = { market: 'ID' };
const inFeed = { surface: 'feed' } as const;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

it('an item has the places in which it was counted, most sightings first', async () => {
  await recordOn(database, today, [...crystals(3, 0), ...crystals(5, 20, abroad), ...phoneCases(4, 40, inFeed)]);
  const page = await findItemPage(database, 'crystals', today);
  expect(page?.places).toEqual({ surfaces: ['shelf'], markets: ['ID', 'GB'] });
});

it('the history of one place counts what was seen there alone', async () => {
  for (const ago of [2, 1, 0])
    await recordOn(database, today - ago, [...crystals(6, ago * 100), ...crystals(2, ago * 100 + 20, abroad)]);
  const { history, item } = await findPlaceHistory(database, 'crystals', today, abroad);
  expect(history.map(({ day, k, n }) => [day, k, n])).toEqual([2, 1, 0].map((ago) => [today - ago, 2, 2]));
  expect(item?.itemId).toBe('crystals');
});

it('where it was never seen there are days without it, and no standing', async () => {
  await recordOn(database, today, [...crystals(3, 0), ...phoneCases(4, 40, abroad)]);
  const { history, item } = await findPlaceHistory(database, 'crystals', today, abroad);
  expect(history.map(({ k, n }) => [k, n])).toEqual([[0, 4]]);
  expect(item).toBeUndefined();
});

it('views per hour are those of its videos that were seen again', async () => {
  const uploaded = { uploadedAt: noon(today - 2) };
  await recordOn(database, today - 1, crystals(5, 0, { ...uploaded, views: 1_000 }));
  await recordOn(database, today, crystals(5, 0, { ...uploaded, views: 2_000 }));
  await recordOn(database, today, phoneCases(5, 50, { ...uploaded, views: 9_000 }));
  const speeds = await findSpeedHistory(database, 'crystals');
  expect(speeds).toMatchObject({ videos: 5, areAll: true });
  expect(speeds.days.map(({ day, videos }) => [day, videos])).toEqual([[today, 5]]);
});
