import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenSignal } from '../../signals/signal';
import { type Database, openDatabase } from '../../storage/database';
import { findFacts } from '../../storage/find-facts';
import { findBuckets } from '../../storage/find-item-history';
import { findItemPage } from '../../storage/find-item-page';
import { findItemVideos } from '../../storage/find-item-videos';
import { findPlaces } from '../../storage/find-places';
import { findExport, findRanking } from '../../storage/find-ranking';
import { makeChance } from '../replica/chance';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon } from './signal-of';

const today = 20_040;
let database: Database;
let shelfInBritain: Database;

const britain = { surface: 'shelf', market: 'GB' } as const;
const elsewhere: Partial<SeenSignal>[] = [
  { surface: 'feed', market: 'GB' },
  { surface: 'shelf', market: 'US' },
  { surface: 'opened', market: 'GB' },
];

/** The same history twice: mixed with what was seen in other places, and the British shelf alone. */
beforeEach(async () => {
  const chance = makeChance(7);
  [database, shelfInBritain] = [openDatabase(`test-${Math.random()}`), openDatabase(`test-${Math.random()}`)];
  for (let day = today - 40; day <= today; day += 1 + chance.below(3)) {
    const from = day * 1_000;
    const here = [...crystals(chance.below(5), from, britain), ...phoneCases(5 + chance.below(9), from + 50)];
    await recordOn(shelfInBritain, day, here);
    await recordOn(database, day, here);
    for (const [index, place] of elsewhere.entries())
      await recordOn(database, day, crystals(chance.below(9), from + 100 * (1 + index), place));
  }
});
afterEach(() => Promise.all([database.delete(), shelfInBritain.delete()]));

const close = (value: unknown): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(close);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, close(inner)]));
};

describe('what is asked of one place', () => {
  it('is ranked as if nothing else had ever been browsed', async () => {
    const alone = await findRanking(shelfInBritain, today + 3);
    const found = await findRanking(database, today + 3, britain);
    expect(alone.items.length).toBeGreaterThan(1);
    expect(found).toEqual(close(alone));
    const everywhere = await findRanking(database, today + 3);
    expect(everywhere.items[0]?.level).not.toBeCloseTo(alone.items[0]?.level ?? 0, 3);
  });

  it('is exported with the counts of that place', async () => {
    expect(await findExport(database, today, britain)).toEqual(close(await findExport(shelfInBritain, today)));
  });

  it('has its own page of an item: history, counts and sellers', async () => {
    const alone = await findItemPage(shelfInBritain, 'crystals', today);
    const found = await findItemPage(database, 'crystals', today, britain);
    expect(alone?.history.length).toBeGreaterThan(10);
    expect(found).toEqual(close(alone));
  });

  it('has the videos that were seen there', async () => {
    const counted = await findBuckets(database, 'crystals', britain);
    const videos = await findItemVideos(database, 'crystals', counted, britain);
    const ids = new Set(await shelfInBritain.videos.toCollection().primaryKeys());
    expect(videos.length).toBeGreaterThan(5);
    expect(videos.every(({ videoId }) => ids.has(videoId))).toBe(true);
  });

  it('is nothing where nothing was seen, and an item has no page there', async () => {
    expect(await findRanking(database, today, { market: 'VN' })).toEqual({ today, items: [] });
    expect(await findItemPage(database, 'crystals', today, { market: 'VN' })).toBeUndefined();
    const facts = await findFacts(database, ['crystals'], today, { market: 'VN' });
    expect(facts.get('crystals')).toMatchObject({ sightings: 0, products: 0, sellers: 0 });
  });

  it('takes the price from the offers of that market', async () => {
    const offer = (productId: string, price: number, currency: string, market?: string) => ({
      ...{ productId, itemIds: ['crystals'], destination: 'tiktok-shop', price, currency, market, seenAt: noon(today) },
    });
    await database.products.bulkPut([offer('1', 9, 'GBP', 'GB'), offer('2', 3, 'USD', 'US'), offer('3', 4, 'USD')]);
    const priceIn = async (filter: { market?: string }) =>
      (await findFacts(database, ['crystals'], today, filter)).get('crystals')?.price;
    expect(await priceIn({ market: 'GB' })).toEqual({ amount: 9, currency: 'GBP' });
    expect(await priceIn({})).toMatchObject({ currency: 'USD' });
  });
});

it('says what there is to filter by, with the product videos counted there', async () => {
  const { surfaces, markets, accounts } = await findPlaces(database);
  expect(surfaces.map(({ surface }) => surface)).toEqual(['shelf', 'feed']);
  expect(markets.map(({ market }) => market)).toEqual(['GB', 'US']);
  const counted = (await database.exposure.toArray()).reduce((sum, { products }) => sum + products, 0);
  expect(accounts).toEqual([{ account: 'unknown', products: counted }]);
});
