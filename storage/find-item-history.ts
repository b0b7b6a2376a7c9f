import { replay } from '../trends/history';
import type { ItemPlaces, PlaceHistory } from '../trends/item-places';
import { isEverywhere, isIn, type PlaceFilter } from '../trends/place-filter';
import { type SalesEvent, salesEvents } from '../trends/sales-calendar';
import type { Database } from './database';
import { listItem } from './find-ranking';
import { rebuildExposures, rebuildFrom } from './rebuild-items';
import type { Bucket } from './rows';
import { latestDay } from './standing';

/** Events a little ahead are worth knowing before stocking up. */
const daysAhead = 30;

/** An item's past as one place saw it, by the formulas of its page; `clockDay` is the clock's local day. */
export function findPlaceHistory(
  database: Database,
  itemId: string,
  clockDay: number,
  filter: PlaceFilter = {},
): Promise<PlaceHistory> {
  const { standing, exposure, buckets, items } = database;
  return database.transaction('r', [standing, exposure, buckets, items], async () => {
    const today = latestDay(await standing.get('standing'), clockDay);
    const counted = await findBuckets(database, itemId, filter);
    const stands = await findStanding(database, itemId, counted, filter);
    return {
      history: replay(await findDays(database, counted, filter)),
      events: eventsFor(counted, today),
      item: stands && listItem(stands.item, stands.exposure, today),
    };
  });
}

export function placesOf(buckets: Bucket[]): ItemPlaces {
  return {
    surfaces: mostFirst(buckets, ({ surface }) => surface).filter((surface) => surface !== 'opened'),
    markets: mostFirst(buckets, ({ market }) => market),
  };
}

function mostFirst<Name extends string>(buckets: Bucket[], nameOf: (bucket: Bucket) => Name): Name[] {
  const sightings = new Map<Name, number>();
  for (const bucket of buckets) {
    sightings.set(nameOf(bucket), (sightings.get(nameOf(bucket)) ?? 0) + bucket.sightings);
  }
  return [...sightings].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The item and what it was seen among: as stored, or made anew for a place. */
export async function findStanding(database: Database, itemId: string, buckets: Bucket[], filter: PlaceFilter) {
  const [stored, standing] = await Promise.all([database.items.get(itemId), database.standing.get('standing')]);
  if (isEverywhere(filter)) return stored && standing?.exposure && { item: stored, exposure: standing.exposure };
  const exposures = await rebuildExposures(database, filter);
  const [item, exposure] = [rebuildFrom(itemId, buckets, exposures, stored), exposures.at(-1)];
  return item && exposure && { item, exposure };
}

export async function findBuckets(database: Database, itemId: string, filter: PlaceFilter = {}): Promise<Bucket[]> {
  const ofItem = database.buckets
    .where('[itemId+day+observerId+surface+market+account]')
    .between([itemId], [itemId, []]);
  return (await ofItem.toArray()).filter((bucket) => isIn(filter, bucket));
}

/** Every browsing day's product videos, and the item's sightings among them. */
export async function findDays(
  database: Database,
  buckets: Bucket[],
  filter: PlaceFilter,
): Promise<{ day: number; k: number; n: number }[]> {
  const days = new Map<number, { day: number; k: number; n: number }>();
  for (const row of await database.exposure.toArray()) {
    if (isIn(filter, row)) days.set(row.day, { day: row.day, k: 0, n: (days.get(row.day)?.n ?? 0) + row.products });
  }
  for (const { day, sightings } of buckets) {
    const row = days.get(day);
    if (row) row.k += sightings;
  }
  return [...days.values()].filter(({ n }) => n > 0);
}

/** Those of the market in which it was seen most, since it was first seen. */
export function eventsFor(buckets: Bucket[], today: number): SalesEvent[] {
  const [commonest] = placesOf(buckets).markets;
  return salesEvents(commonest, Math.min(today, ...buckets.map(({ day }) => day)), today + daysAhead);
}
