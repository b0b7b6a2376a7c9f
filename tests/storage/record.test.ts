import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noHealth } from '../../signals/health';
import type { SeenSignal } from '../../signals/signal';
import { type Database, openDatabase } from '../../storage/database';
import { pointsOf } from '../../storage/packed-line';
import { recordSignals } from '../../storage/record';
import { replay } from '../../trends/history';
import { evaluate } from '../../trends/score/evaluate';
import { noon, plain, signalOf } from './signal-of';

const today = 20_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const record = (seen: SeenSignal[], now = seen[0]?.seenAt ?? noon(today), batchId: string = crypto.randomUUID()) => {
  const health = { ...noHealth, found: seen.length, read: seen.length };
  return recordSignals(database, { batchId, pageKind: 'tag', seen, health, viewer: {} }, now, {
    randomId: () => 'observer-1',
  });
};
const many = (count: number, change: Partial<SeenSignal> = {}, from = 0) =>
  Array.from({ length: count }, (_, index) => signalOf(from + index, change));
const sightingsOf = async (itemId: string) => {
  const buckets = await database.buckets
    .where('[itemId+day+observerId+surface+market+account]')
    .between([itemId], [itemId, []])
    .toArray();
  return buckets.map(({ sightings }) => sightings).reduce((sum, count) => sum + count, 0);
};

