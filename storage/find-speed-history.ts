import { type SpeedHistory, speedHistory } from '../trends/evidence/speed-history';
import type { Database } from './database';
import { findLooks } from './find-video-looks';

const mostVideos = 1_500;

/** An item's views per hour, day by day, by the videos that were looked at again; wherever they were seen. */
export function findSpeedHistory(database: Database, itemId: string): Promise<SpeedHistory> {
  return database.transaction('r', database.videos, database.observations, async () => {
    const ofItem = database.videos.where('itemIds').equals(itemId);
    const count = await ofItem.count();
    // Ids rise with the moment of upload.
    const videos = await ofItem.reverse().limit(mostVideos).toArray();
    const looks = await findLooks(database, videos);
    return { days: speedHistory([...looks.values()]), videos: videos.length, areAll: videos.length === count };
  });
}
