import { medianPrice } from '../trends/evidence/prices';
import type { ItemFacts } from '../trends/ranking';
import type { Database } from './database';
import type { Product } from './fact-rows';
import { latestDay } from './standing';

const weekDays = 7;
const cartDays = 28;
const weeksBeforeDays = 14;
const priceSample = 200;

/** What was counted of some items up to and with today (the clock's local day), by item: three ranges read for each. */
export function findFacts(database: Database, itemIds: string[], clockDay: number): Promise<Map<string, ItemFacts>> {
  const { standing, exposure, buckets, sellers, products } = database;
  return database.transaction('r', [standing, exposure, buckets, sellers, products], async () => {
    const today = latestDay(await standing.get('standing'), clockDay);
    const seen = await productsSeen(database, today);
    const facts = await Promise.all(itemIds.map((itemId) => factsOf(database, itemId, today)));
    return new Map(itemIds.map((itemId, index) => [itemId, { ...(facts[index] as Counted), ...seen }]));
  });
}

type Seen = Pick<ItemFacts, 'products' | 'productsBefore'>;
type Counted = Omit<ItemFacts, keyof Seen>;

async function factsOf(database: Database, itemId: string, today: number): Promise<Counted> {
  const [buckets, sellers, products] = await Promise.all([
    database.buckets
      .where('[itemId+day+observerId+surface+market+account]')
      .between([itemId, today - cartDays + 1], [itemId, today + 1])
      .toArray(),
    database.sellers
      .where('[itemId+lastDay]')
      .between([itemId, today - weekDays + 1], [itemId, today + 1])
      .count(),
    database.products.where('itemIds').equals(itemId).toArray(),
  ]);
  const sightings = sum(buckets.map((bucket) => bucket.sightings));
  return {
    sightings: sum(buckets.filter(({ day }) => day > today - weekDays).map((bucket) => bucket.sightings)),
    sellers,
    price: medianPrice(latestPrices(products)),
    cartShare: sightings > 0 ? sum(buckets.map(({ carts }) => carts)) / sightings : undefined,
  };
}

/** Old offers say little of what an item costs today. */
const latestPrices = (products: Product[]) =>
  products
    .flatMap(({ price, currency, seenAt }) =>
      price !== undefined && currency ? [{ amount: price, currency, seenAt }] : [],
    )
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .slice(0, priceSample);

/** Product videos seen in the seven days up to and with `today`, and in the two weeks before those. */
async function productsSeen(database: Database, today: number): Promise<Seen> {
  const days = await database.exposure
    .where('[day+observerId+surface+market+account]')
    .between([today - weekDays - weeksBeforeDays + 1], [today + 1])
    .toArray();
  const isBefore = ({ day }: { day: number }) => day <= today - weekDays;
  return {
    products: sum(days.filter((day) => !isBefore(day)).map(({ products }) => products)),
    productsBefore: sum(days.filter(isBefore).map(({ products }) => products)),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
