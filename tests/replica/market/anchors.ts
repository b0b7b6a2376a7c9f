import { type Chance, makeChance } from '../chance';
import type { ReplicaProduct } from '../supply';
import { authorOf, sellersOn } from './authors';
import { hashOf } from './hash';
import type { Market } from './make-market';
import { type ProductKey, productAt, shopOf } from './products';
import { marketPlaces, shownPrice } from './regions';
import { seedOf, sources, type VideoKey } from './video-key';

export interface Cart {
  isECVideo?: 1;
  anchors?: unknown[];
}

/** Of product videos: marked as shop videos; of those, the ones that say which product. */
const shares = { shopVideo: 0.6, withProduct: 0.55 };

export function cartOf(market: Market, key: VideoKey): Cart {
  const chance = makeChance(hashOf(seedOf(market.seed, key), 71));
  const others = otherAnchors(chance);
  if (key.source >= sources.fun || !chance.is(shares.shopVideo)) return others.length > 0 ? { anchors: others } : {};
  const product = chance.is(shares.withProduct) ? productOf(market, key, chance) : undefined;
  const anchors = product ? [anchorOf(market, product, key, chance), ...others] : others;
  return { isECVideo: 1, ...(anchors.length > 0 && { anchors }) };
}

/** A seller shows its own; a creator shows some seller's. */
export function productOf(market: Market, key: VideoKey, chance: Chance): ProductKey {
  const author = authorOf(market, key);
  if (author.crowd === key.source) return { seller: author, slot: 0 };
  const { source, region, day } = key;
  return { seller: { crowd: source, region, number: chance.below(sellersOn(market, source, day)) }, slot: 0 };
}

/** Anchors that sell nothing: an effect, a template of the editor. */
function otherAnchors(chance: Chance): unknown[] {
  const effect = {
    id: String(2_028_015_000 + chance.below(900)),
    type: 28,
    keyword: `${chance.pick(effects)} ✧`,
    description: 'Effects',
    extraInfo: { subtype: '' },
  };
  const template = {
    id: '7262733461186433031',
    type: 54,
    component_key: 'anchor_capcut',
    keyword: 'CapCut · Template',
  };
  return [...(chance.is(0.06) ? [effect] : []), ...(chance.is(0.05) ? [template] : [])];
}
const effects = ['Soft Glow', 'Retro Film', 'Tiny Face', 'Rain Window', 'Cat Ears'];

function anchorOf(market: Market, productKey: ProductKey, key: VideoKey, chance: Chance): unknown {
  // As it stood when the video was posted: an anchor is not rewritten when the price falls.
  const product = productAt(market, productKey, key.day * 86_400_000);
  const { source, host } = shopOf(market, productKey);
  if (source === 'TikTok Shop')
    return shopAnchor(product, chance.is(0.3) ? shownPrice(product.price, key.region) : undefined);
  const { currency } = marketPlaces[key.region];
  const extra = {
    title: product.title,
    source,
    detail_url: `https://${host}/products/${product.id.slice(-8)}`,
    currency_unit: currency,
    price: Math.round(product.price * 100),
    format_price: shownPrice(product.price, key.region),
  };
  return { type: 33, component_key: 'anchor_shop_showcase', id: product.id, extra: JSON.stringify(extra) };
}

/** JSON in JSON in JSON, with the product id as a number too large for one and mostly no price: as TikTok writes it. */
function shopAnchor(product: ReplicaProduct, price: string | undefined): unknown {
  const { id, title, currency, seller } = product;
  const rest = {
    title,
    source: 'TikTok Shop',
    seller_id: seller.id,
    currency,
    price: 0,
    market_price: 0,
    ...(price && { format_price: price }),
  };
  const extra = `{"product_id":${id},${JSON.stringify(rest).slice(1)}`;
  const inner = [{ type: 33, component_key: 'anchor_shop', id, extra }];
  return { type: 35, component_key: 'anchor_complex_shop', extra: JSON.stringify(inner) };
}
