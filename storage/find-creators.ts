import { type ItemCreator, itemCreators } from '../trends/evidence/creators';
import { speedAtOneDay, speedOfVideo } from '../trends/evidence/video-speed';
import type { Database } from './database';
import { findLooks, type VideoLooks } from './find-video-looks';
import type { Video } from './rows';

const mostOthers = 1_000;

/**
 * The creators of an item's videos, most views first, beside what else was seen of them; `now` is epoch milliseconds.
 */
export async function findCreators(
  database: Database,
  itemId: string,
  videos: Video[],
  looks: Map<string, VideoLooks>,
  now: number,
): Promise<ItemCreator[]> {
  const authors = [...new Set(videos.map(({ author }) => author))];
  const all = await database.videos.where('author').anyOf(authors).limit(mostOthers).toArray();
  const others = all.filter(({ itemIds }) => !itemIds.includes(itemId));
  const otherLooks = await findLooks(database, others);
  const rows = [...videos, ...others].map((video) => {
    const watched = looks.get(video.videoId) ?? otherLooks.get(video.videoId);
    return {
      ...video,
      showsItem: video.itemIds.includes(itemId),
      viewsPerHour: watched && speedOfVideo(watched, now)?.viewsPerHour,
      viewsPerHourAtOneDay: watched && speedAtOneDay(watched),
    };
  });
  return itemCreators(rows);
}
