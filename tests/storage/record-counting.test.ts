import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noHealth } from '../../signals/health';
import { type Database, openDatabase } from '../../storage/database';
import { recordSignals } from '../../storage/record';
import { many, recorderOf, sightingsOf, today } from './a-recording';
import { noon, plain } from './signal-of';

let database: Database;
let record: ReturnType<typeof recorderOf>;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
  record = recorderOf(database);
});
afterEach(() => database.delete());

describe('what recording counts', () => {
  it('counts a product video once a local day, and again on the next', async () => {
    await record(many(10));
    await record(many(10, { seenAt: noon(today) + 3_600_000 }));
    expect(await sightingsOf(database, 'crystals')).toBe(10);
    await record(many(10, { seenAt: noon(today + 1) }));
    expect(await sightingsOf(database, 'crystals')).toBe(20);
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
    expect(await sightingsOf(database, 'crystals')).toBe(5);
  });

  it('counts an item above others over the distinct videos of these', async () => {
    const tools = (caption: string, count: number, from: number) =>
      many(count, { caption: `${caption} #tiktokshop`, hashtags: ['tiktokshop'] }, from);
    await record([
      ...tools('hair dryer', 3, 0),
      ...tools('curling iron', 2, 10),
      ...tools('hair dryer beside a curling iron', 4, 20),
      ...tools('all my hair tools', 1, 30),
    ]);
    const counted = await Promise.all(
      ['hair-dryer', 'hair-curler', 'hair-tools'].map((id) => sightingsOf(database, id)),
    );
    expect(counted).toEqual([7, 6, 10]);
    const pools = async (itemId: string) => (await database.items.get(itemId))?.state.pools[0];
    expect([await pools('hair-tools'), await pools('hair-dryer')]).toEqual([10, 7]);
  });

  it('never counts what was opened for an item, but keeps its counters', async () => {
    await record(many(5, { surface: 'opened' }));
    expect(await sightingsOf(database, 'crystals')).toBe(0);
    expect(await database.items.count()).toBe(0);
    expect(await database.observations.count()).toBe(5);
    await record(many(5, { surface: 'shelf', seenAt: noon(today) + 1_000 }));
    expect(await sightingsOf(database, 'crystals')).toBe(5);
  });

  it('counts videos without a product for the density only', async () => {
    await record([...many(9, { ...plain, surface: 'feed' }), ...many(1, { surface: 'feed' }, 50)]);
    expect(await database.exposure.toArray()).toMatchObject([{ videos: 10, products: 1 }]);
  });

  it('counts a video of the feed that an opened page shows to be a product', async () => {
    const cart = { source: 'TikTok Shop', productId: '1', title: 'Natural Healing Crystals' };
    await record(many(1, { ...plain, surface: 'feed' }));
    expect(await database.exposure.toArray()).toMatchObject([{ videos: 1, products: 0 }]);
    await record(many(1, { ...plain, surface: 'opened', carts: [cart], seenAt: noon(today) + 1_000 }));
    expect(await sightingsOf(database, 'crystals')).toBe(1);
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
});
