import { videoUrl } from '../signals/signal';
import { replay } from '../trends/history';
import type { CartDestination, EvidenceVideo, ItemPage } from '../trends/ranking';
import type { Database } from './database';
import { findFacts } from './find-facts';
import { findItemVideos } from './find-item-videos';
import { listItem } from './find-ranking';
import type { Bucket, Video } from './rows';
import { latestDay } from './standing';

const videosShown = 30;

/** Missing where the item was never seen. `clockDay` is the clock's local day. */
export function findItemPage(database: Database, itemId: string, clockDay: number): Promise<ItemPage | undefined> {
  return database.transaction('r', database.tables, async () => {
    const [item, standing] = await Promise.all([database.items.get(itemId), database.standing.get('standing')]);
    if (!item || !standing?.exposure) return undefined;
    const today = latestDay(standing, clockDay);
    const buckets = await database.buckets
      .where('[itemId+day+observerId+surface+market+account]')
      .between([itemId], [itemId, []])
      .toArray();
    const [facts, days, videos, sellersBefore] = await Promise.all([
      findFacts(database, [itemId], today),
      findDays(database, buckets),
      findItemVideos(database, itemId, buckets),
      sellersInWeek(database, itemId, today - 21),
    ]);
    const known = facts.get(itemId);
    return (
      known && {
        ...listItem(item, standing.exposure, today),
        ...known,
        history: replay(days),
        cartsLeadTo: await cartsLeadTo(database, videos),
        sellersBefore,
        videos: videos.slice(0, videosShown).map(evidence),
      }
    );
  });
}

/** Every browsing day's product videos, and the item's sightings among them. */
async function findDays(database: Database, buckets: Bucket[]): Promise<{ day: number; k: number; n: number }[]> {
  const days = new Map<number, { day: number; k: number; n: number }>();
  for (const { day, products } of await database.exposure.toArray()) {
    days.set(day, { day, k: 0, n: (days.get(day)?.n ?? 0) + products });
  }
  for (const { day, sightings } of buckets) {
    const row = days.get(day);
    if (row) row.k += sightings;
  }
  return [...days.values()].filter(({ n }) => n > 0);
}

async function cartsLeadTo(database: Database, videos: Video[]): Promise<CartDestination[]> {
  const withCart = videos.filter(({ hasCart }) => hasCart);
  const carts = await Promise.all(
    withCart.map(({ videoId }) => database.carts.where('[videoId+cartId]').between([videoId], [videoId, []]).toArray()),
  );
  const videosTo = Map.groupBy(carts.flat(), ({ destination }) => destination);
  return [...videosTo]
    .map(([destination, rows]) => ({
      destination,
      share: new Set(rows.map(({ videoId }) => videoId)).size / withCart.length,
    }))
    .toSorted((a, b) => b.share - a.share);
}

/** Sellers that were really seen with the item in the week that ends on `lastDay`, counted as this week's are. */
const sellersInWeek = (database: Database, itemId: string, lastDay: number) =>
  database.sellers
    .where('[itemId+lastDay]')
    .between([itemId, lastDay - 6], [itemId, []])
    .filter(({ days }) => days.some((day) => day > lastDay - 7 && day <= lastDay))
    .count();

const evidence = (video: Video): EvidenceVideo => ({
  videoId: video.videoId,
  url: videoUrl(video),
  author: video.author,
  caption: video.caption ?? '',
  views: video.views,
  seenAt: video.lastSeenAt,
});
