import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { crystals, phoneCases, recordOn } from './many-days';
import { plain } from './signal-of';

const today = 20_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const by = (author: string) => ({ author });

it('a seller keeps each day once, and none that is four weeks old', async () => {
  for (const ago of [40, 27, 3, 3, 0]) await recordOn(database, today - ago, crystals(2, ago, by('gems')));
  expect(await database.sellers.toArray()).toEqual([
    { itemId: 'crystals', author: 'gems', firstDay: today - 40, lastDay: today, days: [today - 27, today - 3, today] },
  ]);
});

it('who shows two items sells both, and who shows none sells nothing', async () => {
  await recordOn(database, today, [
    ...crystals(1, 0, by('gems')),
    ...phoneCases(1, 1).map((signal) => ({ ...signal, ...by('gems') })),
    ...crystals(1, 2, { ...plain, ...by('cat') }),
  ]);
  const sellers = (await database.sellers.toArray()).map(({ itemId, author }) => [itemId, author]);
  expect(sellers).toEqual(expect.arrayContaining([['crystals', 'gems']]));
  expect(sellers.filter(([, author]) => author === 'gems').length).toBeGreaterThan(1);
  expect(sellers.filter(([, author]) => author === 'cat')).toEqual([]);
});
