import { medianPrice } from '../../trends/evidence/prices';
import type { Money } from '../../trends/ranking';
import { type ItemSpread, spreadOf } from './agreement';
import type { Server } from './server';
import { quoted } from './server';
import { type SightingSource, sightingsSql } from './sightings-sql';
import type { TeamCounts } from './team-counts';

const weekDays = 7;
const threeWeeks = 21;
const priceSample = 200;

/** What is counted of an item beside its days. */
export interface ItemWeek {
  /** Distinct videos of the last seven days, whoever saw them, and who did. */
  videos: number;
  observers: number;
  /** Distinct creators of them; where names are hashed by several browsers, those of the one that knows most. */
  sellers: number;
}

/** The last seven days of each item. */
export async function readWeeks(server: Server, source: SightingSource, today: number): Promise<Map<string, ItemWeek>> {
  const week = sightingsSql(source, { from: today - weekDays + 1, to: today });
  const seen = await server.all<{ item_id: string; videos: number; observers: number }>(
    `SELECT item_id, uniqExact(video_id) AS videos, uniqExact(observer_id) AS observers FROM ${week} AS s ARRAY JOIN item_ids AS item_id GROUP BY item_id`,
  );
  const sellers = await server.all<{ item_id: string; sellers: number }>(
    `SELECT item_id, max(authors) AS sellers FROM (SELECT item_id, author_space, uniqExact(author) AS authors FROM
    (SELECT DISTINCT item_id, video_id FROM ${week} AS s ARRAY JOIN item_ids AS item_id) AS shown GLOBAL ALL INNER JOIN
    (SELECT video_id, author, author_space FROM ${source.database}.videos FINAL WHERE author != '' AND video_id GLOBAL IN (SELECT video_id FROM ${week} AS t)
    GROUP BY video_id, author, author_space) AS made USING (video_id)
    GROUP BY item_id, author_space) AS spaces GROUP BY item_id`,
  );
  const bySellers = new Map(sellers.map((row) => [row.item_id, row.sellers]));
  return new Map(
    seen.map(({ item_id, videos, observers }) => [
      item_id,
      { videos, observers, sellers: bySellers.get(item_id) ?? 0 },
    ]),
  );
}

/** Distinct product videos of the last seven days. */
export async function readVideos(server: Server, source: SightingSource, today: number): Promise<number> {
  const week = sightingsSql(source, { from: today - weekDays + 1, to: today });
  return (await server.one<{ videos: number }>(`SELECT uniqExact(video_id) AS videos FROM ${week} AS s`))?.videos ?? 0;
}

/** How many times more than by chance the observers of three weeks differ, by item. See `Agreement`. */
export async function readSpreads(
  server: Server,
  { source, days }: Pick<TeamCounts, 'source' | 'days'>,
  today: number,
): Promise<Map<string, number>> {
  const recent = sightingsSql(source, { from: today - threeWeeks + 1, to: today });
  const inTime = days.filter(({ day, isSighted }) => isSighted && day > today - threeWeeks && day <= today);
  const observers = new Set(inTime.map(({ observerId }) => observerId)).size;
  if (observers < 2) return new Map();
  const products = inTime.reduce((sum, { n }) => sum + n, 0);
  const rows = await server.all<ItemSpread & { item_id: string }>(
    `SELECT item_id, sum(k) AS sightings, sum(k * k / n) AS squares FROM
    (SELECT item_id, observer_id, uniqExact(day, video_id) AS k FROM ${recent} AS s ARRAY JOIN item_ids AS item_id GROUP BY item_id, observer_id) AS shown
    GLOBAL ALL INNER JOIN (SELECT observer_id, uniqExact(day, video_id) AS n FROM ${recent} AS t GROUP BY observer_id) AS seen
    USING (observer_id) GROUP BY item_id`,
  );
  return new Map(rows.map((row) => [row.item_id, spreadOf(row, products, observers)]));
}

/** The middle of the latest prices of each item, each product once. */
export async function readPrices(server: Server, { database, filter }: SightingSource): Promise<Map<string, Money>> {
  const inMarket = filter.market === undefined ? '' : ` AND market = ${quoted(filter.market)}`;
  const rows = server.rows<{ item_id: string; amount: number; money: string }>(
    `SELECT item_id, amount, money FROM
    (SELECT product_id, argMax(price, seen_at) AS amount, argMax(currency, seen_at) AS money, argMax(item_ids, seen_at) AS shown, max(seen_at) AS at
    FROM ${database}.products FINAL WHERE price IS NOT NULL AND currency != ''${inMarket} GROUP BY product_id) AS p
    ARRAY JOIN shown AS item_id ORDER BY item_id, at DESC, product_id LIMIT ${priceSample} BY item_id`,
  );
  const byItem = new Map<string, Money[]>();
  for await (const { item_id, amount, money } of rows) {
    const known = byItem.get(item_id);
    if (known) known.push({ amount, currency: money });
    else byItem.set(item_id, [{ amount, currency: money }]);
  }
  return new Map(
    [...byItem].flatMap(([itemId, prices]) => {
      const price = medianPrice(prices);
      return price ? [[itemId, price] as const] : [];
    }),
  );
}
