import { videoUrl } from '../signals/signal';
import { speedOfVideo } from '../trends/evidence/video-speed';
import { replay } from '../trends/history';
import { isEverywhere, isIn, type PlaceFilter } from '../trends/place-filter';
import type { CartDestination, EvidenceVideo, ItemPage } from '../trends/ranking';
import { type SalesEvent, salesEvents } from '../trends/sales-calendar';
import type { Database } from './database';
import { findFacts } from './find-facts';
import { findItemVideos } from './find-item-videos';
import { listItem } from './find-ranking';
import { sellersIn } from './find-sellers';
import { findLooks } from './find-video-looks';
import { rebuildExposures, rebuildFrom } from './rebuild-items';
import type { Bucket, Video } from './rows';
import { latestDay } from './standing';

const videosShown = 30;
/** Events a little ahead are worth knowing before stocking up. */
const daysAhead = 30;

/**
 * Missing where the item was never seen. `now` is epoch milliseconds, `clockDay` its local day. With a filter the score,
 * the history and the counts are those of that place alone; missing where it was never seen there.
 */
export function findItemPage(
  database: Database,
  itemId: string,
  now: number,
  clockDay: number,
  filter: PlaceFilter = {},
): Promise<ItemPage | undefined> {
  return database.transaction('r', database.tables, async () => {
    const standing = await database.standing.get('standing');
    const today = latestDay(standing, clockDay);
    const buckets = await findBuckets(database, itemId, filter);
    const stands = await findStanding(database, itemId, buckets, filter);
    if (!stands) return undefined;
    const [facts, days, videos, sellersBefore] = await Promise.all([
      findFacts(database, [itemId], today, filter),
      findDays(database, buckets, filter),
      findItemVideos(database, itemId, buckets, filter),
      sellersIn(database, weekThreeWeeksAgo(today), filter).then((countSellers) => countSellers(itemId)),
    ]);
    const known = facts.get(itemId);
    return (
      known && {
        ...listItem(stands.item, stands.exposure, today),
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

const weekThreeWeeksAgo = (today: number) => ({ first: today - 27, last: today - 21 });

/** The item and what it was seen among: as stored, or made anew for a place. */
async function findStanding(database: Database, itemId: string, buckets: Bucket[], filter: PlaceFilter) {
  const [stored, standing] = await Promise.all([database.items.get(itemId), database.standing.get('standing')]);
  if (isEverywhere(filter)) return stored && standing?.exposure && { item: stored, exposure: standing.exposure };
  const exposures = await rebuildExposures(database, filter);
  const [item, exposure] = [rebuildFrom(itemId, buckets, exposures, stored), exposures.at(-1)];
  return item && exposure && { item, exposure };
}

async function findBuckets(database: Database, itemId: string, filter: PlaceFilter): Promise<Bucket[]> {
  const ofItem = database.buckets
    .where('[itemId+day+observerId+surface+market+account]')
    .between([itemId], [itemId, []]);
  return (await ofItem.toArray()).filter((bucket) => isIn(filter, bucket));
}

/** Every browsing day's product videos, and the item's sightings among them. */
async function findDays(
  database: Database,
  buckets: Bucket[],
  filter: PlaceFilter,
): Promise<{ day: number; k: number; n: number }[]> {
  const days = new Map<number, { day: number; k: number; n: number }>();
  for (const row of await database.exposure.toArray()) {
    if (isIn(filter, row)) days.set(row.day, { day: row.day, k: 0, n: (days.get(row.day)?.n ?? 0) + row.products });
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
