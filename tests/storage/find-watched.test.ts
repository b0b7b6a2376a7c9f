import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { countChanged, findWatched, follow, markLooked } from '../../storage/find-watched';
import { changeRemark } from '../../storage/remarks';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon } from './signal-of';

const today = 20_000;
let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const watched = async (day = today) => (await findWatched(database, day)).items;

describe('the watch-list', () => {
  it('is empty before anything is followed', async () => {
    await recordOn(database, today, crystals(3, 0));
    expect(await watched()).toEqual([]);
    expect(await countChanged(database, today)).toBe(0);
  });

  it('tells nothing new of an item that was just followed', async () => {
    await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
    await follow(database, 'crystals', true, noon(today), today);
    expect(await watched()).toMatchObject([{ itemId: 'crystals', changes: [], item: { stage: expect.any(String) } }]);
  });

  it('tells of sellers who came later that very day, once', async () => {
    await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
    await follow(database, 'crystals', true, noon(today), today);
    await recordOn(database, today, crystals(2, 300, { author: 'new.shop' }));
    expect((await watched())[0]?.changes).toContainEqual({ kind: 'sellers', count: 1 });
    expect(await countChanged(database, today)).toBe(1);
    await markLooked(database, ['crystals', 'phone-case'], noon(today), today);
    expect((await watched())[0]?.changes).toEqual([]);
    expect(await database.remarks.toArray()).toHaveLength(1);
  });

  it('tells of an item that left "too early"', async () => {
    await follow(database, 'crystals', true, noon(today - 1), today - 1);
    expect(await watched(today - 1)).toMatchObject([{ itemId: 'crystals', item: undefined, changes: [] }]);
    await recordOn(database, today, [...crystals(20, 0), ...phoneCases(20, 100)]);
    expect((await watched())[0]?.changes.map(({ kind }) => kind)).toEqual(['stage', 'sellers']);
  });

  it('forgets what is no longer followed, but not what was noted', async () => {
    await follow(database, 'crystals', true, 1, today);
    await changeRemark(database, 'crystals', { note: 'ask Ana' }, 2);
    await follow(database, 'crystals', false, 3, today);
    expect(await watched()).toEqual([]);
    expect(await database.remarks.toArray()).toEqual([{ itemId: 'crystals', note: 'ask Ana', changedAt: 3 }]);
    await changeRemark(database, 'crystals', { note: ' ' }, 4);
    expect(await database.remarks.count()).toBe(0);
  });
});
