import type { Cart } from '../signal';
import { placeAt, unwrapped } from './destination';

const mostLinks = 200;
/** Most links of a card lead to a profile, a sound or a hashtag: told apart before an address is taken to pieces. */
const perhapsShop = /^https?:|shop|product|link/;
const notShops = /^(?:instagram|facebook|link-hub)$/;
const productPath = /\/(?:view\/product|pdp(?:\/[^/]+)?)\/(\d{1,24})\/?$/;

/** The carts that the page itself shows as links, in a card or a live room: to a product, a store or another shop. */
export function readCartLinks(scope: Element): Cart[] {
  const carts = new Map<string, Cart>();
  for (const link of [...scope.querySelectorAll('a[href]')].slice(0, mostLinks)) {
    const href = link.getAttribute('href') ?? '';
    const url = perhapsShop.test(href) ? unwrapped(href.replace(/^\/(?!\/)/, 'https://www.tiktok.com/')) : undefined;
    const destination = placeAt(url);
    if (!url || !destination || notShops.test(destination)) continue;
    const productId = destination === 'tiktok-shop' ? productPath.exec(url.pathname)?.[1] : undefined;
    const title = link.getAttribute('title')?.slice(0, 500) || undefined;
    carts.set(productId ?? url.href, { destination, productId, title });
  }
  return [...carts.values()];
}
