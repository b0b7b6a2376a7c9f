import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { many, recorderOf, today } from './a-recording';
import { noon } from './signal-of';

let database: Database;
let record: ReturnType<typeof recorderOf>;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
  record = recorderOf(database);
});
afterEach(() => database.delete());

describe('the carts of recorded videos', () => {
  it('counts a cart that is learned after the first look once', async () => {
    const cart = { source: 'TikTok Shop', productId: '1', title: 'Natural Healing Crystals' };
    await record(many(4));
    await record(many(4, { carts: [cart], seenAt: noon(today) + 1_000 }));
    await record(many(4, { carts: [cart], seenAt: noon(today) + 2_000 }));
    expect((await database.buckets.toArray()).filter(({ itemId }) => itemId === 'crystals')).toMatchObject([
      { sightings: 4, carts: 4 },
    ]);
  });

  it('gives each product of a haul the item of its own title', async () => {
    const carts = [
      { source: 'TikTok Shop', productId: '1', title: 'Hair Dryer', written: '£80', currency: 'GBP' },
      { source: 'TikTok Shop', productId: '2', title: 'Healing Crystals', written: '£4', currency: 'GBP' },
    ];
    await record(many(1, { carts }));
    const products = await database.products.toArray();
    expect(products.find(({ price }) => price === 4)?.itemIds).toEqual(['crystals']);
    expect(products.find(({ price }) => price === 80)?.itemIds).not.toContain('crystals');
  });

  it('stores a product with its whole id and joins it to the item', async () => {
    const cart = {
      source: 'TikTok Shop',
      productId: '1729840619138750658',
      title: 'Crystal set',
      written: '£8.99',
      currency: 'GBP',
    };
    await record(many(1, { carts: [cart] }));
    expect(await database.products.toArray()).toMatchObject([{ productId: '1729840619138750658', price: 8.99 }]);
    await record(many(1, { carts: [{ ...cart, written: undefined, currency: undefined }], seenAt: noon(today + 1) }));
    expect(await database.products.toArray()).toMatchObject([
      { price: 8.99, itemIds: expect.arrayContaining(['crystals']) },
    ]);
  });
});
