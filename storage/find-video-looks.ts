import type { WatchedVideo } from '../trends/evidence/video-speed';
import type { Database } from './database';
import type { Video } from './rows';

/** A video with the looks at its views. */
export type VideoLooks = WatchedVideo;

/** By video id; a video whose upload time or views nobody said is missing. */
export async function findLooks(database: Database, videos: Video[]): Promise<Map<string, VideoLooks>> {
  const dated = videos.flatMap(({ videoId, uploadedAt }) =>
    uploadedAt === undefined ? [] : [{ videoId, uploadedAt }],
  );
  const looks = await Promise.all(
    dated.map(({ videoId }) =>
      database.observations.where('[videoId+observerId+seenAt]').between([videoId], [videoId, []]).toArray(),
    ),
  );
  return new Map(
    dated.flatMap(({ videoId, uploadedAt }, index) => {
      const seen = (looks[index] ?? []).flatMap(({ seenAt, views, steps }) =>
        views === undefined ? [] : [{ seenAt, views, step: steps?.views }],
      );
      return seen.length > 0 ? [[videoId, { uploadedAt, looks: seen }] as const] : [];
    }),
  );
}
