import type { Cart } from '../signal';
import { destinationOf, placeAt, unwrapped } from './destination';
import { readPrice } from './price';

/** A cart of which is known where it leads. */
export interface PlacedCart {
  /** Slug of the place, e.g. `tiktok-shop`, `shopify`, `amazon`, `other`. */
  destination: string;
  productId?: string;
  title?: string;
  /** In whole currency units (8.99), only together with `currency`. */
  price?: number;
  currency?: string;
  seller?: string;
}

/** People's own pages, which a link in a card may lead to without selling anything. */
const notShops = /^(?:instagram|facebook|link-hub)$/;
const productPath = /\/(?:view\/product|pdp(?:\/[^/]+)?)\/(\d{1,24})\/?$/;

/** Where carts lead and what they cost. A link that leads to no shop is no cart. */
export function placeCarts(carts: Cart[]): PlacedCart[] {
  const placed = new Map<string, PlacedCart>();
  for (const cart of carts) {
    const place = cart.isLink ? placeLink(cart) : placeAnchor(cart);
    if (!place) continue;
    const key = `${place.destination} ${place.productId ?? place.title ?? ''}`;
    placed.set(key, { ...place, title: place.title ?? placed.get(key)?.title });
  }
  return [...placed.values()];
}

function placeAnchor({ productId, title, seller, source, platform, address, written, currency }: Cart): PlacedCart {
  const destination = destinationOf(source, address, platform);
  return { destination, productId, title, seller, ...readPrice(written, currency) };
}

function placeLink({ address = '', title }: Cart): PlacedCart | undefined {
  const url = unwrapped(address);
  const destination = placeAt(url);
  if (!url || !destination || notShops.test(destination)) return undefined;
  const productId = destination === 'tiktok-shop' ? productPath.exec(url.pathname)?.[1] : undefined;
  return { destination, productId, title };
}
