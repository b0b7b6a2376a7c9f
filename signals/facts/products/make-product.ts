import { destinationOf } from '../../carts/destination';
import type { ProductFact } from '../fact';
import type { FactContext } from '../fact-reading';
import { countAmong } from '../known-words';
import { firstSaid } from '../loose-field';
import { exactCount, type Rounded } from '../rounded';
import { countWords } from './count-words';
import { type RawPrice, readProductPrice } from './product-price';

/** A product as one shape of page wrote it, under our names but not yet under our rules; best places first. */
export interface RawProduct {
  productId: string;
  titles: (string | undefined)[];
  price: RawPrice;
  sellerIds?: (string | undefined)[];
  sellers?: (string | undefined)[];
  sold?: unknown[];
  ratings?: unknown[];
  reviews?: unknown[];
  source?: string;
  addresses?: (string | undefined)[];
  platform?: unknown;
}

/** @returns `undefined` for what has no title, as the bare ids that stand everywhere */
export function makeProduct(raw: RawProduct, context: FactContext): ProductFact | undefined {
  const title = firstSaid(500, ...raw.titles);
  if (!title) return undefined;
  const market = context.market;
  const sold = countOf(raw.sold, 'sold-value', context);
  const reviews = countOf(raw.reviews, 'reviews-value', context);
  return {
    productId: raw.productId,
    destination: placeOf(raw),
    title,
    ...readProductPrice(raw.price, market, context),
    sellerId: firstSaid(30, ...(raw.sellerIds ?? [])),
    seller: firstSaid(200, ...(raw.sellers ?? [])),
    ...(sold && { sold: sold.count, ...(sold.step > 1 && { soldStep: sold.step }) }),
    ...(reviews && { reviews: reviews.count }),
    rating: reviews?.count === 0 ? undefined : ratingOf(raw.ratings, context),
    category: context.category,
    market,
    seenAt: context.seenAt,
  };
}

/** What names neither its shop system nor an address stands in TikTok's own shop. */
function placeOf({ source, addresses = [], platform }: RawProduct): string {
  const address = addresses.find((one) => one !== undefined && one !== '');
  const isUnsaid = !source && !address && platform === undefined;
  return isUnsaid ? 'tiktok-shop' : destinationOf(source, wholeAddress(address), platform);
}

const wholeAddress = (address: string | undefined) => address?.replace(/^\/(?!\/)/, 'https://shop.tiktok.com/');

function countOf(
  places: unknown[] = [],
  reason: keyof typeof countWords,
  { language, note }: FactContext,
): Rounded | undefined {
  const written = places.filter((value) => value !== undefined && value !== null && value !== '');
  const read = written
    .map((value) => exactCount(value) ?? countIn(value, countWords[reason], language))
    .find((count) => count !== undefined);
  if (read === undefined && written.length > 0) note(reason);
  return read;
}

/** "30.8K sold" or "Terjual 1,2 rb"; "10K+" is a bound and no count. */
function countIn(value: unknown, words: RegExp[], language: string | undefined): Rounded | undefined {
  if (typeof value !== 'string' || value.length > 60 || value.includes('+')) return undefined;
  return countAmong(value, words, language);
}

function ratingOf(places: unknown[] = [], { note }: FactContext): number | undefined {
  const written = places.filter((value) => value !== undefined && value !== null && value !== '');
  const ratings = written.map((value) =>
    typeof value === 'string' && /^\d(?:\.\d{1,4})?$/.test(value) ? Number(value) : value,
  );
  const rating = ratings.find((value): value is number => typeof value === 'number' && value >= 0 && value <= 5);
  if (rating === undefined && written.length > 0) note('rating-value');
  return rating || undefined;
}
