import { replay } from '../trends/history';
import type { PlaceFilter } from '../trends/place-filter';
import type { HistoryDay } from '../trends/ranking';
import type { Database } from './database';
import { findBuckets, findDays } from './find-item-history';

/** The history of each of some items, by item: what a comparison draws. */
export function findHistories(
  database: Database,
  itemIds: string[],
  filter: PlaceFilter = {},
): Promise<Map<string, HistoryDay[]>> {
  return database.transaction('r', database.exposure, database.buckets, async () => {
    const histories = itemIds.map(async (itemId): Promise<[string, HistoryDay[]]> => {
      const buckets = await findBuckets(database, itemId, filter);
      return [itemId, replay(await findDays(database, buckets, filter))];
    });
    return new Map(await Promise.all(histories));
  });
}
