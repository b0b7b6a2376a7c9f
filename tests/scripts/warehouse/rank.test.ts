import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesFrom } from '../../../scripts/warehouse/differences';
import { teamHistory } from '../../../scripts/warehouse/history';
import { findClickHouse, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import { rankTeam } from '../../../scripts/warehouse/rank';
import type { Warehouse } from '../../../scripts/warehouse/warehouse';
import { applyChoices } from '../../../storage/apply-choices';
import { type Database, openDatabase } from '../../../storage/database';
import { findPlaceHistory } from '../../../storage/find-item-history';
import { findExport } from '../../../storage/find-ranking';
import { sampleName } from '../../../storage/sample-database';
import { makeSample } from '../../../storage/sample-market';
import type { PlaceFilter } from '../../../trends/place-filter';
import { exportOf, load, newWarehouse, now, today } from './a-warehouse';

const program = findClickHouse();
let own: OwnServer;
let database: Database;
let warehouse: Warehouse;

/** Everything that a row of the browser says, to a millionth. */
async function expectAsInBrowser(filter: PlaceFilter = {}) {
  const shown = await findExport(database, today, filter);
  const { items } = await rankTeam(warehouse, { today, cap: 'auto', ...filter });
  expect(items.map(({ itemId }) => itemId)).toEqual(shown.map(({ itemId }) => itemId));
  for (const [at, row] of shown.entries()) {
    const { followedAt: _followed, labels: _labels, note: _note, ...said } = row;
    for (const [name, value] of Object.entries(said)) {
      const ranked = Reflect.get(items[at] as object, name);
      if (typeof value === 'number') expect(Math.abs(ranked - value), `${row.itemId} ${name}`).toBeLessThan(1e-6);
      else expect(ranked, `${row.itemId} ${name}`).toEqual(value);
    }
  }
  return shown.length;
}

describe.skipIf(!program)('a ranking of ClickHouse, from the file of one browser', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    own = await startOwnServer(program as string);
    await makeSample(now);
    database = openDatabase(sampleName);
    warehouse = await newWarehouse(own);
    await load(warehouse, await exportOf(database));
  }, 60_000);
  afterAll(async () => {
    database?.close();
    await own?.stop();
  });

  it('says what the browser itself says', async () => {
    expect(await expectAsInBrowser()).toBeGreaterThan(8);
  });

  it.each([{ surface: 'feed' }, { surface: 'shelf' }, { market: 'GB' }, { market: 'US' }] as const)(
    'says it of a part of the sightings too: %o',
    async (filter) => {
      await expectAsInBrowser(filter);
    },
  );

  it('knows the past of an item as the browser draws it', async () => {
    const { history } = await findPlaceHistory(database, 'crystals', today);
    const { days } = await teamHistory(warehouse, 'crystals', { cap: 'auto' });
    expect(days.map(({ itemId: _item, videos: _videos, observers: _observers, ...day }) => day)).toEqual(history);
    expect(days.every(({ k, videos }) => videos === k)).toBe(true);
  });

  it('counts with the own items, merges and dismissals of the browser', async () => {
    await database.choices.bulkPut([
      { itemId: 'own-restock', own: { name: 'Restocks', words: ['link in bio'], excludes: [] }, changedAt: now },
      { itemId: 'pop-it', mergedInto: 'stress-gorilla', changedAt: now },
      { itemId: 'crystals', isDismissed: true, changedAt: now },
    ]);
    await applyChoices(database);
    warehouse = await newWarehouse(own);
    await load(warehouse, await exportOf(database, now + 1));
    await expectAsInBrowser();
    const { items, counts } = await rankTeam(warehouse, { today, cap: 'auto' });
    expect(items.find(({ itemId }) => itemId === 'own-restock')).toMatchObject({ name: 'Restocks' });
    expect(items.some(({ itemId }) => itemId === 'crystals' || itemId === 'pop-it')).toBe(false);
    expect([counts.recognised, differencesFrom(counts.counting)]).toEqual([0, []]);
  });
});
