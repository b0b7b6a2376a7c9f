import { isEverywhere, isIn, type PlaceFilter } from '../trends/place-filter';
import type { ItemFacts } from '../trends/ranking';
import type { Database } from './database';
import { cartDays, priceOf, productsSeen, sum, weekDays } from './find-facts';
import { sellersIn } from './find-sellers';
import { latestDay } from './standing';

/**
 * The same as `findFacts` of every item that was seen lately, in a few reads however many items there are: for those who
 * sort and filter all of them by what was counted. An item that is missing was not seen for four weeks.
 */
export async function findAllFacts(
  database: Database,
  clockDay: number,
  filter: PlaceFilter = {},
): Promise<Map<string, ItemFacts>> {
  const { standing, exposure, buckets, sellers, products, sightings, videos } = database;
  return database.transaction('r', [standing, exposure, buckets, sellers, products, sightings, videos], async () => {
    const today = latestDay(await standing.get('standing'), clockDay);
    const recent = await buckets
      .where('day')
      .between(today - cartDays + 1, today, true, true)
      .toArray();
    const byItem = Map.groupBy(
      recent.filter((bucket) => isIn(filter, bucket)),
      ({ itemId }) => itemId,
    );
    const [seen, countSellers, offers] = await Promise.all([
      productsSeen(database, today, filter),
      sellersOfAll(database, today, filter),
      productsByItem(database, filter),
    ]);
    const facts = [...byItem].map(async ([itemId, rows]): Promise<[string, ItemFacts]> => {
      const all = sum(rows.map((row) => row.sightings));
      return [
        itemId,
        {
          sightings: sum(rows.filter(({ day }) => day > today - weekDays).map((row) => row.sightings)),
          sellers: await countSellers(itemId),
          price: priceOf(offers.get(itemId) ?? []),
          cartShare: all > 0 ? sum(rows.map(({ carts }) => carts)) / all : undefined,
          ...seen,
        },
      ];
    });
    return new Map(await Promise.all(facts));
  });
}

async function sellersOfAll(database: Database, today: number, filter: PlaceFilter) {
  const week = { first: today - weekDays + 1, last: today };
  if (!isEverywhere(filter)) return sellersIn(database, week, filter);
  const counts = new Map<string, number>();
  for (const { itemId, days } of await database.sellers.where('lastDay').aboveOrEqual(week.first).toArray()) {
    if (days.some((day) => day >= week.first && day <= week.last)) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  }
  return async (itemId: string) => counts.get(itemId) ?? 0;
}

async function productsByItem(database: Database, { market }: PlaceFilter) {
  const rows = await database.products.toArray();
  const byItem = new Map<string, typeof rows>();
  for (const product of rows) {
    if (market !== undefined && product.market !== market) continue;
    for (const itemId of product.itemIds) {
      const known = byItem.get(itemId);
      if (known) known.push(product);
      else byItem.set(itemId, [product]);
    }
  }
  return byItem;
}
