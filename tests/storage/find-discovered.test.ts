import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findDiscovered } from '../../storage/find-discovered';
import { dismissItem } from '../../storage/set-aside';
import { crystals, recordOn } from './many-days';
import { noon, plain, signalOf } from './signal-of';

const today = 20_000;
const now = noon(today);
let database: Database;
beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  const lamp = (number: number) => ({
    caption: `this zorblax changed my room number${number} #zorblax #tiktokmademebuyit`,
    hashtags: ['zorblax', 'tiktokmademebuyit'],
  });
  const lamps = Array.from({ length: 8 }, (_, index) => signalOf(500 + index, lamp(index)));
  const ordinary = Array.from({ length: 40 }, (_, index) => signalOf(900 + index, { ...plain, surface: 'feed' }));
  await recordOn(database, today, [...lamps, ...crystals(6, 0), ...ordinary]);
});
afterEach(() => database.delete());

it('finds what several sellers show and no list knows, and tells how far it is', async () => {
  const told: number[] = [];
  const found = await findDiscovered(database, now, { onProgress: (done) => told.push(done) });
  expect(found.map(({ itemId, videos, creators }) => [itemId, videos, creators])).toEqual([['found-zorblax', 8, 5]]);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it('finds no more what was dismissed, nor what was last seen a season ago', async () => {
  await dismissItem(database, 'found-zorblax', now, 'zorblax');
  expect(await findDiscovered(database, now)).toEqual([]);
  await database.choices.clear();
  expect(await findDiscovered(database, noon(today + 91))).toEqual([]);
});

it('can be called off', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(findDiscovered(database, now, { signal: stop.signal })).rejects.toThrow('enough');
});
