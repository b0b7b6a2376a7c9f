import type { PriceRow, ProductRow } from '../../trends/tables/product-tables';
import type { Database } from '../database';
import type { ProductLook } from '../fact-rows';
import { type Pages, seenIn } from './asked';
import { byId, pagesOf, pagesOfItem, type Tick } from './pages-of';

export const productPages: Pages<ProductRow> = async function* (database, { days, itemId }, tick) {
  for await (const page of pagesOfItem(database.products, itemId, tick)) yield page.filter(seenIn(days));
};

export const pricePages: Pages<PriceRow> = async function* (database, { days, itemId }, tick) {
  const pages = itemId === undefined ? pagesOf(database.productLooks, tick) : pricesOfItem(database, itemId, tick);
  for await (const page of pages) {
    const looks = page.filter(seenIn(days));
    const products = await byId(
      database.products,
      looks.map(({ productId }) => productId),
    );
    yield looks.map((look) => {
      const { title, destination, market } = products.get(look.productId) ?? {};
      return { ...look, title, destination, market };
    });
  }
};

async function* pricesOfItem(database: Database, itemId: string, tick: Tick): AsyncGenerator<ProductLook[]> {
  for await (const products of pagesOfItem(database.products, itemId, tick)) {
    const looks = products.map(({ productId }) =>
      database.productLooks.where('[productId+seenAt]').between([productId], [productId, []]).toArray(),
    );
    yield (await Promise.all(looks)).flat();
  }
}
