import type { PlacedCart } from '../signals/carts/place-cart';
import type { SeenSignal } from '../signals/signal';
import type { Database } from './database';
import type { Product } from './fact-rows';
import type { Recogniser } from './recogniser';
import { recordProducts } from './record-products';
import type { Video, VideoCart } from './rows';
import type { Writing } from './writing';

/** A look of which is known where its carts lead. */
export interface PlacedSignal extends Omit<SeenSignal, 'carts'> {
  carts: PlacedCart[];
}

interface Carried {
  seen: PlacedSignal[];
  videos: Map<string, Video>;
  products: Map<string, Product>;
}

/**
 * Writes where the videos' carts lead, and the products in them. A cart often bears no more than the product's number:
 * what a shop page said of it names the video's items too.
 */
export function recordCarts(
  database: Database,
  writing: Writing,
  { seen, videos, products }: Carried,
  recogniser: Recogniser,
): void {
  const said = seen.flatMap((signal) => productsOf(signal, videos, recogniser));
  recordProducts(database, writing, products, said);
  const carts = seen.flatMap(({ videoId, carts }) => carts.map((cart) => videoCart(videoId, cart, products)));
  writing.add(database.carts, carts);
  addItems({ carts, products, videos }, recogniser);
}

/** Adds to the videos the items that the titles of their products name; answers the videos that changed. */
export function addItems(
  { carts, products, videos }: { carts: VideoCart[]; products: Map<string, Product>; videos: Map<string, Video> },
  recogniser: Recogniser,
): Video[] {
  const changed = new Map<string, Video>();
  for (const { videoId, productId = '' } of carts) {
    const video = videos.get(videoId);
    const itemIds = itemsNamed(products.get(productId)?.title, recogniser).filter(
      (itemId) => !video?.itemIds.includes(itemId),
    );
    if (!video || itemIds.length === 0) continue;
    const named = { ...video, itemIds: [...video.itemIds, ...itemIds] };
    videos.set(videoId, named);
    changed.set(videoId, named);
  }
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
