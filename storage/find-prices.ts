import { localDay } from '../trends/calendar';
import type { SeenPrice } from '../trends/evidence/price-summary';
import type { Database } from './database';
import type { Video } from './rows';

const unknownMarket = 'ZZ';
const mostProducts = 500;

/** The prices of an item, or of several together: of their products, each time that they changed, and those that the captions of `videos` say. */
export async function findPrices(database: Database, itemIds: string[], videos: Video[]): Promise<SeenPrice[]> {
  const products = await database.products.where('itemIds').anyOf(itemIds).distinct().limit(mostProducts).toArray();
  const looks = await Promise.all(
    products.map(({ productId }) =>
      database.productLooks.where('[productId+seenAt]').between([productId], [productId, []]).toArray(),
    ),
  );
  const ofProducts = products.flatMap(({ market = unknownMarket }, index) =>
    (looks[index] ?? []).flatMap(({ price, currency, seenAt }): SeenPrice[] =>
      price !== undefined && currency ? [{ amount: price, currency, market, day: localDay(seenAt) }] : [],
    ),
  );
  const ofCaptions = videos.flatMap(({ captionPrice, origin = unknownMarket, firstSeenAt }): SeenPrice[] =>
    captionPrice
      ? [
          {
            ...{ amount: captionPrice.price, currency: captionPrice.currency, market: origin },
            ...{ day: localDay(firstSeenAt), isFromCaption: true },
          },
        ]
      : [],
  );
  return [...ofProducts, ...ofCaptions];
}
