import { soldBy } from './authors';
import { hashOfText } from './hash';
import type { Market } from './make-market';

const postsPerLevel = 22_000;
const viewsPerPost = 21_000;

/** What TikTok counts under a hashtag since it exists: it only grows, and fast while the thing is hot. */
export function tagTotalsAt(
  market: Market,
  tag: string,
  isUmbrella: boolean,
  now: number,
): { videoCount: number; viewCount: number } {
  const days = Math.max(0, now / 86_400_000 - market.firstDay);
  const number = market.items.findIndex(({ thing }) => thing.tags.includes(tag));
  const start = (isUmbrella ? 4_000_000 : 9_000) * (0.4 + (hashOfText(tag) % 1_000) / 500);
  const grown = isUmbrella ? days * 9_000 : number < 0 ? days * 12 : soldBy(market, number, now) * postsPerLevel;
  const videoCount = Math.round(start + grown);
  return { videoCount, viewCount: Math.round(start * viewsPerPost * 0.6 + grown * viewsPerPost) };
}
