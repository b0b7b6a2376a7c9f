import { isUmbrellaTag } from '../../signals/umbrella-tags';
import { wares } from './small-vocabulary';
import type { ReplicaProduct, Supply } from './supply';
import { makeVideos, type ReplicaVideo } from './videos';

/** A market without a past: a few hundred videos, enough for the tests in browsers. */
export function makeSmallSupply(seed: number, now: number): Supply {
  const feed = makeVideos(seed, 48, 0.1, now);
  const shelf = makeVideos(seed + 1, 120, 0.9, now).map((video, index) => (index % 17 === 5 ? asPhoto(video) : video));
  const following = makeVideos(seed + 2, 24, 0.3, now);
  const explore = makeVideos(seed + 3, 48, 0.1, now);
  const all = [...feed, ...shelf, ...following, ...explore];
  const byId = new Map(all.map((video) => [video.id, video]));
  const products = wares.map(productOf);
  return {
    region: 'GB',
    language: 'en',
    now,
    feed: (from, count) => feed.slice(from, from + count),
    following: (from, count) => following.slice(from, from + count),
    explore: (from, count) => explore.slice(from, from + count),
    tag: (tag, from, count) => (isUmbrellaTag(tag) ? shelf : all.filter(hasTag(tag))).slice(from, from + count),
    search: (words, from, count) => all.filter(hasWords(words)).slice(from, from + count),
    profile: (handle, from, count) => all.filter(isBy(handle)).slice(from, from + count),
    related: (videoId, from, count) => shelf.filter(({ id }) => id !== videoId).slice(from, from + count),
    video: (videoId) => byId.get(videoId),
    author(handle) {
      const video = all.find(isBy(handle));
      return video && { ...video.author, followerCount: video.authorStats.followerCount };
    },
    store: (sellerId) => products.filter(({ seller }) => seller.id === sellerId),
    product: (productId) => products.find(({ id }) => id === productId),
    tagTotals: (tag) => ({ videoCount: 20_200_000 - tag.length * 100_000, viewCount: 80_000_000_000 }),
  };
}

const hasTag =
  (tag: string) =>
  ({ challenges = [] }: ReplicaVideo) =>
    challenges.some(({ title }) => title.toLowerCase() === tag.toLowerCase());
const hasWords =
  (words: string) =>
  ({ desc }: ReplicaVideo) =>
    words.split(/\s+/).every((word) => desc.toLowerCase().includes(word.toLowerCase()));
const isBy =
  (handle: string) =>
  ({ author }: ReplicaVideo) =>
    author.uniqueId === handle;

const asPhoto = (video: ReplicaVideo): ReplicaVideo => ({ ...video, imagePost: { images: [], title: '' } });

/** Under the ids that the carts of the videos name. */
function productOf({ title, pounds }: (typeof wares)[number], index: number): ReplicaProduct {
  return {
    id: `17298406191387${10_000 + index}`,
    title,
    price: pounds,
    originalPrice: Math.round(pounds * 130) / 100,
    currency: 'GBP',
    soldCount: 30_762 - index * 1_931,
    rating: 4.6,
    reviewCount: 1_104 - index * 37,
    seller: { id: String(7_495_000_000_000_000_000n + BigInt(index % 4)), name: `Shop ${index % 4}`, productCount: 24 },
    categories: ['Home', 'Finds'],
  };
}
