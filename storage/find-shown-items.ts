import type { Database } from './database';

/** The items that some videos show, each once; what shows no product shows none. */
export async function findShownItems(database: Database, videoIds: string[]): Promise<Set<string>> {
  const videos = await database.videos.bulkGet(videoIds);
  return new Set(videos.flatMap((video) => (video?.isProduct ? video.itemIds : [])));
}
