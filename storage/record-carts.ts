import type { Cart, SeenSignal } from '../signals/signal';
import { findItems } from '../trends/items/match';
import type { Database } from './database';
import type { Product, Video, VideoCart } from './rows';

/** Writes where the videos' carts lead, and the products in them. */
export async function recordCarts(database: Database, seen: SeenSignal[], videos: Map<string, Video>): Promise<void> {
  const carts = seen.flatMap(({ videoId, carts }) => carts.map((cart) => videoCart(videoId, cart)));
  await database.carts.bulkPut(carts);
  const productIds = [...new Set(carts.flatMap(({ productId }) => productId ?? []))];
  const stored = await database.products.bulkGet(productIds);
  const products = new Map(stored.flatMap((product) => (product ? [[product.productId, product]] : [])));
  for (const { videoId, carts, seenAt } of seen) {
    const shown = videos.get(videoId)?.itemIds ?? [];
    for (const { productId, ...cart } of carts) {
      if (productId === undefined) continue;
      const itemIds = itemsOf(cart.title, carts.length === 1 ? shown : []);
      products.set(productId, mergeProduct(products.get(productId), { ...cart, productId, itemIds, seenAt }));
    }
  }
  await database.products.bulkPut([...products.values()]);
}

const videoCart = (videoId: string, cart: Cart): VideoCart => ({
  ...cart,
  videoId,
  cartId: cart.productId ?? cart.destination,
});

/** A haul sells several things: what a product is stands in its title, and only a lone cart is what the video shows. */
function itemsOf(title: string | undefined, shownAlone: string[]): string[] {
  const named = title ? findItems({ titles: [title] }) : [];
  return named.length > 0 ? named : shownAlone;
}

/** A price comes with its currency or not at all; a look that names none leaves the one that is known. */
function mergeProduct(before: Product | undefined, product: Product): Product {
  const isPriced = product.price !== undefined;
  return {
    ...product,
    title: product.title ?? before?.title,
    seller: product.seller ?? before?.seller,
    price: isPriced ? product.price : before?.price,
    currency: isPriced ? product.currency : before?.currency,
    itemIds: [...new Set([...(before?.itemIds ?? []), ...product.itemIds])],
    seenAt: Math.max(before?.seenAt ?? 0, product.seenAt),
  };
}
