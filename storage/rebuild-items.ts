import { localDay } from '../trends/calendar';
import { isIn, type PlaceFilter } from '../trends/place-filter';
import { exposuresOf, rebuildItem } from '../trends/rebuild';
import type { ExposureState } from '../trends/score/conveyor';
import { makeBreath } from './breath';
import type { Database } from './database';
import { addPoint, type PackedLine } from './packed-line';
import type { Bucket, Item } from './rows';

/** All items as if nothing but that place had ever been browsed, and what they were seen among. */
export async function rebuildIn(database: Database, filter: PlaceFilter) {
  const { standing, exposure, buckets, items } = database;
  const stored = await database.transaction('r', [standing, exposure, buckets, items], async () => ({
    standing: await standing.get('standing'),
    exposures: await rebuildExposures(database, filter),
    buckets: (await buckets.toArray()).filter((bucket) => isIn(filter, bucket)),
    items: new Map((await items.toArray()).map((item) => [item.itemId, item])),
  }));
  const rebuilt: Item[] = [];
  const breathe = makeBreath();
  for (const [itemId, ofItem] of Map.groupBy(stored.buckets, (bucket) => bucket.itemId)) {
    const item = rebuildFrom(itemId, ofItem, stored.exposures, stored.items.get(itemId));
    if (item) rebuilt.push(item);
    await breathe();
  }
  return { standing: stored.standing, exposure: stored.exposures.at(-1), items: rebuilt };
}

/** What everything was seen among in that place, at the end of each browsing day. */
export async function rebuildExposures(database: Database, filter: PlaceFilter = {}): Promise<ExposureState[]> {
  const days = new Map<number, number>();
  for (const row of await database.exposure.toArray()) {
    if (isIn(filter, row)) days.set(row.day, (days.get(row.day) ?? 0) + row.products);
  }
  return exposuresOf([...days].map(([day, n]) => ({ day, n })).toSorted((a, b) => a.day - b.day));
}

/** One item from its daily counts, as if everything had just been seen in order; missing if they hold no sighting. */
export function rebuildFrom(
  itemId: string,
  buckets: readonly Pick<Bucket, 'day' | 'sightings'>[],
  exposures: ExposureState[],
  before?: Pick<Item, 'firstSeenAt' | 'lastSeenAt'>,
): Item | undefined {
  const sightings = new Map<number, number>();
  for (const { day, sightings: seen } of buckets) sightings.set(day, (sightings.get(day) ?? 0) + seen);
  const made = rebuildItem(exposures, sightings);
  if (!made) return undefined;
  const days = [...sightings.keys()];
  return {
    ...{ itemId, state: made.state, rank: made.rank },
    line: made.line.reduce<PackedLine>(addPoint, []),
    firstSeenAt: momentOf(Math.min(...days), before?.firstSeenAt),
    lastSeenAt: momentOf(Math.max(...days), before?.lastSeenAt),
  };
}

/** The moment that is known if it lies on that local day, else the day's noon. */
const momentOf = (day: number, known: number | undefined): number =>
  known !== undefined && localDay(known) === day ? known : new Date(1970, 0, 1 + day, 12).getTime();
