import type { Signal } from '../../signals/signal';
import { type Column, column, personal, rounded } from './column';

/** A stored video, with its address and how fast it is watched (views per hour) where that is known. */
export type VideoRow = Omit<Signal, 'carts' | 'source' | 'surface' | 'market' | 'mentions' | 'sources'> & {
  url: string;
  isProduct: boolean;
  itemIds: string[];
  hasCart: boolean;
  captionPrice?: { price: number; currency: string };
  speed?: { kind: 'observed' | 'estimate'; viewsPerHour: number };
  firstSeenAt: number;
  lastSeenAt: number;
};

/** One row a video, as it is best known. */
export const videoTable: Column<VideoRow>[] = [
  column('video_id', 'id', "TikTok's id", ({ videoId }) => videoId),
  personal(column('url', 'text', 'address of the video', ({ url }) => url)),
  column('kind', 'text', 'video or photo', ({ kind }) => kind),
  column('creator', 'handle', 'handle of the creator, without @', ({ author }) => author),
  personal(column('creator_name', 'text', 'shown name of the creator', ({ authorName }) => authorName)),
  column('followers', ['count', 'people'], 'followers of the creator at the latest look', ({ followers }) => followers),
  column('caption', 'text', 'caption, as TikTok gives it', ({ caption }) => caption),
  column('hashtags', 'list', 'hashtags without #, lower case', ({ hashtags }) => hashtags),
  column('posted_at', 'moment', 'when it was posted', ({ uploadedAt }) => uploadedAt),
  column('origin', ['text', 'ISO 3166'], 'where it was made', ({ origin }) => origin),
  column('language', 'text', 'language of the caption, as TikTok names it', ({ language }) => language),
  column('duration', ['number', 'seconds'], 'length', ({ durationSeconds }) => durationSeconds),
  column('is_product', 'flag', 'counted as a product video', ({ isProduct }) => isProduct),
  column('item_ids', 'list', 'slugs of the items it shows, parents included', ({ itemIds }) => itemIds),
  column('has_cart', 'flag', 'a cart was seen on it', ({ hasCart }) => hasCart),
  column('views', ['count', 'views'], 'views at the latest look that could read them', ({ views }) => views),
  column('views_per_hour', ['number', 'views per hour'], 'how fast it is watched', ({ speed }) =>
    rounded(speed?.viewsPerHour, 2),
  ),
  column('speed_is', 'text', 'observed between two looks, or estimate from its age alone', ({ speed }) => speed?.kind),
  column(
    'caption_price',
    ['number', 'caption_currency'],
    'price that the caption names',
    ({ captionPrice }) => captionPrice?.price,
  ),
  column(
    'caption_currency',
    ['text', 'ISO 4217'],
    'currency of that price',
    ({ captionPrice }) => captionPrice?.currency,
  ),
  column('is_shop_video', 'flag', "TikTok's mark for shop videos", ({ isShopVideo }) => isShopVideo),
  column('is_ad', 'flag', "TikTok's mark for advertisements", ({ isAd }) => isAd),
  column(
    'is_paid_partnership',
    'flag',
    "TikTok's mark for paid partnerships",
    ({ isPaidPartnership }) => isPaidPartnership,
  ),
  column('is_ai_made', 'flag', "TikTok's mark for videos made with AI", ({ isAiMade }) => isAiMade),
  column('sound_id', 'id', "TikTok's id of its sound", ({ music }) => music?.musicId),
  personal(column('sound', 'text', 'title of its sound', ({ music }) => music?.title)),
  column('first_seen_at', 'moment', 'first look', ({ firstSeenAt }) => firstSeenAt),
  column('last_seen_at', 'moment', 'latest look', ({ lastSeenAt }) => lastSeenAt),
];
