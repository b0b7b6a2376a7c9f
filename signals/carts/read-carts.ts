import * as z from 'zod/mini';
import { at, isObject, parseJson } from '../lists/json';
import { anything, looseText } from '../lists/loose';
import type { Note } from '../reading';
import type { Cart } from '../signal';
import { destinationOf } from './destination';
import { readPrice } from './price';

const shopTypes = new Set([33, 35]);
const shopKey = /shop|good_link|showcase|product_link/;
const mostCarts = 50;
const deepest = 4;

const productSchema = z.object({
  product_id: anything,
  id: anything,
  title: looseText,
  elastic_title: looseText,
  keyword: looseText,
  source: looseText,
  detail_url: looseText,
  seo_url: looseText,
  final_url: looseText,
  format_price: looseText,
  string_price: looseText,
  currency: looseText,
  currency_unit: looseText,
  seller_name: looseText,
  shop_name: looseText,
});

/**
 * The carts among a video's anchors. A product stands in JSON text inside JSON text (type 35, in it 33); effects (28),
 * CapCut templates (54), places and labels are anchors too, and no carts.
 */
export function readCarts(anchors: unknown, note: Note): Cart[] {
  const carts = new Map<string, Cart>();
  for (const product of productsIn(anchors, note)) {
    const cart = makeCart(product);
    carts.set(`${cart.destination} ${cart.productId ?? cart.title ?? ''}`, cart);
  }
  return [...carts.values()].slice(0, mostCarts);
}

function productsIn(anchors: unknown, note: Note, depth = 0): unknown[] {
  if (!Array.isArray(anchors) || depth > deepest) return [];
  return anchors.slice(0, mostCarts).flatMap((anchor) => {
    if (!isShopAnchor(anchor)) return [];
    const inner = openExtra(at(anchor, 'extra'), note);
    if (Array.isArray(inner)) return productsIn(inner, note, depth + 1);
    return [isObject(inner) ? { id: at(anchor, 'id'), keyword: at(anchor, 'keyword'), ...inner } : anchor];
  });
}

const isShopAnchor = (anchor: unknown) =>
  shopTypes.has(at(anchor, 'type') as number) || shopKey.test(String(at(anchor, 'component_key') ?? ''));

function openExtra(extra: unknown, note: Note): unknown {
  if (typeof extra !== 'string' || extra === '') return extra;
  const opened = parseJson(extra);
  if (opened === undefined) note('cart-json');
  return opened;
}

function makeCart(product: unknown): Cart {
  const { data = {} } = productSchema.safeParse(product);
  const productId = String(data.product_id ?? data.id ?? '');
  const written = data.format_price ?? data.string_price;
  return {
    destination: destinationOf(data.source, data.detail_url || data.final_url || data.seo_url),
    productId: /^\d{1,24}$/.test(productId) ? productId : undefined,
    title: (data.title || data.elastic_title || data.keyword)?.slice(0, 500) || undefined,
    ...readPrice(written, data.currency ?? data.currency_unit),
    seller: (data.seller_name || data.shop_name)?.slice(0, 200) || undefined,
  };
}
