import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { rebuildIn } from '../../storage/rebuild-items';
import { rescore, rescoreIfOutdated } from '../../storage/rescore';
import { crystals, phoneCases, recordOn } from './many-days';

const firstDay = 20_000;
let database: Database;

beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  let from = 0;
  for (const [index, count] of [12, 3, 9, 14, 2, 20, 6, 11].entries()) {
    // Some days without browsing lie between.
    const day = firstDay + index * 2 + Math.floor(index / 3) * 5;
    await recordOn(database, day, [...crystals(count, from), ...phoneCases(8, from + 100)]);
    if (index % 2 === 0) await recordOn(database, day, crystals(3, from + 50, { surface: 'feed', market: 'US' }));
    from += 200;
  }
});
afterEach(() => database.delete());

const items = async () => (await database.items.toArray()).map(({ lastSeenAt: _, ...item }) => item);

it('gives the numbers that counting as it came gave', async () => {
  const [before, standing] = [await items(), await database.standing.get('standing')];
  expect(before.length).toBeGreaterThan(1);
  await database.items.clear();
  await rescore(database);
  const after = await items();
  expect(after.map(({ itemId, state, rank, line }) => ({ itemId, state, rank, line }))).toEqual(
    before.map(({ itemId, state, rank, line }) => ({ itemId, state, rank, line })),
  );
  expect((await database.standing.get('standing'))?.exposure).toEqual(standing?.exposure);
});

it('tells how far it is, and called off leaves everything as it was', async () => {
  const before = await items();
  const stop = new AbortController();
  stop.abort();
  await expect(rescore(database, { signal: stop.signal })).rejects.toThrow('abort');
  expect(await items()).toEqual(before);
  const told: number[] = [];
  await rescore(database, { onProgress: (done) => told.push(done) });
  expect(told.at(-1)).toBe(1);
});

it('happens by itself when the formula has changed, and else not', async () => {
  const standing = await database.standing.get('standing');
  if (!standing) throw new Error('nothing was stored');
  const before = await items();
  await database.items.toCollection().modify((item) => {
    item.rank = -99;
  });
  await rescoreIfOutdated(database);
  expect((await database.items.toArray()).every(({ rank }) => rank === -99)).toBe(true);
  await database.standing.put({ ...standing, formulaVersion: 0 });
  await rescoreIfOutdated(database);
  expect(await items()).toEqual(before);
});

it('reads the counts in pages, and an item of which there are many whole', async () => {
  const many = openDatabase(`many-${Math.random()}`);
  const place = { observerId: 'mine', surface: 'shelf', market: 'GB', account: 'unknown' } as const;
  const days = Array.from({ length: 700 }, (_, at) => 20_000 + at);
  await many.standing.put({
    ...{ id: 'standing', observerId: 'mine', salt: 'salt', lastDay: 20_699 },
    ...{ formulaVersion: 1, recentBatches: [] },
  });
  await many.exposure.bulkPut(days.map((day) => ({ day, ...place, videos: 90, products: 40 })));
  const counted = (itemId: string, count: number) =>
    many.buckets.bulkPut(days.slice(0, count).map((day) => ({ itemId, day, ...place, sightings: 2, carts: 0 })));
  await counted('a', 700);
  // With these the first page is just full; with those after them an item lies on two.
  for (const [itemId, count] of [
    ['b', 300],
    ['c', 650],
    ['d', 600],
  ] as const) {
    await counted(itemId, count);
    await rescore(many);
    expect(await many.items.toArray()).toEqual((await rebuildIn(many, {})).items);
  }
  await many.delete();
});
