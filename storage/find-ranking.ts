import Dexie from 'dexie';
import { medianPrice } from '../trends/evidence/prices';
import type { ExportedItem } from '../trends/export-rows';
import { compareByRank } from '../trends/ranking';
import type { ExposureState } from '../trends/score/conveyor';
import { evaluate } from '../trends/score/evaluate';
import type { Database } from './database';
import type { Item } from './rows';

const weekDays = 7;
const priceSample = 200;

/** The ranking as it stands today, best first. */
export async function findRanking(database: Database, today: number): Promise<ExportedItem[]> {
  const exposure = (await database.standing.get('standing'))?.exposure;
  if (!exposure) return [];
  const products = await productsSeen(database, today);
  const items = await database.items.orderBy('rank').reverse().toArray();
  const rows = await Promise.all(items.map((item) => rankItem(database, item, exposure, today, products)));
  return rows.toSorted(compareByRank);
}

export async function rankItem(
  database: Database,
  { itemId, state, line, firstSeenAt, lastSeenAt }: Item,
  exposure: ExposureState,
  today: number,
  products: number,
): Promise<ExportedItem> {
  const evaluation = evaluate(state, exposure, today);
  const [buckets, sellers, prices] = await Promise.all([
    database.buckets
      .where('[itemId+day+observerId+surface+market]')
      .between([itemId, today - 27], [itemId, today + 1])
      .toArray(),
    countSellers(database, itemId, today),
    database.products.where('itemIds').equals(itemId).limit(priceSample).toArray(),
  ]);
  const sightings = sum(buckets.map((bucket) => bucket.sightings));
  return {
    ...evaluation,
    itemId,
    firstSeenAt,
    lastSeenAt,
    products,
    sightings: sum(buckets.filter(({ day }) => day > today - weekDays).map((bucket) => bucket.sightings)),
    sellers,
    price: medianPrice(
      prices.flatMap(({ price, currency }) => (price !== undefined && currency ? { amount: price, currency } : [])),
    ),
    cartShare: sightings > 0 ? sum(buckets.map(({ carts }) => carts)) / sightings : undefined,
    line: [
      ...line.filter(({ day }) => day < exposure.day),
      { day: exposure.day, level: evaluate(state, exposure, exposure.day).level },
    ],
  };
}

/** Product videos seen in the seven days up to and with `today`. */
export async function productsSeen(database: Database, today: number): Promise<number> {
  const week = await database.exposure
    .where('[day+observerId+surface+market]')
    .between([today - weekDays + 1], [today + 1])
    .toArray();
  return sum(week.map(({ products }) => products));
}

/** Distinct sellers last seen with the item in the seven days up to and with `today`. */
const countSellers = (database: Database, itemId: string, today: number) =>
  database.sellers
    .where('[itemId+lastDay]')
    .between([itemId, today - weekDays + 1], [itemId, Dexie.maxKey])
    .count();

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
