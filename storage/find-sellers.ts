import { type SaturationWarning, saturation } from '../trends/evidence/saturation';
import { isEverywhere, isIn, type PlaceFilter } from '../trends/place-filter';
import type { Database } from './database';

/** Whether the sellers of an item come or leave in numbers, wherever they were seen. */
export async function findCrowd(
  database: Database,
  itemId: string,
  today: number,
): Promise<SaturationWarning | undefined> {
  const sellers = await database.sellers.where('[itemId+author]').between([itemId], [itemId, []]).toArray();
  return saturation(sellers, today).warning;
}

/** The days from `first` to `last`, both of them part of it. */
interface Days {
  first: number;
  last: number;
}

/** How many distinct authors were seen selling an item in some days. */
export type CountSellers = (itemId: string) => Promise<number>;

/**
 * Sellers are kept by item, whatever the place; in a place it is the videos counted there that say who they were, as far
 * as these are kept.
 */
export async function sellersIn(database: Database, days: Days, filter: PlaceFilter = {}): Promise<CountSellers> {
  if (isEverywhere(filter)) return (itemId) => countSellers(database, itemId, days);
  const authors = await authorsIn(database, days, filter);
  return async (itemId) => authors.get(itemId)?.size ?? 0;
}

const countSellers = (database: Database, itemId: string, { first, last }: Days) =>
  database.sellers
    .where('[itemId+lastDay]')
    .between([itemId, first], [itemId, []])
    .filter(({ days }) => days.some((day) => day >= first && day <= last))
    .count();

async function authorsIn(database: Database, { first, last }: Days, filter: PlaceFilter) {
  const keys = await database.exposure
    .where('[day+observerId+surface+market+account]')
    .between([first], [last + 1])
    .primaryKeys();
  const observers = new Set(keys.map(([, observerId]) => observerId));
  const ofObservers = await Promise.all(
    [...observers].map((observerId) =>
      database.sightings
        .where('[observerId+day+videoId+surface]')
        .between([observerId, first], [observerId, last + 1])
        .toArray(),
    ),
  );
  const counted = ofObservers.flat().filter((row) => row.counted && isIn(filter, row));
  const videos = await database.videos.bulkGet(counted.map(({ videoId }) => videoId));
  const authors = new Map<string, Set<string>>();
  for (const [index, { itemIds }] of counted.entries()) {
    const video = videos[index];
    if (!video) continue;
    for (const itemId of itemIds) authors.set(itemId, (authors.get(itemId) ?? new Set()).add(video.author));
  }
  return authors;
}
