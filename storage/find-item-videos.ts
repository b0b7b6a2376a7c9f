import { isEverywhere, isIn, type PlaceFilter } from '../trends/place-filter';
import type { Database } from './database';
import type { Bucket, Video } from './rows';

/** What an item's page looks at: enough for its evidence and for where its carts lead. */
const mostVideos = 200;
/** Up to here all of an item's videos are read; beyond, it is so common that its last days hold enough. */
const fewVideos = 500;
const mostDays = 14;

/**
 * The videos in which the item was seen last, latest first; with a filter those that were counted in that place.
 * @param buckets the item's daily counts, of the filter's place
 */
export async function findItemVideos(
  database: Database,
  itemId: string,
  buckets: Bucket[],
  filter: PlaceFilter = {},
): Promise<Video[]> {
  const ofItem = database.videos.where('itemIds').equals(itemId);
  const areAllRead = isEverywhere(filter) && (await ofItem.count()) <= fewVideos;
  const videos = areAllRead ? await ofItem.toArray() : await lastVideos(database, itemId, buckets, filter);
  return videos.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt).slice(0, mostVideos);
}

/** Sightings lie by day, and the item's own counts say on which days to look. */
async function lastVideos(
  database: Database,
  itemId: string,
  buckets: Bucket[],
  filter: PlaceFilter,
): Promise<Video[]> {
  const videoIds = new Set<string>();
  const byDay = [...Map.groupBy(buckets, ({ day }) => day)].toSorted((a, b) => b[0] - a[0]);
  for (const [day, ofDay] of byDay.slice(0, mostDays)) {
    if (videoIds.size >= mostVideos) break;
    for (const observerId of new Set(ofDay.map((bucket) => bucket.observerId))) {
      const sightings = await database.sightings
        .where('[observerId+day+videoId+surface]')
        .between([observerId, day], [observerId, day + 1])
        .toArray();
      const ofItem = sightings.filter((row) => row.itemIds.includes(itemId) && isIn(filter, row));
      for (const { videoId } of ofItem) videoIds.add(videoId);
    }
  }
  return (await database.videos.bulkGet([...videoIds])).filter((video) => video !== undefined);
}
