import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findFacts } from '../../storage/find-facts';
import { findExport, findFirstRanked, findRanking } from '../../storage/find-ranking';
import { findReadings } from '../../storage/find-readings';
import { firstRows } from '../../storage/first-read';
import { videosSeen } from '../../storage/videos-seen';
import { catalogueIds, itemName } from '../../trends/items/item-names';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon, signalOf } from './signal-of';

const today = 20_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const factsOf = async (itemId: string) => (await findFacts(database, [itemId], today)).get(itemId);

describe('the ranking', () => {
  it('is empty, and without an error, before anything was seen', async () => {
    expect(await findRanking(database, today)).toEqual({ today, items: [] });
    expect(await videosSeen(database, today)).toBe(0);
  });

  it('lists every item from its own row, without reading what was counted', async () => {
    await recordOn(database, today - 1, [...crystals(9, 0), ...phoneCases(20, 100)]);
    await recordOn(database, today, [...crystals(9, 200), ...phoneCases(20, 300)]);
    for (const table of [database.buckets, database.sellers, database.products, database.videos]) await table.clear();
    const { items } = await findRanking(database, today);
    const item = items.find(({ itemId }) => itemId === 'crystals');
    expect(item?.line.map(({ day }) => day)).toEqual([today - 1, today]);
    expect(item?.line.at(-1)?.level).toBeCloseTo(item?.level ?? 0, 9);
  });

  it('stands at the latest stored day when the clock is set back or flew west', async () => {
    await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
    expect((await findRanking(database, today - 1)).today).toBe(today);
    const facts = await findFacts(database, ['crystals'], today - 1);
    expect(facts.get('crystals')).toMatchObject({ sightings: 9, products: 29 });
    expect(await videosSeen(database, today - 1)).toBe(29);
    expect((await findReadings(database, today - 1)).today).toBe(today);
  });

  it('exports each row with what was counted', async () => {
    await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
    const { items } = await findRanking(database, today);
    const rows = await findExport(database, today);
    expect(rows.map(({ itemId }) => itemId)).toEqual(items.map(({ itemId }) => itemId));
    expect(rows.find(({ itemId }) => itemId === 'crystals')).toMatchObject({ sightings: 9, products: 29, sellers: 5 });
  });
});

describe('the facts of a row', () => {
  it('count this week apart from the two weeks before it', async () => {
    for (const [ago, count] of [
      [20, 7],
      [7, 4],
      [6, 2],
      [0, 3],
    ] as const)
      await recordOn(database, today - ago, crystals(count, ago * 100));
    expect(await factsOf('crystals')).toMatchObject({ sightings: 5, products: 5, productsBefore: 11, cartShare: 0 });
  });

  it('take the price from the latest offers, in the currency seen most', async () => {
    const offer = (number: number, price: number, currency: string, seenAt: number) => ({
      ...{ productId: String(number), itemIds: ['crystals'], destination: 'tiktok-shop', price, currency, seenAt },
    });
    const old = Array.from({ length: 300 }, (_, at) => offer(1_000 + at, 90, 'USD', noon(today - 300)));
    const fresh = Array.from({ length: 200 }, (_, at) =>
      offer(9_000 + at, at < 150 ? 12 : 7, at < 150 ? 'GBP' : 'USD', noon(today)),
    );
    await database.products.bulkPut([...old, ...fresh]);
    expect(await factsOf('crystals')).toMatchObject({ price: { amount: 12, currency: 'GBP' } });
  });

  it('say nothing of a share of carts where there was no sighting', async () => {
    expect(await factsOf('never-seen')).toMatchObject({
      sightings: 0,
      sellers: 0,
      cartShare: undefined,
      price: undefined,
    });
  });
});

describe('the videos of today', () => {
  it('are counted once, on however many surfaces they were', async () => {
    await recordOn(database, today, crystals(5, 0, { surface: 'feed' }));
    await recordOn(database, today, crystals(5, 0, { surface: 'shelf' }));
    await recordOn(database, today, crystals(2, 4, { surface: 'opened' }));
    expect(await videosSeen(database, today)).toBe(6);
    expect(await videosSeen(database, today + 1)).toBe(0);
  });
});

describe('the first rows', () => {
  it('are those of the whole list, best first, without reading the rest', async () => {
    await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
    const whole = await findRanking(database, today);
    expect(await findFirstRanked(database, today)).toEqual({ ...whole, items: whole.items.slice(0, 30) });
    expect((await findFirstRanked(openDatabase(database.name), today - 1)).today).toBe(today);
  });

  it('are those that stand first, however many were seen once just now', async () => {
    for (let day = today - 20; day < today; day += 1)
      await recordOn(database, day, [...crystals(5, day * 100), ...phoneCases(20, day * 100 + 50)]);
    const onces = catalogueIds().slice(0, 150);
    const seenOnce = onces.map((itemId, at) => signalOf(1_000 + at, { caption: itemName(itemId, 'en'), hashtags: [] }));
    await recordOn(database, today, seenOnce);
    const [whole, first] = [await findRanking(database, today), await findFirstRanked(database, today)];
    const saying = whole.items.filter(({ stage }) => stage !== 'watching');
    expect(whole.items.length - saying.length).toBeGreaterThan(100);
    expect(saying.map(({ itemId }) => itemId)).toContain('phone-case');
    expect(saying.length).toBeLessThan(firstRows);
    expect(first.items).toEqual(saying);
    // Where hardly anything was browsed lately nothing can be said of any, and they stand in another order.
    expect((await findFirstRanked(database, today + 40)).items).toEqual([]);
  });

  it('are none before anything was seen', async () => {
    expect(await findFirstRanked(database, today)).toEqual({ today, items: [] });
  });
});
