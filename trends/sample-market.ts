import type { SeenSignal, Surface } from '../signals/signal';
import { itemName } from './items/item-names';
import { type Chance, countAround, makeChance } from './sample-chance';

/** One day of a made-up market, as if somebody had browsed it. */
export interface SampleDay {
  day: number;
  seen: SeenSignal[];
}

interface SampleItem {
  itemId: string;
  /** Videos that show it on a day so many days ago, on average. */
  often(daysAgo: number): number;
  /** In pounds. */
  price: number;
  /** Of its videos, with a cart. */
  cartShare: number;
  /** Different sellers of a day so many days ago. */
  sellers(daysAgo: number): number;
}

const days = 45;
const productVideos = 44;
const otherVideos = 6;
const hourMs = 3_600_000;

const hill = (middle: number, width: number, most: number) => (ago: number) =>
  most * Math.exp(-(((ago - middle) / width) ** 2));
const rise = (most: number, length: number) => (ago: number) => most * Math.exp(-ago / length);
const level = (often: number) => () => often;

/** Each heads somewhere else, so that every stage can be seen; the names are the catalogue's, the figures nobody's. */
const items: SampleItem[] = [
  {
    itemId: 'hair-dryer-brush',
    often: (ago) => 1 + rise(7, 7)(ago),
    price: 14.5,
    cartShare: 0.7,
    sellers: (ago) => 16 - ago / 4,
  },
  {
    itemId: 'galaxy-projector',
    often: (ago) => (ago > 12 ? 0 : rise(5, 5)(ago)),
    price: 19.99,
    cartShare: 0.4,
    sellers: level(5),
  },
  {
    itemId: 'stress-gorilla',
    often: (ago) => hill(36, 7, 6)(ago) + rise(4, 5)(ago),
    price: 22,
    cartShare: 0.25,
    sellers: level(8),
  },
  {
    itemId: 'pop-it',
    often: (ago) => 7 / (1 + Math.exp((ago - 21) / 2)),
    price: 5.49,
    cartShare: 0.66,
    sellers: level(20),
  },
  { itemId: 'lash-serum', often: (ago) => 1.5 + rise(5, 6)(ago), price: 9.2, cartShare: 0.83, sellers: level(7) },
  { itemId: 'phone-case', often: level(5), price: 6.99, cartShare: 0.9, sellers: level(25) },
  { itemId: 'crystals', often: hill(17, 7, 9), price: 8.99, cartShare: 0.64, sellers: (ago) => 3 + ago },
  { itemId: 'water-bottle', often: level(2), price: 12, cartShare: 0.5, sellers: level(9) },
  { itemId: 'last-mouse-lost', often: hill(40, 9, 7), price: 7.99, cartShare: 0.12, sellers: level(4) },
  { itemId: 'scalp-massager', often: (ago) => (ago > 2 ? 0 : 0.7), price: 6.5, cartShare: 0.5, sellers: level(2) },
];

/** The same seed gives the same market; `today` is a local day, `now` its present moment. */
export function* sampleMarket(seed: number, today: number, now: number): Generator<SampleDay> {
  const chance = makeChance(seed);
  const place = { number: 0 };
  for (let ago = days - 1; ago >= 0; ago--) {
    const day = today - ago;
    const noon = Math.min(new Date(1970, 0, 1 + day, 12).getTime(), now);
    const seen = items.flatMap((item) =>
      Array.from({ length: countAround(item.often(ago), chance) }, () => videoOf(item, ago, chance)),
    );
    const rest = Array.from({ length: Math.max(0, productVideos - seen.length) }, () => anyProduct(chance));
    const plain = Array.from({ length: otherVideos }, () => ({
      author: handle('everyday', chance, 40),
      caption: 'a day in my life #vlog',
    }));
    yield {
      day,
      seen: [...seen, ...rest, ...plain].map((shown) => asSeen(shown, noon, place.number++, chance)),
    };
  }
}

type Shown = Pick<SeenSignal, 'author' | 'caption'> & Partial<SeenSignal>;

function videoOf({ itemId, price, cartShare, sellers }: SampleItem, ago: number, chance: Chance): Shown {
  const name = itemName(itemId, 'en').toLowerCase();
  const seller = Math.floor(chance() * Math.max(1, sellers(ago)));
  const written = `£${(price * (0.9 + 0.2 * chance())).toFixed(2)}`;
  const isShop = chance() < 0.8;
  const cart = isShop
    ? {
        productId: `17${itemId.length}${seller}00000000`,
        title: name,
        written,
        currency: 'GBP',
        source: 'TikTok Shop',
        platform: 5,
      }
    : { title: name, address: 'https://sample-shop.myshopify.com/', written, currency: 'GBP' };
  return {
    author: `sample.${itemId.replaceAll('-', '.')}.${seller}`,
    caption: `${name} is back in stock #tiktokmademebuyit #tiktokshop`,
    carts: chance() < cartShare ? [cart] : [],
  };
}

const anyProduct = (chance: Chance): Shown => ({
  author: handle('shop', chance, 120),
  caption: 'restocked tonight, link in bio #tiktokmademebuyit #tiktokshop',
});

const handle = (kind: string, chance: Chance, most: number) => `sample.${kind}.${Math.floor(chance() * most)}`;

/** TikTok's ids hold the moment of the upload in their upper bits. */
function asSeen(shown: Shown, noon: number, number: number, chance: Chance): SeenSignal {
  const uploadedAt = noon - Math.floor((1 + 71 * chance()) * hourMs);
  const views = Math.floor(400 * Math.exp(6 * chance()));
  const surface: Surface = chance() < 0.8 ? 'shelf' : 'feed';
  return {
    ...{ kind: 'video', mentions: [], carts: [], source: 'tap', surface, market: 'GB', language: 'en' },
    videoId: String((BigInt(Math.floor(uploadedAt / 1_000)) << 32n) + BigInt(number)),
    hashtags: [...(shown.caption ?? '').matchAll(/#(\w+)/g)].map(([, tag = '']) => tag),
    ...{ uploadedAt, views, likes: Math.floor(views / 12), seenAt: noon - Math.floor(chance() * hourMs) },
    ...shown,
  };
}
