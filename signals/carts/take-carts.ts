import { at, cut, isObject, parseWithLongIds } from '../lists/json';
import type { Note } from '../reading';
import type { Cart } from '../signal';

const shopTypes = /^3[35]$/;
/** Other things carry these marks too: they are carts where there is a product inside. */
const perhapsShopTypes = /^(?:24|68)$/;
/** Gift cards and live events are anchors of the shop as well, and sell no thing. */
const shopKey = /shop|good_link|showcase|product_link/;
const mostCarts = 50;
const deepest = 4;

/**
 * The carts among a video's anchors, as they are written. A product stands in JSON text inside JSON text (type 35, in it
 * 33); effects (28), CapCut templates (54), places and labels are anchors too, and no carts.
 */
export function takeCarts(anchors: unknown, note: Note): Cart[] {
  const carts = new Map<string, Cart>();
  for (const product of productsIn(anchors, note)) {
    const cart = makeCart(product);
    carts.set(cart.productId ?? `${cart.source} ${cart.address} ${cart.title}`, cart);
  }
  return [...carts.values()].slice(0, mostCarts);
}

function productsIn(anchors: unknown, note: Note, depth = 0): unknown[] {
  if (!Array.isArray(anchors) || depth > deepest) return [];
  return anchors.slice(0, mostCarts).flatMap((anchor) => {
    const type = plain(at(anchor, 'type'));
    const isShop = shopTypes.test(type) || shopKey.test(plain(at(anchor, 'component_key')));
    if (!isShop && !perhapsShopTypes.test(type)) return [];
    const inner = openExtra(at(anchor, 'extra'), note);
    if (Array.isArray(inner)) return productsIn(inner, note, depth + 1);
    if (!isShop && at(inner, 'product_id') === undefined) return [];
    return [isObject(inner) ? { id: at(anchor, 'id'), keyword: at(anchor, 'keyword'), ...inner } : anchor];
  });
}

/** An object of strangers may refuse to become text. */
const plain = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function openExtra(extra: unknown, note: Note): unknown {
  if (typeof extra !== 'string' || extra === '') return extra;
  const opened = parseWithLongIds(extra);
  if (opened === undefined) note('cart-json');
  return opened;
}

function makeCart(product: unknown): Cart {
  const text = (most: number, ...keys: string[]) => {
    const said = keys.map((key) => at(product, key)).find((value) => typeof value === 'string' && value !== '');
    return typeof said === 'string' ? cut(said, most) : undefined;
  };
  const productId = plain(at(product, 'product_id') ?? at(product, 'id'));
  const platform = at(product, 'platform');
  const currency = text(9, 'currency', 'currency_unit');
  return {
    productId: /^\d{1,24}$/.test(productId) ? productId : undefined,
    title: text(500, 'title', 'elastic_title', 'keyword'),
    seller: text(200, 'seller_name', 'shop_name'),
    source: text(40, 'source'),
    platform: typeof platform === 'number' ? platform : undefined,
    address: text(2000, 'detail_url', 'final_url', 'seo_url'),
    written: text(40, 'format_price', 'string_price'),
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
  };
}
