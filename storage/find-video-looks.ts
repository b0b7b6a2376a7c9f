import type { WatchedVideo } from '../trends/evidence/video-speed';
import type { Database } from './database';
import type { Observation, Video } from './rows';

/** A video with the looks at its views. */
export type VideoLooks = WatchedVideo;

/** Every look at some videos by video id, earliest first. */
export async function findObservations(database: Database, videos: Video[]): Promise<Map<string, Observation[]>> {
  const found = await Promise.all(
    videos.map(({ videoId }) =>
      database.observations.where('[videoId+observerId+seenAt]').between([videoId], [videoId, []]).toArray(),
    ),
  );
  return new Map(
    videos.map(({ videoId }, index) => [videoId, (found[index] ?? []).toSorted((a, b) => a.seenAt - b.seenAt)]),
  );
}

/** By video id; a video whose upload time or views nobody said is missing. */
export async function findLooks(database: Database, videos: Video[]): Promise<Map<string, VideoLooks>> {
  const dated = videos.filter(({ uploadedAt }) => uploadedAt !== undefined);
  return looksFrom(dated, await findObservations(database, dated));
}

export function looksFrom(videos: Video[], observations: Map<string, Observation[]>): Map<string, VideoLooks> {
  return new Map(
    videos.flatMap(({ videoId, uploadedAt }) => {
      const looks = (observations.get(videoId) ?? []).flatMap(({ seenAt, views, steps }) =>
        views === undefined ? [] : [{ seenAt, views, step: steps?.views }],
      );
      return uploadedAt !== undefined && looks.length > 0 ? [[videoId, { uploadedAt, looks }] as const] : [];
    }),
  );
}
