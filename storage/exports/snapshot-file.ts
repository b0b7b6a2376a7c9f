import { dayName } from '../../trends/calendar';
import { isIn } from '../../trends/place-filter';
import { saidOf } from '../../trends/score/said';
import { type About, method } from '../../trends/tables/about';
import type { TableContext } from '../../trends/tables/column';
import { snapshotFields, snapshotFormat } from '../../trends/tables/snapshot';
import type { Database } from '../database';
import { findRanking } from '../find-ranking';
import type { LongWork } from '../rescore';
import type { Bucket } from '../rows';
import type { Asked } from './asked';
import { followTables, pagesOf, type Tick } from './pages-of';

/**
 * Each item's daily sightings (k) among the product videos of each day (n), with what the score says of them: one JSON
 * object from which anybody can count again, `npm run score -- FILE` for one.
 */
export async function* snapshotFile(
  database: Database,
  { place, clockDay }: Pick<Asked, 'place'> & { clockDay: number },
  { nameOf, language }: TableContext,
  about: About,
  work: LongWork,
): AsyncGenerator<string> {
  const tick = await followTables([database.buckets], work);
  const { today, items } = await findRanking(database, clockDay, place);
  const days = await productDays(database, place);
  const said = new Map(items.map((item) => [item.itemId, item]));
  const head = { ...snapshotFormat, about, method, fields: snapshotFields, today: dayName(today) };
  const [names, n] = [[...days.keys()].map(dayName), [...days.values()]];
  yield `${JSON.stringify({ ...head, days: names, n }).slice(0, -1)},"items":[`;
  let isFirst = true;
  for await (const [itemId, buckets] of bucketsByItem(database, place, tick)) {
    const item = said.get(itemId);
    if (!item) continue;
    const row = {
      item_id: itemId,
      item: nameOf(itemId, language),
      k: sightingsOn([...days.keys()], buckets),
      said: saidOf(item),
    };
    yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** Rising, those on which product videos were seen. */
async function productDays(database: Database, place: Asked['place']): Promise<Map<number, number>> {
  const days = new Map<number, number>();
  for (const row of await database.exposure.toArray())
    if (isIn(place, row) && row.products > 0) days.set(row.day, (days.get(row.day) ?? 0) + row.products);
  return new Map([...days].toSorted(([a], [b]) => a - b));
}

/** Counts lie by item, so that each item is whole before the next begins. */
async function* bucketsByItem(
  database: Database,
  place: Asked['place'],
  tick: Tick,
): AsyncGenerator<[string, Bucket[]]> {
  let held: Bucket[] = [];
  for await (const page of pagesOf(database.buckets, tick)) {
    for (const bucket of page) {
      const [before] = held;
      if (before && before.itemId !== bucket.itemId) {
        yield [before.itemId, held];
        held = [];
      }
      if (isIn(place, bucket)) held.push(bucket);
    }
  }
  const [last] = held;
  if (last) yield [last.itemId, held];
}

function sightingsOn(days: number[], buckets: Bucket[]): number[] {
  const sightings = new Map<number, number>();
  for (const bucket of buckets) sightings.set(bucket.day, (sightings.get(bucket.day) ?? 0) + bucket.sightings);
  return days.map((day) => sightings.get(day) ?? 0);
}
