import { makeChance } from '../chance';
import type { ReplicaProduct } from '../supply';
import { speechOf } from '../vocabulary/speech/speech-of';
import { type AuthorKey, authorIdOf, handleOf, soldBy } from './authors';
import { hashOf } from './hash';
import { levelAt, type Market } from './make-market';
import { localPrice, marketPlaces, pickLanguage, regions } from './regions';

/** A seller's ware: the item that it came with (slot 0), or one of the three beside it. */
export interface ProductKey {
  seller: AuthorKey;
  slot: number;
}

const slots = 4;
const firstId = 1_729_400_000_000_000_000n;
const spread = 1_000_003n;

export const productIdOf = ({ seller, slot }: ProductKey) =>
  String(
    firstId +
      BigInt(((seller.crowd * regions.length + regions.indexOf(seller.region)) * 64 + seller.number) * slots + slot) *
        spread,
  );

export function productKeyOf(market: Market, productId: string): ProductKey | undefined {
  if (!/^\d{19}$/.test(productId)) return undefined;
  const number = (BigInt(productId) - firstId) / spread;
  if (number < 0n || number > 10_000_000n) return undefined;
  const [seller, slot] = [Math.floor(Number(number) / slots), Number(number) % slots];
  const place = Math.floor(seller / 64);
  const region = regions[place % regions.length];
  const crowd = Math.floor(place / regions.length);
  if (!region || crowd >= market.items.length) return undefined;
  const key: ProductKey = { seller: { crowd, region, number: seller % 64 }, slot };
  return productIdOf(key) === productId ? key : undefined;
}

/** The item that a product is. */
export function crowdOf(market: Market, { seller, slot }: ProductKey): number {
  return slot === 0 ? seller.crowd : hashOf(market.seed, seller.crowd, seller.number, slot) % market.items.length;
}

const chanceOf = (market: Market, { seller, slot }: ProductKey, what: number) =>
  makeChance(hashOf(market.seed, seller.crowd, regions.indexOf(seller.region), seller.number, slot, what));

/** Where its cart leads: mostly TikTok Shop. */
export function shopOf(market: Market, key: ProductKey): { source: string; host: string } {
  const chance = chanceOf(market, key, 41);
  if (chance.is(0.8)) return { source: 'TikTok Shop', host: 'shop.tiktok.com' };
  if (chance.is(0.4))
    return { source: 'Shopify', host: `${handleOf(market, key.seller).replaceAll(/[^a-z0-9]/g, '')}.myshopify.com` };
  return chance.pick(marketPlaces[key.seller.region].shops);
}

export function productAt(market: Market, key: ProductKey, now: number): ReplicaProduct {
  const { seller } = key;
  const crowd = crowdOf(market, key);
  const item = market.items[crowd];
  if (!item) throw new Error(`This market has no item ${crowd}`);
  const chance = chanceOf(market, key, 42);
  const fashion = levelAt(market, item, now / 86_400_000) / item.top;
  const pounds = item.thing.pounds * (0.8 + 0.45 * chance.next());
  const price = localPrice(pounds * (0.75 + 0.25 * fashion), seller.region);
  const originalPrice = localPrice(pounds * 1.4, seller.region);
  const soldCount = Math.round(40 * chance.next() + soldBy(market, crowd, now) * 4_000 * chance.next());
  return {
    id: productIdOf(key),
    title: titleOf(market, key),
    price,
    originalPrice,
    currency: marketPlaces[seller.region].currency,
    soldCount,
    rating: Math.round((3.9 + chance.next()) * 10) / 10,
    reviewCount: Math.floor(soldCount * 0.09),
    seller: { id: authorIdOf(seller), name: `${handleOf(market, seller)} Shop`, productCount: slots },
    categories: chance.pick(categories),
  };
}

/** As wrong as they are in the shops: sellers take whatever is open. */
const categories = [
  ['Household Appliances', 'Small Appliances', 'Other'],
  ['Beauty & Personal Care', 'Makeup', 'Other'],
  ['Toys & Hobbies', 'Novelty'],
  ['Notebooks & Paper', 'Notebooks'],
  ['Home Supplies', 'Home Decor', 'Ornaments'],
];

export function titleOf(market: Market, key: ProductKey): string {
  const chance = chanceOf(market, key, 43);
  const thing = market.items[crowdOf(market, key)]?.thing;
  const language = pickLanguage(chance, key.seller.region);
  const speech = speechOf[language];
  const local = thing?.words[language];
  const name =
    language === 'en' || !local ? thing?.title : `${chance.pick(local)} ${chance.is(0.5) ? thing?.title : ''}`;
  return `${chance.pick(speech.titleFronts)}${name}${chance.pick(speech.titleEnds)}`.trim();
}
