import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../storage/database';
import { findFirstRanked, rankFirst } from '../../storage/find-ranking';
import { beginFirstRead, takeFirst } from '../../storage/first-read';
import { crystals, phoneCases, recordOn } from './many-days';

const today = 20_000;
const database = openDatabase();

/** Other tests leave databases of other names. */
const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === database.name);

beforeEach(() => Dexie.delete(database.name));

it('reads the rows that the ranking begins with, and is taken once', async () => {
  await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
  await database.choices.put({ itemId: 'crystals', changedAt: 1, name: 'Stones' });
  beginFirstRead();
  const read = await takeFirst('rows');
  expect(read?.version).toBe(10 * database.verno);
  expect(read?.choices).toEqual(await database.choices.toArray());
  expect(read && rankFirst(read, today)).toEqual(await findFirstRanked(database, today));
  expect(read?.items.length).toBeGreaterThan(1);
  expect(takeFirst('rows')).toBeUndefined();
});

it('makes no database where there is none', async () => {
  beginFirstRead();
  expect(await takeFirst('rows')).toBeUndefined();
  expect(await isThere()).toBe(false);
});

it('keeps nobody who wants the database for themselves', async () => {
  await database.open();
  beginFirstRead();
  await database.delete();
  await takeFirst('rows');
  expect(await isThere()).toBe(false);
});
