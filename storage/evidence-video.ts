import { videoUrl } from '../signals/signal';
import type { CountsLook, EvidenceVideo } from '../trends/evidence/evidence-video';
import { speedOfVideo } from '../trends/evidence/video-speed';
import type { VideoLooks } from './find-video-looks';
import type { Observation, Video } from './rows';

/** A stored video as evidence, with its looks; `now` is epoch milliseconds. */
export function evidenceVideo(
  video: Video,
  observations: Map<string, Observation[]>,
  looks: Map<string, VideoLooks>,
  now: number,
): EvidenceVideo {
  const watched = looks.get(video.videoId);
  return {
    videoId: video.videoId,
    url: videoUrl(video),
    author: video.author,
    caption: video.caption ?? '',
    views: video.views,
    speed: watched && speedOfVideo(watched, now),
    postedAt: video.uploadedAt,
    seenAt: video.lastSeenAt,
    looks: (observations.get(video.videoId) ?? []).map(countsOf),
  };
}

const countsOf = ({ seenAt, views, likes, comments, shares, saves }: Observation): CountsLook => ({
  ...{ seenAt, views, likes, comments, shares, saves },
});
