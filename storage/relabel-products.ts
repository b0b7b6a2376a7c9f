import type { Database } from './database';
import type { Product } from './fact-rows';
import type { Recogniser } from './recogniser';
import { itemsNamed } from './record-carts';
import type { LongWork } from './rescore';

const sliceSize = 200;

/** Says anew which items the stored products are, and with that what these cost. */
export async function relabelProducts(
  database: Database,
  recogniser: Recogniser,
  { onProgress, signal }: LongWork,
): Promise<void> {
  const { products, carts, videos } = database;
  const productIds = await products.toCollection().primaryKeys();
  for (let from = 0; from < productIds.length; from += sliceSize) {
    signal?.throwIfAborted();
    await database.transaction('rw', products, carts, videos, async () => {
      const slice = (await products.bulkGet(productIds.slice(from, from + sliceSize))).filter(
        (one) => one !== undefined,
      );
      const labelled = await Promise.all(slice.map((product) => labelledAnew(database, product, recogniser)));
      await products.bulkPut(labelled.filter((product, at) => product.itemIds.join() !== slice[at]?.itemIds.join()));
    });
    onProgress?.(Math.min(1, (from + sliceSize) / productIds.length));
    await new Promise((wake) => setTimeout(wake));
  }
}

/** A product whose title names nothing is what the videos show that have it alone in their cart. */
async function labelledAnew(database: Database, product: Product, recogniser: Recogniser): Promise<Product> {
  const named = itemsNamed(product.title, recogniser);
  if (named.length > 0) return { ...product, itemIds: named };
  const alone = await shownAlone(database, product.productId);
  return alone ? { ...product, itemIds: alone } : product;
}

async function shownAlone(database: Database, productId: string): Promise<string[] | undefined> {
  const carts = await database.carts.where('productId').equals(productId).toArray();
  const counts = await Promise.all(
    carts.map(({ videoId }) => database.carts.where('[videoId+cartId]').between([videoId], [videoId, []]).count()),
  );
  const videoIds = carts.filter((_cart, at) => counts[at] === 1).map(({ videoId }) => videoId);
  const videos = (await database.videos.bulkGet(videoIds)).filter((video) => video !== undefined);
  return videos.length > 0 ? [...new Set(videos.flatMap(({ itemIds }) => itemIds))] : undefined;
}
