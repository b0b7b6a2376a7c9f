import type { Database } from '../database';
import type { ProductLook } from '../fact-rows';

const sliceSize = 200;
const together = [
  ['price', 'highestPrice', 'originalPrice', 'currency'],
  ['sold', 'soldStep'],
] as const;

/** Gives products the price and the sales of the latest look that names them, whoever had it. Within a transaction. */
export async function latestPrices(database: Database, productIds: Iterable<string>): Promise<void> {
  const all = [...productIds];
  for (let from = 0; from < all.length; from += sliceSize) {
    const products = (await database.products.bulkGet(all.slice(from, from + sliceSize))).filter(
      (one) => one !== undefined,
    );
    for (const product of products) {
      const looks = await database.productLooks
        .where('[productId+seenAt]')
        .between([product.productId], [product.productId, []])
        .toArray();
      for (const names of together) {
        const look = looks.findLast((one) => one[names[0]] !== undefined);
        if (look) Object.assign(product, valuesOf(look, names));
      }
    }
    await database.products.bulkPut(products);
  }
}

const valuesOf = (look: ProductLook, names: readonly (keyof ProductLook)[]) =>
  Object.fromEntries(names.map((name) => [name, look[name]]));
