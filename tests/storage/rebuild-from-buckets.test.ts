import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { pointsOf } from '../../storage/packed-line';
import { exposuresOf, rebuildItem } from '../../trends/rebuild';
import { makeChance } from '../replica/chance';
import { crystals, phoneCases, recordOn } from './many-days';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const sumByDay = (rows: { day: number; count: number }[]) => {
  const days = new Map<number, number>();
  for (const { day, count } of rows) days.set(day, (days.get(day) ?? 0) + count);
  return days;
};

it('the stored counts give the stored score anew: each item, its line, and what all were seen among', async () => {
  const chance = makeChance(4);
  for (let day = 20_000; day < 20_060; day += 1 + chance.below(4)) {
    for (let batch = chance.below(3); batch >= 0; batch -= 1) {
      const seen = [
        ...crystals(chance.below(4), chance.below(40)),
        ...phoneCases(1 + chance.below(12), 100 + chance.below(90)),
      ];
      await recordOn(database, day, seen);
    }
  }
  const exposure = sumByDay((await database.exposure.toArray()).map(({ day, products }) => ({ day, count: products })));
  const exposures = exposuresOf(Array.from(exposure, ([day, n]) => ({ day, n })).toSorted((a, b) => a.day - b.day));
  expect(exposures.at(-1)?.pools).toEqual(
    (await database.standing.get('standing'))?.exposure?.pools.map((content) => expect.closeTo(content, 9)),
  );

  const items = await database.items.toArray();
  expect(items.length).toBeGreaterThan(1);
  for (const { itemId, state, line } of items) {
    const buckets = (await database.buckets.toArray()).filter((bucket) => bucket.itemId === itemId);
    const rebuilt = rebuildItem(exposures, sumByDay(buckets.map(({ day, sightings }) => ({ day, count: sightings }))));
    expect(rebuilt?.line).toEqual(pointsOf(line).map(({ day, level }) => ({ day, level: expect.closeTo(level, 9) })));
    for (const [name, value] of Object.entries(state)) {
      const found = Reflect.get(rebuilt?.state ?? {}, name);
      if (Array.isArray(value)) expect(found).toEqual(value.map((content) => expect.closeTo(content, 9)));
      else expect(found, `${itemId} ${name}`).toEqual(typeof value === 'number' ? expect.closeTo(value, 9) : value);
    }
  }
});
