import { videoUrl } from '../signals/signal';
import { replay } from '../trends/history';
import type { CartDestination, EvidenceVideo, ItemPage } from '../trends/ranking';
import type { Database } from './database';
import { productsSeen, rankItem } from './find-ranking';
import type { Video } from './rows';

const videosShown = 30;

/** Missing where the item was never seen. */
export async function findItemPage(database: Database, itemId: string, today: number): Promise<ItemPage | undefined> {
  const [item, standing] = await Promise.all([database.items.get(itemId), database.standing.get('standing')]);
  if (!item || !standing?.exposure) return undefined;
  const products = await productsSeen(database, today);
  const videos = await database.videos.where('itemIds').equals(itemId).toArray();
  return {
    ...(await rankItem(database, item, standing.exposure, today, products)),
    history: replay(await findDays(database, itemId)),
    cartsLeadTo: await cartsLeadTo(database, videos),
    sellersBefore: await sellersAround(database, itemId, today - 21),
    videos: videos
      .toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)
      .slice(0, videosShown)
      .map(evidence),
  };
}

/** Every browsing day's product videos, and the item's sightings among them. */
async function findDays(database: Database, itemId: string): Promise<{ day: number; k: number; n: number }[]> {
  const days = new Map<number, { day: number; k: number; n: number }>();
  await database.exposure.each(({ day, products }) => {
    const before = days.get(day);
    days.set(day, { day, k: 0, n: (before?.n ?? 0) + products });
  });
  await database.buckets
    .where('[itemId+day+observerId+surface+market]')
    .between([itemId], [itemId, []])
    .each(({ day, sightings }) => {
      const row = days.get(day);
      if (row) row.k += sightings;
    });
  return [...days.values()].filter(({ n }) => n > 0);
}

async function cartsLeadTo(database: Database, videos: Video[]): Promise<CartDestination[]> {
  const withCart = videos.filter(({ hasCart }) => hasCart).map(({ videoId }) => videoId);
  const carts = await database.carts
    .where('[videoId+cartId]')
    .inAnyRange(withCart.map((id) => [[id], [id, []]]))
    .toArray();
  const videosTo = Map.groupBy(carts, ({ destination }) => destination);
  return [...videosTo]
    .map(([destination, rows]) => ({
      destination,
      share: new Set(rows.map(({ videoId }) => videoId)).size / withCart.length,
    }))
    .toSorted((a, b) => b.share - a.share);
}

/** Sellers whose time with the item covers the week that ends on `day`. */
const sellersAround = (database: Database, itemId: string, day: number) =>
  database.sellers
    .where('[itemId+lastDay]')
    .between([itemId, day - 6], [itemId, []])
    .filter(({ firstDay }) => firstDay <= day)
    .count();

const evidence = (video: Video): EvidenceVideo => ({
  videoId: video.videoId,
  url: videoUrl(video),
  author: video.author,
  caption: video.caption ?? '',
  views: video.views,
  seenAt: video.lastSeenAt,
});