describe('recording what was seen', () => {
  it('answers the ids that are stored', async () => {
    expect(await record(many(3))).toEqual(many(3).map(({ videoId }) => videoId));
    expect(await database.videos.count()).toBe(3);
  });

  it('changes nothing when the same batch comes twice', async () => {
    await record(many(20), noon(today), 'batch-1');
    const before = await everything();
    await record(many(20), noon(today), 'batch-1');
    expect(await everything()).toEqual(before);
  });

  it('counts a batch once whose answer was lost before midnight and that comes again after it', async () => {
    await record(many(5), noon(today), 'batch-1');
    await record(many(5, { seenAt: noon(today + 1) }, 50));
    await record(many(5), noon(today + 1), 'batch-1');
    expect(await sightingsOf('crystals')).toBe(10);
    expect(await database.sightings.count()).toBe(10);
  });

  it('counts a product video once a local day, and again on the next', async () => {
    await record(many(10));
    await record(many(10, { seenAt: noon(today) + 3_600_000 }));
    expect(await sightingsOf('crystals')).toBe(10);
    await record(many(10, { seenAt: noon(today + 1) }));
    expect(await sightingsOf('crystals')).toBe(20);
    expect(await database.observations.count()).toBe(30);
  });

  it('counts a video that feed and shelf both show once', async () => {
    await record(many(5, { surface: 'feed' }));
    await record(many(5, { surface: 'shelf', seenAt: noon(today) + 1_000 }));
    const exposure = await database.exposure.toArray();
    expect(exposure.map(({ surface, videos, products }) => ({ surface, videos, products }))).toEqual([
      { surface: 'feed', videos: 5, products: 5 },
      { surface: 'shelf', videos: 5, products: 0 },
    ]);
    expect(await sightingsOf('crystals')).toBe(5);
  });

  it('never counts what was opened for an item, but keeps its counters', async () => {
    await record(many(5, { surface: 'opened' }));
    expect(await sightingsOf('crystals')).toBe(0);
    expect(await database.items.count()).toBe(0);
    expect(await database.observations.count()).toBe(5);
    await record(many(5, { surface: 'shelf', seenAt: noon(today) + 1_000 }));
    expect(await sightingsOf('crystals')).toBe(5);
  });

  it('counts videos without a product for the density only', async () => {
    await record([...many(9, { ...plain, surface: 'feed' }), ...many(1, { surface: 'feed' }, 50)]);
    expect(await database.exposure.toArray()).toMatchObject([{ videos: 10, products: 1 }]);
  });

  it('adds an item that is recognised only at a later look of the same day', async () => {
    await record(many(4, { caption: 'run do not walk #tiktokmademebuyit', hashtags: ['tiktokmademebuyit'] }));
    expect(await sightingsOf('crystals')).toBe(0);
    await record(many(4, { seenAt: noon(today) + 1_000 }));
    expect(await sightingsOf('crystals')).toBe(4);
    expect(await database.exposure.toArray()).toMatchObject([{ videos: 4, products: 4 }]);
  });

  it('keeps what an earlier look knew and the later one does not say', async () => {
    await record(many(1, { followers: 900 }));
    await record(many(1, { followers: undefined, views: undefined, seenAt: noon(today) + 1_000, source: 'card' }));
    expect(await database.videos.toArray()).toMatchObject([{ followers: 900, views: 1_000 }]);
    expect((await database.observations.toArray()).map(({ views }) => views)).toEqual([1_000, undefined]);
  });

  it('counts a video of the feed that an opened page shows to be a product', async () => {
    const cart = { source: 'TikTok Shop', productId: '1', title: 'Natural Healing Crystals' };
    await record(many(1, { ...plain, surface: 'feed' }));
    expect(await database.exposure.toArray()).toMatchObject([{ videos: 1, products: 0 }]);
    await record(many(1, { ...plain, surface: 'opened', carts: [cart], seenAt: noon(today) + 1_000 }));
    expect(await sightingsOf('crystals')).toBe(1);
    const exposure = await database.exposure.toArray();
    expect(exposure.find(({ surface }) => surface === 'feed')).toMatchObject({ videos: 1, products: 1 });
    expect(exposure.find(({ surface }) => surface === 'opened')).toMatchObject({ videos: 1, products: 0 });
  });

  it('counts a shopping hashtag of the market as a shelf, and one that the person added', async () => {
    const seen = (tag: string, from: number) => many(1, { surface: 'opened', tag, market: 'ID' }, from);
    await record([...seen('racunshopee', 1), ...seen('crystals', 2), ...seen('budolfinds', 3)]);
    expect((await database.sightings.toArray()).map(({ surface }) => surface)).toEqual(['shelf', 'opened', 'opened']);
    const batch = { batchId: 'x', pageKind: 'tag', seen: seen('crystals', 4), health: noHealth, viewer: {} };
    await recordSignals(database, batch, noon(today), { tagEdits: { ID: { added: ['crystals'], removed: [] } } });
    expect((await database.sightings.toArray()).at(-1)?.surface).toBe('shelf');
  });

  it('takes a hashtag that the person added for a shopping one, and one taken out for none', async () => {
    const seen = (tag: string) => many(1, { ...plain, hashtags: [tag], surface: 'feed' });
    const batch = (batchId: string, tag: string) => ({
      batchId,
      pageKind: 'foryou',
      seen: seen(tag),
      health: noHealth,
      viewer: {},
    });
    const tagEdits = { '*': { added: ['crystaltokbuys'], removed: ['tiktokmademebuyit'] } };
    await recordSignals(database, batch('1', 'crystaltokbuys'), noon(today), { tagEdits });
    expect((await database.videos.toArray()).map(({ isProduct }) => isProduct)).toEqual([true]);
    await database.videos.clear();
    await recordSignals(database, batch('2', 'tiktokmademebuyit'), noon(today), { tagEdits });
    expect((await database.videos.toArray()).map(({ isProduct }) => isProduct)).toEqual([false]);
  });

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

  it('keeps what a list said when a card or a late batch says less', async () => {
    const caption = 'crystals restock tonight, the whole of the caption #crystals';
    await record(many(1, { kind: 'photo', caption, seenAt: noon(today) + 5_000 }));
    await record(many(1, { caption: 'crystals restock…', source: 'card', seenAt: noon(today) + 9_000 }));
    await record(many(1, { caption: 'an older caption', views: 7, seenAt: noon(today) + 1_000 }));
    expect(await database.videos.toArray()).toMatchObject([{ kind: 'photo', caption, views: 1_000 }]);
  });

  it('adds to the latest day when the clock is set back', async () => {
    await record(many(3, { seenAt: noon(today + 1) }));
    await record(many(3, { seenAt: noon(today) }, 10));
    expect((await database.sightings.toArray()).map(({ day }) => day)).toEqual(Array(6).fill(today + 1));
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

describe('the score that recording keeps', () => {
  it('is the one that a replay of the daily buckets gives', async () => {
    const counts = [3, 0, 5, 9, 14, 2, 0, 1, 0, 6];
    for (const [index, count] of counts.entries()) {
      const day = today + index * 2;
      const others = many(
        30,
        { seenAt: noon(day), caption: 'phone case #tiktokshop #tiktokmademebuyit', hashtags: ['tiktokmademebuyit'] },
        1_000 * index,
      );
      await record([
        ...others.slice(0, 15),
        ...many(count, { seenAt: noon(day) }, 1_000 * index + 500),
        ...others.slice(15),
      ]);
    }
    const standing = await database.standing.get('standing');
    const item = await database.items.get('crystals');
    const days = counts.map((k, index) => ({ day: today + index * 2, k, n: 30 + k }));
    const last = replay(days).at(-1);
    if (!standing?.exposure || !item) throw new Error('nothing was scored');
    const evaluation = evaluate(item.state, standing.exposure, standing.exposure.day);
    expect(evaluation.score).toBe(last?.score);
    expect(evaluation.stage).toBe(last?.stage);
    expect(evaluation.level).toBeCloseTo(last?.level ?? 0, 9);
    expect(pointsOf(item.line).length).toBe(counts.length - 1);
  });
});

async function everything() {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()]);
  return Object.fromEntries(await Promise.all(tables));
}
