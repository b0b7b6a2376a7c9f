import type { CountName, Signal, Source } from '../../signals/signal';
import { type Column, column } from './column';

type Shown = Exclude<CountName, 'followers'>;

/** One look at a video's counters, with what is known of the video. */
export type ObservationRow = Pick<Signal, Shown | 'videoId' | 'steps'> & {
  observerId: string;
  seenAt: number;
  source: Source;
  /** The counter whose source is another one. */
  sources?: Partial<Record<Shown, Source>>;
  /** Missing where the video is no longer kept. */
  video?: { author: string; uploadedAt?: number; origin?: string; isProduct: boolean; itemIds: string[] };
};

const counters = ['views', 'likes', 'comments', 'shares', 'saves', 'reposts'] as const;

/** One row a look. */
export const observationTable: Column<ObservationRow>[] = [
  column('video_id', 'id', "TikTok's id of the video", ({ videoId }) => videoId),
  column('observer_id', 'text', 'random id of the browser that looked', ({ observerId }) => observerId),
  column('seen_at', 'moment', 'when it looked', ({ seenAt }) => seenAt),
  column('creator', 'handle', 'handle of the creator, without @', ({ video }) => video?.author),
  column('posted_at', 'moment', 'when the video was posted', ({ video }) => video?.uploadedAt),
  column('origin', ['text', 'ISO 3166'], 'where the video was made', ({ video }) => video?.origin),
  column('is_product', 'flag', 'counted as a product video', ({ video }) => video?.isProduct),
  column('item_ids', 'list', 'slugs of the items the video shows', ({ video }) => video?.itemIds),
  ...counters.flatMap((name): Column<ObservationRow>[] => [
    column(name, ['count', name], `${name} as TikTok showed them`, (row) => row[name]),
    column(
      `${name}_step`,
      ['count', name],
      'by how much that is rounded; empty where it is exact',
      ({ steps }) => steps?.[name],
    ),
    column(
      `${name}_source`,
      'text',
      'who said it: tap (a list TikTok fetched), embedded (JSON in the page), card',
      (row) => (row[name] === undefined ? undefined : (row.sources?.[name] ?? row.source)),
    ),
  ]),
];
