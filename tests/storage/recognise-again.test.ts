import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { recogniseAgain } from '../../storage/recognise-again';
import type { Seller } from '../../storage/rows';
import { crystals, phoneCases, recordOn } from './many-days';

const firstDay = 20_000;
let database: Database;

beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  for (const day of [0, 1, 4]) {
    await recordOn(database, firstDay + day, [...crystals(6, day * 100), ...phoneCases(4, day * 100 + 50)]);
    await recordOn(database, firstDay + day, crystals(3, day * 100 + 20, { surface: 'feed' }));
    await recordOn(database, firstDay + day, crystals(2, day * 100 + 20, { surface: 'opened', market: 'US' }));
  }
});
afterEach(() => database.delete());

/** Without the moments of rows that are made anew, and the rank, which is that of the last sighting until the day is closed. */
const rows = async () => ({
  exposure: await database.exposure.toArray(),
  buckets: await database.buckets.toArray(),
  items: (await database.items.toArray()).map(({ itemId, state, line }) => ({ itemId, state, line })),
});
const sightingsOf = async (itemId: string) =>
  (await database.buckets.toArray())
    .filter((row) => row.itemId === itemId)
    .reduce((sum, row) => sum + row.sightings, 0);

describe('recognising everything again', () => {
  it('changes nothing while nothing else is recognised', async () => {
    const before = await rows();
    await recogniseAgain(database);
    expect(await rows()).toEqual(before);
  });

  it('gives an own item its whole past', async () => {
    const own = { name: 'Tonight things', words: ['restock tonight'], excludes: [] };
    await database.choices.put({ itemId: 'own-tonight', own, changedAt: 1 });
    await recogniseAgain(database);
    expect(await sightingsOf('own-tonight')).toBe(27);
    expect(await sightingsOf('own-tonight')).toBe(await sightingsOf('crystals'));
    expect(await database.items.get('own-tonight')).toMatchObject({ line: expect.any(Array) });
    await database.choices.clear();
    await recogniseAgain(database);
    expect(await sightingsOf('own-tonight')).toBe(0);
    expect(await database.items.get('own-tonight')).toBeUndefined();
  });

  it('counts merged items as one, and dismissed ones no more', async () => {
    const [crystal, cases] = [await sightingsOf('crystals'), await sightingsOf('phone-case')];
    await database.choices.put({ itemId: 'phone-case', mergedInto: 'crystals', changedAt: 1 });
    await recogniseAgain(database);
    expect([await sightingsOf('phone-case'), await sightingsOf('crystals')]).toEqual([0, crystal + cases]);
    await database.choices.put({ itemId: 'crystals', isDismissed: true, changedAt: 2 });
    await recogniseAgain(database);
    expect(await sightingsOf('crystals')).toBe(0);
  });

  it('knows who sold an own item, and what it cost', async () => {
    const cart = {
      source: 'TikTok Shop',
      productId: '17',
      title: 'Zorblax deluxe',
      written: '$16.00',
      currency: 'USD',
    };
    await recordOn(database, firstDay + 5, crystals(2, 900, { carts: [cart] }));
    const sellersOf = (itemId: string) =>
      database.sellers.where('[itemId+author]').between([itemId], [itemId, []]).toArray();
    const before = await database.sellers.toArray();
    await recogniseAgain(database);
    expect(await database.sellers.toArray()).toEqual(before);
    const own = { name: 'Zorblax', words: ['zorblax', 'restock tonight'], excludes: [] };
    await database.choices.put({ itemId: 'own-zorblax', own, changedAt: 1 });
    await recogniseAgain(database);
    const sellers = (rows: Seller[]) => rows.map(({ itemId, ...row }) => row);
    expect(sellers(await sellersOf('own-zorblax'))).toEqual(sellers(await sellersOf('crystals')));
    expect((await database.products.get('17'))?.itemIds).toEqual(['own-zorblax']);
    await database.choices.put({ itemId: 'crystals', isDismissed: true, changedAt: 2 });
    await recogniseAgain(database);
    expect(await sellersOf('crystals')).toEqual([]);
    await database.videos.limit(1).delete();
    await database.choices.clear();
    await recogniseAgain(database);
    expect((await sellersOf('own-zorblax')).length).toBeGreaterThan(0);
  });

  it('leaves the counts of days whose sightings are gone, and of videos that are', async () => {
    const before = await rows();
    await database.sightings
      .where('day')
      .equals(firstDay)
      .delete()
      .catch(() => undefined);
    await database.videos.clear();
    await recogniseAgain(database);
    expect((await rows()).buckets).toEqual(before.buckets);
  });

  it('tells how far it is, and can be called off', async () => {
    const told: number[] = [];
    await recogniseAgain(database, undefined, { onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(recogniseAgain(database, undefined, { signal: stop.signal })).rejects.toThrow('enough');
  });
});
