import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuthorFact, Facts, HashtagFact, ProductFact } from '../../signals/facts/fact';
import { noHealth } from '../../signals/health';
import type { Cart } from '../../signals/signal';
import { type Database, openDatabase } from '../../storage/database';
import { recordSignals } from '../../storage/record';
import { recordFacts } from '../../storage/record-facts';
import { noon, signalOf } from './signal-of';

const now = noon(20_000);
const productId = '1729840619138750658';
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const none: Facts = { pageKind: 'shop', products: [], hashtags: [], authors: [], unread: {}, shapes: [] };
const record = (facts: Partial<Facts>) => recordFacts(database, { ...none, ...facts }, now);
const product = (change: Partial<ProductFact> = {}): ProductFact => ({
  ...{ productId, destination: 'tiktok-shop', title: 'Healing Crystals', price: 8.99, currency: 'GBP', sold: 1000 },
  seenAt: now,
  ...change,
});
const hashtag = (change: Partial<HashtagFact> = {}): HashtagFact => ({
  ...{ tag: 'crystals', source: 'page', views: 20_200_000, viewsStep: 1e5, seenAt: now },
  ...change,
});

describe('a product that a shop page tells of', () => {
  it('is stored with its items, and with a look for each change of price or sales', async () => {
    await record({ products: [product()] });
    await record({ products: [product({ seenAt: now + 1000 })] });
    expect(await database.products.toArray()).toMatchObject([{ productId, price: 8.99, itemIds: ['crystals'] }]);
    expect(await database.productLooks.count()).toBe(1);
    await record({ products: [product({ price: 6.99, sold: 1200, seenAt: now + 2000 })] });
    expect(await database.productLooks.toArray()).toMatchObject([
      { price: 8.99, sold: 1000, seenAt: now },
      { price: 6.99, sold: 1200, seenAt: now + 2000 },
    ]);
  });

  it('keeps what a shorter mention leaves out, but never a former price beside a new one', async () => {
    const whole = product({ highestPrice: 12, originalPrice: 20, rating: 4.6, seller: 'A shop' });
    await record({ products: [whole] });
    await record({ products: [product({ title: undefined, price: 7, sold: undefined, seenAt: now + 1000 })] });
    const [stored] = await database.products.toArray();
    expect(stored).toMatchObject({ title: 'Healing Crystals', price: 7, sold: 1000, rating: 4.6, seller: 'A shop' });
    expect(stored?.highestPrice).toBeUndefined();
    expect(stored?.originalPrice).toBeUndefined();
  });

  it('is what the newest page says, whichever comes last', async () => {
    await record({ products: [product({ price: 7, seenAt: now + 1000 })] });
    await record({ products: [product({ price: 9, rating: 4.6 })] });
    expect(await database.products.toArray()).toMatchObject([{ price: 7, rating: 4.6, seenAt: now + 1000 }]);
  });

  it('names the items of the videos that carry it, before and after', async () => {
    const carts: Cart[] = [{ productId }];
    const seen = (number: number) => signalOf(number, { caption: 'run, do not walk', hashtags: ['tiktokshop'], carts });
    const sendSeen = (number: number) =>
      recordSignals(
        database,
        { batchId: `${number}`, pageKind: 'tag', seen: [seen(number)], health: noHealth, viewer: {} },
        now,
      );
    await sendSeen(1);
    expect((await database.videos.toArray()).map(({ itemIds }) => itemIds)).toEqual([[]]);
    await record({ products: [product()] });
    await sendSeen(2);
    expect((await database.videos.toArray()).map(({ itemIds }) => itemIds)).toEqual([['crystals'], ['crystals']]);
    expect(await database.carts.toArray()).toMatchObject([
      { destination: 'tiktok-shop', title: 'Healing Crystals' },
      { destination: 'tiktok-shop', title: 'Healing Crystals' },
    ]);
    expect(await database.buckets.toArray()).toMatchObject([{ itemId: 'crystals', sightings: 1, carts: 1 }]);
  });
});

it('an author is known by the handle, and keeps the followers that a later look fails to show', async () => {
  const author: AuthorFact = { handle: 'A_Shop', followers: 25_577, sells: true, seenAt: now };
  const link = { destination: 'link-hub', host: 'linktr.ee' };
  await record({ authors: [{ ...author, link }] });
  await record({ authors: [{ handle: 'a_shop', verified: true, seenAt: now + 1000 }] });
  expect(await database.authors.toArray()).toMatchObject([
    { handle: 'a_shop', followers: 25_577, sells: true, verified: true },
  ]);
  expect((await database.authors.get('a_shop'))?.link).toBeUndefined();
});

it('what could not be read stands in the health of that kind of page, and nothing else changes', async () => {
  await record({ unread: { 'price-value': 2 }, shapes: ['{product_id:string}'] });
  expect(await database.health.toArray()).toMatchObject([
    {
      pageKind: 'shop',
      unread: { 'price-value': 2 },
      shapes: ['{product_id:string}'],
      found: 0,
      lastReadAt: undefined,
    },
  ]);
  for (const table of database.tables) if (table.name !== 'health') expect(await table.count()).toBe(0);
});

it('hearing all of it twice writes nothing new', async () => {
  const all = { products: [product()], hashtags: [hashtag()], authors: [{ handle: 'a', seenAt: now }] };
  const everything = () => Promise.all(database.tables.map((table) => table.toArray()));
  await record(all);
  const before = await everything();
  await record(all);
  expect(await everything()).toEqual(before);
});

it('a page without end is written to a limit, in a moment, and its health says so', async () => {
  const products = Array.from({ length: 2_000 }, (_, index) => product({ productId: String(index) }));
  const hashtags = Array.from({ length: 2_000 }, (_, index) => hashtag({ tag: `tag${index}` }));
  const authors = Array.from({ length: 2_000 }, (_, index) => ({ handle: `a${index}`, seenAt: now }));
  const started = performance.now();
  await record({ products, hashtags, authors });
  expect(performance.now() - started).toBeLessThan(5_000);
  const { products: stored, hashtagLooks, authors: known, health } = database;
  expect([await stored.count(), await hashtagLooks.count(), await known.count()]).toEqual([500, 200, 200]);
  expect(await health.toArray()).toMatchObject([{ unread: { 'too-much': 1 } }]);
});
