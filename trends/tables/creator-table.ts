import type { ItemCreator } from '../evidence/creators';
import { type Column, column, personal, rounded } from './column';

const videos = ['count', 'videos'] as const;

/** One row a creator of an item, most views first. */
export const creatorTable: Column<ItemCreator>[] = [
  column('creator', 'handle', 'handle, without @', ({ author }) => author),
  personal(column('creator_name', 'text', 'shown name', ({ authorName }) => authorName)),
  personal(column('url', 'text', 'address of the profile', ({ author }) => `https://www.tiktok.com/@${author}`)),
  column('followers', ['count', 'people'], 'followers at the latest look', ({ followers }) => followers),
  column('videos', videos, 'videos of the item that were seen', (creator) => creator.videos),
  column('views', ['count', 'views'], 'their views together, as far as they could be read', ({ views }) => views),
  column('cart_share_percent', ['number', '0…100'], 'share of them that carry a cart', ({ cartShare }) =>
    rounded(cartShare * 100, 1),
  ),
  column('views_per_hour', ['number', 'views per hour'], 'median of them', ({ viewsPerHour }) =>
    rounded(viewsPerHour, 2),
  ),
  column(
    'breakout',
    ['number', 'times'],
    "the fastest of them against the creator's other videos, at equal age",
    ({ breakout }) => rounded(breakout, 2),
  ),
];
