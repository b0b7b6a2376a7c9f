import type { ReplicaProduct, Supply } from '../supply';
import { umbrellaTags } from '../vocabulary/umbrella-tags';
import { authorAt, authorKeyOf, sellerKeyOf } from './authors';
import { feedKeys, followingKeys, profileKeys, relatedKeys, searchKeys, tagKeys, type Viewer } from './lists';
import type { Market } from './make-market';
import { findVideo, makeVideo } from './make-video';
import { productAt, productKeyOf } from './products';
import { regionOf } from './regions';
import { tagTotalsAt } from './tag-totals';
import type { VideoKey } from './video-key';

export interface SupplyWish {
  /** Epoch milliseconds. */
  now: number;
  /** Two letters; an unknown region shows what GB does. */
  region: string;
  language?: string;
  seed?: number;
}

/** All that the pages may ask of a market at one moment. */
export function supplyAt(market: Market, { now, region, language = 'en', seed = 1 }: SupplyWish): Supply {
  const viewer: Viewer = { market, now, region: regionOf(region), seed };
  const lists = new Map<string, VideoKey[]>();
  const list = (name: string, make: () => VideoKey[]) => (from: number, count: number) => {
    const keys = lists.get(name) ?? make();
    lists.set(name, keys);
    return keys.slice(from, from + count).map((key) => makeVideo(market, key, now));
  };
  return {
    ...{ region: viewer.region, language, now },
    feed: list('feed', () => feedKeys(viewer, 'feed')),
    explore: list('explore', () => feedKeys(viewer, 'explore').slice(0, 240)),
    following: list('following', () => followingKeys(viewer)),
    tag: (tag, from, count) => list(`tag ${plain(tag)}`, () => tagKeys(viewer, plain(tag)))(from, count),
    search: (words, from, count) => list(`search ${words}`, () => searchKeys(viewer, words))(from, count),
    profile: (handle, from, count) => list(`@${handle}`, () => profileKeys(viewer, handle))(from, count),
    related: (videoId, from, count) => list(`by ${videoId}`, () => relatedKeys(viewer, videoId))(from, count),
    store: (sellerId) => storeOf(market, sellerId, now),
    video: (videoId) => findVideo(market, videoId, now),
    author(handle) {
      const key = authorKeyOf(market, handle);
      return key && authorAt(market, key, now);
    },
    product(productId) {
      const key = productKeyOf(market, productId);
      return key && productAt(market, key, now);
    },
    tagTotals: (tag) => tagTotalsAt(market, plain(tag), umbrellaTags.has(plain(tag)), now),
  };
}

const plain = (tag: string) => tag.replace(/^#/, '').toLowerCase();

/** The wares of a seller, by the number that its products carry. */
function storeOf(market: Market, sellerId: string, now: number): ReplicaProduct[] {
  const seller = sellerKeyOf(market, sellerId);
  return seller ? [0, 1, 2, 3].map((slot) => productAt(market, { seller, slot }, now)) : [];
}
