import { replay } from '../trends/history';
import type { PlaceFilter } from '../trends/place-filter';
import type { CartDestination, ItemPage } from '../trends/ranking';
import type { Database } from './database';
import { findFacts } from './find-facts';
import { eventsFor, findBuckets, findDays, findStanding, placesOf } from './find-item-history';
import { findItemVideos } from './find-item-videos';
import { listItem } from './find-ranking';
import { findCrowd, sellersIn } from './find-sellers';
import type { Video } from './rows';
import { latestDay } from './standing';

/**
 * Missing where the item was never seen; `clockDay` is the clock's local day. With a filter the score,
 * the history and the counts are those of that place alone; missing where it was never seen there.
 */
export function findItemPage(
  database: Database,
  itemId: string,
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
        crowd: await findCrowd(database, itemId, today),
        places: placesOf(buckets),
        events: eventsFor(buckets, today),
      }
    );
  });
}

const weekThreeWeeksAgo = (today: number) => ({ first: today - 27, last: today - 21 });

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
