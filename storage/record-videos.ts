import type { Cart, SeenSignal } from '../signals/signal';
import { findItems } from '../trends/items/match';
import { isProductVideo } from '../trends/items/product-video';
import type { Database } from './database';
import type { Video, VideoCart } from './rows';

/** Writes videos, looks, carts, products and sellers; answers each video as it now stands, by id. */
export async function recordVideos(
  database: Database,
  observerId: string,
  day: number,
  seen: SeenSignal[],
): Promise<Map<string, Video>> {
  const stored = await database.videos.bulkGet(seen.map(({ videoId }) => videoId));
  const videos = new Map(stored.flatMap((video) => (video ? [[video.videoId, video]] : [])));
  for (const signal of seen) videos.set(signal.videoId, mergeVideo(videos.get(signal.videoId), signal));
  await database.videos.bulkPut([...videos.values()]);
  await database.observations.bulkPut(seen.map((signal) => look(observerId, signal)));
  await recordCarts(database, seen, videos);
  await recordSellers(database, day, [...videos.values()]);
  return videos;
}

/** A later look adds what it knows; what it does not say stays as it was. */
function mergeVideo(before: Video | undefined, signal: SeenSignal): Video {
  const { videoId, kind, author, views, carts, seenAt } = signal;
  const titles = carts.flatMap(({ title }) => title ?? []);
  return {
    ...before,
    ...said(signal),
    videoId,
    kind,
    author,
    hashtags: signal.hashtags.length > 0 ? signal.hashtags : (before?.hashtags ?? []),
    isProduct: before?.isProduct || isProductVideo(signal),
    itemIds: [...new Set([...(before?.itemIds ?? []), ...findItems({ ...signal, titles })])],
    hasCart: before?.hasCart || carts.length > 0,
    views: views ?? before?.views,
    firstSeenAt: Math.min(before?.firstSeenAt ?? seenAt, seenAt),
    lastSeenAt: Math.max(before?.lastSeenAt ?? seenAt, seenAt),
  };
}

function said(signal: SeenSignal): Partial<Video> {
  const { authorName, followers, authorSells, caption, uploadedAt, origin, language, isShopVideo, isAd } = signal;
  const fields = { authorName, followers, authorSells, caption, uploadedAt, origin, language, isShopVideo, isAd };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function look(observerId: string, signal: SeenSignal) {
  const { videoId, seenAt, views, likes, comments, shares, saves, source } = signal;
  return { videoId, observerId, seenAt, views, likes, comments, shares, saves, source };
}

async function recordCarts(database: Database, seen: SeenSignal[], videos: Map<string, Video>): Promise<void> {
  const carts = seen.flatMap(({ videoId, carts }) => carts.map((cart) => videoCart(videoId, cart)));
  await database.carts.bulkPut(carts);
  const sold = carts.flatMap(({ productId, ...cart }) => (productId ? [{ ...cart, productId }] : []));
  const before = await database.products.bulkGet(sold.map(({ productId }) => productId));
  await database.products.bulkPut(
    sold.map(({ productId, videoId, title, price, currency, seller, destination }, index) => ({
      productId,
      destination,
      title: title ?? before[index]?.title,
      seller: seller ?? before[index]?.seller,
      ...(price === undefined
        ? { price: before[index]?.price, currency: before[index]?.currency }
        : { price, currency }),
      itemIds: [...new Set([...(before[index]?.itemIds ?? []), ...(videos.get(videoId)?.itemIds ?? [])])],
      seenAt: videos.get(videoId)?.lastSeenAt ?? 0,
    })),
  );
}

const videoCart = (videoId: string, cart: Cart): VideoCart => ({
  ...cart,
  videoId,
  cartId: cart.productId ?? cart.destination,
});

async function recordSellers(database: Database, day: number, videos: Video[]): Promise<void> {
  const selling = videos.filter(({ isProduct }) => isProduct);
  const keys = selling.flatMap(({ itemIds, author }) => itemIds.map((itemId): [string, string] => [itemId, author]));
  const before = await database.sellers.bulkGet(keys);
  await database.sellers.bulkPut(
    keys.map(([itemId, author], index) => ({
      itemId,
      author,
      firstDay: before[index]?.firstDay ?? day,
      lastDay: Math.max(before[index]?.lastDay ?? day, day),
    })),
  );
}
