import type { Cart } from '../signal';

const mostLinks = 10;
/** Most links of a card lead to a profile, a sound or a hashtag of TikTok's. */
const perhapsShop =
  /^(?:https?:\/\/(?!(?:www|m)\.tiktok\.com\/)|(?:https:\/\/(?:www|m)\.tiktok\.com)?\/(?:shop\/|view\/product\/|link\/))/;

/** The links in a card or a live room that may lead to a product or a store; `placeCarts` says which do. */
export function takeLinks(scope: Element): Cart[] {
  const carts = new Map<string, Cart>();
  for (const link of scope.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!perhapsShop.test(href) || href.length > 2000 || carts.size >= mostLinks) continue;
    const address = href.replace(/^\/(?!\/)/, 'https://www.tiktok.com/');
    carts.set(address, { isLink: true, address, title: link.getAttribute('title')?.slice(0, 500) || undefined });
  }
  return [...carts.values()];
}
