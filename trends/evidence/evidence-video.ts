import type { VideoSpeed } from './video-speed';

/** A video that an item was seen in, as far as it was read. */
export interface EvidenceVideo {
  videoId: string;
  url: string;
  author: string;
  caption: string;
  views?: number;
  /** Missing where its upload time or its views are unknown. */
  speed?: Pick<VideoSpeed, 'kind' | 'viewsPerHour'>;
  /** Epoch milliseconds, of its upload and of the last look. */
  postedAt?: number;
  seenAt: number;
  /** Earliest first. */
  looks: CountsLook[];
}

/** What its counters said at one moment (epoch milliseconds); what a page did not show is missing. */
export interface CountsLook {
  seenAt: number;
  views?: number;
  likes?: number;
  comments?: number;
  shares?: number;
  saves?: number;
}

/** How a list of videos can be ordered; what is not known stands last. */
export const videoOrders = ['seenAt', 'views', 'speed', 'looks', 'postedAt'] as const;
export type VideoOrder = (typeof videoOrders)[number];

const weights: Record<VideoOrder, (video: EvidenceVideo) => number | undefined> = {
  seenAt: ({ seenAt }) => seenAt,
  views: ({ views }) => views,
  speed: ({ speed }) => speed?.viewsPerHour,
  looks: ({ looks }) => looks.length,
  postedAt: ({ postedAt }) => postedAt,
};

/** Most, or latest, first. */
export function sortVideos(videos: EvidenceVideo[], order: VideoOrder): EvidenceVideo[] {
  const weight = (video: EvidenceVideo) => weights[order](video) ?? Number.NEGATIVE_INFINITY;
  return videos.toSorted((a, b) => weight(b) - weight(a) || b.seenAt - a.seenAt);
}
