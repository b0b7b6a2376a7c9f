import type { PlacedCart } from '../signals/carts/place-cart';
import type { SeenSignal } from '../signals/signal';
import type { Database } from './database';
import type { Product } from './fact-rows';
import type { Recogniser } from './recogniser';
import { recordProducts } from './record-products';
import type { Video, VideoCart } from './rows';

/** A look of which is known where its carts lead. */
export interface PlacedSignal extends Omit<SeenSignal, 'carts'> {
  carts: PlacedCart[];
}

/**
 * Writes where the videos' carts lead, and the products in them. A cart often bears no more than the product's number:
 * what a shop page said of it names the video's items too.
 */
export async function recordCarts(
  database: Database,
  seen: PlacedSignal[],
  videos: Map<string, Video>,
  recogniser: Recogniser,
): Promise<void> {
  const products = await recordProducts(
    database,
    seen.flatMap((signal) => productsOf(signal, videos, recogniser)),
  );
  const carts = seen.flatMap(({ videoId, carts }) => carts.map((cart) => videoCart(videoId, cart, products)));
  await database.carts.bulkPut(carts);
  const named = await addItems(database, { carts, products, videos }, recogniser);
  for (const video of named) videos.set(video.videoId, video);
}

/** Adds to the videos the items that the titles of their products name; answers the videos that changed. */
export async function addItems(
  database: Database,
  { carts, products, videos }: { carts: VideoCart[]; products: Map<string, Product>; videos: Map<string, Video> },
  recogniser: Recogniser,
): Promise<Video[]> {
  const changed = new Map<string, Video>();
  for (const { videoId, productId = '' } of carts) {
    const video = changed.get(videoId) ?? videos.get(videoId);
    const itemIds = itemsNamed(products.get(productId)?.title, recogniser).filter(
      (itemId) => !video?.itemIds.includes(itemId),
    );
    if (video && itemIds.length > 0) changed.set(videoId, { ...video, itemIds: [...video.itemIds, ...itemIds] });
  }
  await database.videos.bulkPut([...changed.values()]);
  return [...changed.values()];
}

export const itemsNamed = (title: string | undefined, { itemsIn }: Recogniser): string[] =>
  title ? itemsIn({ titles: [title] }) : [];

/** A haul sells several things: what a product is stands in its title, and only a lone cart is what the video shows. */
function productsOf(
  { videoId, carts, seenAt, market }: PlacedSignal,
  videos: Map<string, Video>,
  recogniser: Recogniser,
): Product[] {
  const shownAlone = carts.length === 1 ? (videos.get(videoId)?.itemIds ?? []) : [];
  return carts.flatMap(({ productId, ...cart }) => {
    if (productId === undefined) return [];
    const named = itemsNamed(cart.title, recogniser);
    return [{ ...cart, productId, itemIds: named.length > 0 ? named : shownAlone, market, seenAt }];
  });
}

function videoCart(videoId: string, cart: PlacedCart, products: Map<string, Product>): VideoCart {
  const product = products.get(cart.productId ?? '');
  return {
    ...cart,
    videoId,
    cartId: cart.productId ?? cart.destination,
    title: cart.title ?? product?.title,
    destination: product?.destination ?? cart.destination,
  };
}
