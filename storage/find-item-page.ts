import { videoUrl } from '../signals/signal';
import { speedOfVideo } from '../trends/evidence/video-speed';
import { replay } from '../trends/history';
import type { CartDestination, EvidenceVideo, ItemPage } from '../trends/ranking';
import { type SalesEvent, salesEvents } from '../trends/sales-calendar';
import type { Database } from './database';
import { findFacts } from './find-facts';
import { findItemVideos } from './find-item-videos';
import { listItem } from './find-ranking';
import { findLooks } from './find-video-looks';
import type { Bucket, Video } from './rows';
import { latestDay } from './standing';

const videosShown = 30;
/** Events a little ahead are worth knowing before stocking up. */
const daysAhead = 30;

/** Missing where the item was never seen. `now` is epoch milliseconds, `clockDay` its local day. */
export function findItemPage(
  database: Database,
  itemId: string,
  now: number,
  clockDay: number,
): Promise<ItemPage | undefined> {
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
        events: eventsFor(buckets, today),
        videos: await evidence(database, videos.slice(0, videosShown), now),
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

/** Those of the market in which it was seen most, since it was first seen. */
function eventsFor(buckets: Bucket[], today: number): SalesEvent[] {
  const sightings = new Map<string, number>();
  for (const { market, sightings: seen } of buckets) sightings.set(market, (sightings.get(market) ?? 0) + seen);
  const [commonest] = [...sightings].toSorted((a, b) => b[1] - a[1]);
  return salesEvents(commonest?.[0], Math.min(today, ...buckets.map(({ day }) => day)), today + daysAhead);
}

async function evidence(database: Database, videos: Video[], now: number): Promise<EvidenceVideo[]> {
  const looks = await findLooks(database, videos);
  return videos.map((video) => {
    const watched = looks.get(video.videoId);
    return {
      videoId: video.videoId,
      url: videoUrl(video),
      author: video.author,
      caption: video.caption ?? '',
      views: video.views,
      speed: watched && speedOfVideo(watched, now),
      seenAt: video.lastSeenAt,
    };
  });
}
