import { medianPrice } from '../trends/evidence/prices';
import { isIn, type PlaceFilter } from '../trends/place-filter';
import type { ItemFacts } from '../trends/ranking';
import type { Database } from './database';
import type { Product } from './fact-rows';
import { type CountSellers, sellersIn } from './find-sellers';
import { latestDay } from './standing';

export const weekDays = 7;
export const cartDays = 28;
const weeksBeforeDays = 14;
const priceSample = 200;

/**
 * What was counted of some items up to and with today (the clock's local day), by item: three ranges read for each. A
 * filter asks for one place; of prices it knows the market only.
 */
export function findFacts(
  database: Database,
  itemIds: string[],
  clockDay: number,
  filter: PlaceFilter = {},
): Promise<Map<string, ItemFacts>> {
  const { standing, exposure, buckets, sellers, products, sightings, videos } = database;
  return database.transaction('r', [standing, exposure, buckets, sellers, products, sightings, videos], async () => {
    const today = latestDay(await standing.get('standing'), clockDay);
    const seen = await productsSeen(database, today, filter);
    const countSellers = await sellersIn(database, { first: today - weekDays + 1, last: today }, filter);
    const facts = await Promise.all(itemIds.map((itemId) => factsOf(database, itemId, today, filter, countSellers)));
    return new Map(itemIds.map((itemId, index) => [itemId, { ...(facts[index] as Counted), ...seen }]));
  });
}

type Seen = Pick<ItemFacts, 'products' | 'productsBefore'>;
type Counted = Omit<ItemFacts, keyof Seen>;

async function factsOf(
  database: Database,
  itemId: string,
  today: number,
  filter: PlaceFilter,
  countSellers: CountSellers,
): Promise<Counted> {
  const [all, sellers, products] = await Promise.all([
    database.buckets
      .where('[itemId+day+observerId+surface+market+account]')
      .between([itemId, today - cartDays + 1], [itemId, today + 1])
      .toArray(),
    countSellers(itemId),
    database.products.where('itemIds').equals(itemId).toArray(),
  ]);
  const buckets = all.filter((bucket) => isIn(filter, bucket));
  const sightings = sum(buckets.map((bucket) => bucket.sightings));
  const isInMarket = ({ market }: Product) => filter.market === undefined || market === filter.market;
  return {
    sightings: sum(buckets.filter(({ day }) => day > today - weekDays).map((bucket) => bucket.sightings)),
    sellers,
    price: priceOf(products.filter(isInMarket)),
    cartShare: sightings > 0 ? sum(buckets.map(({ carts }) => carts)) / sightings : undefined,
  };
}

/** Old offers say little of what an item costs today. */
export const priceOf = (products: Product[]) => medianPrice(latestPrices(products));

const latestPrices = (products: Product[]) =>
  products
    .flatMap(({ price, currency, seenAt }) =>
      price !== undefined && currency ? [{ amount: price, currency, seenAt }] : [],
    )
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .slice(0, priceSample);

/** Product videos seen in the seven days up to and with `today`, and in the two weeks before those. */
export async function productsSeen(database: Database, today: number, filter: PlaceFilter): Promise<Seen> {
  const all = await database.exposure
    .where('[day+observerId+surface+market+account]')
    .between([today - weekDays - weeksBeforeDays + 1], [today + 1])
    .toArray();
  const days = all.filter((row) => isIn(filter, row));
  const isBefore = ({ day }: { day: number }) => day <= today - weekDays;
  return {
    products: sum(days.filter((day) => !isBefore(day)).map(({ products }) => products)),
    productsBefore: sum(days.filter(isBefore).map(({ products }) => products)),
  };
}

export const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
