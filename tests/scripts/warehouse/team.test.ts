import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesFrom } from '../../../scripts/warehouse/differences';
import { findClickHouse, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import { rankTeam } from '../../../scripts/warehouse/rank';
import { decideForTeam } from '../../../scripts/warehouse/team-choices';
import type { Warehouse } from '../../../scripts/warehouse/warehouse';
import { writeChoicesFile } from '../../../storage/choices-file';
import { browsed, fileOf, load, newWarehouse, now, sighting, today } from './a-warehouse';

const program = findClickHouse();
let own: OwnServer;

const rank = (warehouse: Warehouse, change = {}) => rankTeam(warehouse, { today, cap: 'auto', ...change });
const crystalsOf = async (warehouse: Warehouse, change = {}) =>
  (await rank(warehouse, change)).items.find(({ itemId }) => itemId === 'crystals');

const lastDays = (n: number, k: number) =>
  Array.from({ length: 21 }, (_, at): [number, number, number] => [today - at, n, k]);
const skylamp = { name: 'Sky lamp', words: ['sky lamp'], excludes: [] };

/** A video with a caption, as a browser saw and counted it. */
function described(number: number, observerId: string, caption: string, itemIds: string[]) {
  const seen = sighting(number, today, itemIds, observerId);
  const moments = { firstSeenAt: now, lastSeenAt: now };
  return [
    seen,
    {
      ...{ type: 'video', videoId: seen.videoId, kind: 'video', author: 'maker', caption, hashtags: [], sources: {} },
      ...{ isProduct: true, itemIds, hasCart: false, ...moments },
    },
  ];
}

describe.skipIf(!program)('a team in ClickHouse', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    own = await startOwnServer(program as string);
  }, 60_000);
  afterAll(() => own?.stop());

  it('counts a shelf that all of them see as one person would', async () => {
    const [alone, team] = [await newWarehouse(own), await newWarehouse(own)];
    for (const name of ['mei', 'arif', 'ana']) {
      const path = fileOf({ observerId: name }, browsed(name, lastDays(40, 4)));
      if (name === 'mei') await load(alone, path);
      await load(team, path);
    }
    const [one, all] = [await crystalsOf(alone), await crystalsOf(team)];
    expect(all).toMatchObject({ sightings: 84, products: 840, videos: 28, observers: 3 });
    expect(one).toMatchObject({ sightings: 28, products: 280, videos: 28, observers: 1 });
    expect((all?.level ?? 0) / (one?.level ?? 1)).toBeCloseTo(1, 1);
    expect(one?.agreement).toBeUndefined();
    expect(all?.agreement).toBe(1);
  });

  it('is less sure where one of them alone sees an item', async () => {
    const warehouse = await newWarehouse(own);
    await load(warehouse, fileOf({ observerId: 'mei' }, browsed('mei', lastDays(40, 9))));
    for (const name of ['arif', 'ana', 'nok'])
      await load(warehouse, fileOf({ observerId: name }, browsed(name, lastDays(40, 0), 50_000)));
    const item = await crystalsOf(warehouse);
    expect(item?.agreement).toBeLessThan(0.1);
    expect(item?.certainty).toBeLessThan(3);
    expect(item?.band).toBeGreaterThan(item?.formulaBand ?? Number.POSITIVE_INFINITY);
  });

  it('does not let one heavy browser decide', async () => {
    const warehouse = await newWarehouse(own);
    for (const name of ['mei', 'arif', 'ana'])
      await load(warehouse, fileOf({ observerId: name }, browsed(name, lastDays(20, 0), 30_000)));
    await load(warehouse, fileOf({ observerId: 'bot' }, browsed('bot', lastDays(600, 300))));
    const [whole, capped] = [await rank(warehouse, { cap: 'none' }), await rank(warehouse)];
    const share = ({ items, products }: typeof whole) => (items[0]?.sightings ?? 0) / products;
    expect(share(whole)).toBeCloseTo(300 / 660);
    expect(capped.counts).toMatchObject({ capped: 1, source: { cap: 60 } });
    expect(capped.products).toBeGreaterThan(7 * 100);
    expect(capped.products).toBeLessThan(7 * 145);
    expect(share(capped)).toBeLessThan(0.32);
    // The same sample each time.
    expect((await rank(warehouse)).items).toEqual(capped.items);
  });

  it('asks a group, a market, and some days', async () => {
    const warehouse = await newWarehouse(own);
    await load(warehouse, fileOf({ observerId: 'mei' }, browsed('mei', lastDays(40, 4))));
    const inUs = browsed('ana', lastDays(30, 10), 70_000).map((row) => ({ ...row, market: 'US' }));
    await load(warehouse, fileOf({ observerId: 'ana' }, inUs));
    expect(await crystalsOf(warehouse)).toMatchObject({ sightings: 98, products: 490 });
    for (const asked of [{ observers: ['ana'] }, { market: 'US' }])
      expect(await crystalsOf(warehouse, asked)).toMatchObject({ sightings: 70, products: 210, observers: 1 });
    const days = { from: today - 9, to: today - 3 };
    expect(await crystalsOf(warehouse, { days, today: today - 3 })).toMatchObject({ products: 490, productsBefore: 0 });
    expect(await crystalsOf(warehouse, { category: 'category-toys' })).toBeUndefined();
  });

  it('counts what is left of days whose sightings were cleared away', async () => {
    const warehouse = await newWarehouse(own);
    const place = { observerId: 'mei', surface: 'shelf', market: 'GB', account: 'unknown' };
    const counted = lastDays(40, 4).flatMap(([day, products, sightings]) => [
      { type: 'exposure', day, ...place, videos: products, products },
      { type: 'bucket', itemId: 'crystals', day, ...place, sightings, carts: 0 },
    ]);
    await load(warehouse, fileOf({ observerId: 'mei' }, [...counted, ...browsed('mei', [[today, 50, 6]])]));
    expect(await crystalsOf(warehouse)).toMatchObject({ sightings: 30, products: 290 });
  });

  it('recognises anew what browsers count otherwise, and says where they differ', async () => {
    const warehouse = await newWarehouse(own);
    const seen = Array.from({ length: 20 }, (_, at) => described(at, 'ana', 'my sky lamp, link in bio', []));
    await load(warehouse, fileOf({ observerId: 'ana' }, seen.flat()));
    const choice = { type: 'choice', itemId: 'own-sky-lamp', own: skylamp, changedAt: 5 };
    const mine = described(99, 'mei', 'sky lamp', ['own-sky-lamp']);
    await load(warehouse, fileOf({ observerId: 'mei' }, [choice, ...mine]));
    const { items, counts } = await rank(warehouse);
    expect(items).toMatchObject([{ itemId: 'own-sky-lamp', name: 'Sky lamp', sightings: 21, observers: 2 }]);
    expect(counts.recognised).toBe(20);
    expect(differencesFrom(counts.counting).at(-1)).toBe(
      '  ana: own-sky-lamp is as the catalogue has it; for the team own (sky lamp)',
    );
    expect((await rank(warehouse)).counts.recognised).toBe(0);
  });

  it("lets the team's own file of items stand over everybody's", async () => {
    const warehouse = await newWarehouse(own);
    const choice = { type: 'choice', itemId: 'crystals', isDismissed: true, changedAt: 9e11 };
    const lines = Array.from({ length: 20 }, (_, at) => described(at, 'mei', 'rose quartz crystals', [])).flat();
    await load(warehouse, fileOf({ observerId: 'mei' }, [choice, ...lines]));
    expect((await rank(warehouse)).items).toEqual([]);
    const decided = { choices: [{ itemId: 'phone-case', isDismissed: true, changedAt: 5 }], remarks: [] };
    await decideForTeam(warehouse, writeChoicesFile(decided, now), now);
    const { items, counts } = await rank(warehouse);
    expect(items).toMatchObject([{ itemId: 'crystals', sightings: 20 }]);
    expect(differencesFrom(counts.counting)).toContain(
      '  mei: crystals is dismissed; for the team as the catalogue has it',
    );
  });
});
