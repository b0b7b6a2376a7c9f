import type { DayRange } from '../../trends/day-range';
import { type ObserverDay, sightedDays } from './exposure-days';
import { quoted, type Server } from './server';
import { conditionsOf, type SightingSource, sightingsSql } from './sightings-sql';

/** What was seen of an item on one day, over all observers. */
export interface ItemDay {
  itemId: string;
  day: number;
  /** Distinct videos of each observer: `k` of the score. */
  k: number;
  carts: number;
  /** Distinct videos, whoever saw them. */
  videos: number;
  observers: number;
}

interface Row {
  item_id: string;
  day: number;
  k: number;
  carts: number;
  videos: number;
  observers: number;
}

/** Sightings counted by the server at once: what bounds the memory that it needs for distinct values. */
const mostSightings = 3_000_000;

/** Day by day and item by item, counted by the server some weeks at a time. */
export async function* readItemDays(
  server: Server,
  source: SightingSource,
  days: readonly ObserverDay[],
  itemId?: string,
): AsyncGenerator<ItemDay> {
  const ofItem = itemId === undefined ? '' : `WHERE item_id = ${quoted(itemId)}`;
  for (const range of rangesOf(days)) {
    const rows = server.rows<Row>(
      `SELECT item_id, day, uniqExact(observer_id, video_id) AS k, uniqExactIf((observer_id, video_id), has_cart = 1) AS carts,
      uniqExact(video_id) AS videos, uniqExact(observer_id) AS observers
      FROM ${sightingsSql(source, range)} AS s ARRAY JOIN item_ids AS item_id ${ofItem} GROUP BY item_id, day`,
    );
    for await (const { item_id, ...counts } of rows) yield { itemId: item_id, ...counts };
  }
  yield* countedItemDays(server, source, days, ofItem);
}

/** Days rising, cut where enough was seen. */
function* rangesOf(days: readonly ObserverDay[]): Generator<DayRange> {
  const sighted = days.filter(({ isSighted }) => isSighted);
  let [from, seen] = [sighted[0]?.day, 0];
  for (const [at, { day, n }] of sighted.entries()) {
    seen += n;
    const next = sighted[at + 1]?.day;
    if (next === day || (next !== undefined && seen < mostSightings)) continue;
    yield { from, to: day };
    [from, seen] = [next, 0];
  }
}

/** Of days of which only the counts are left; under a cap they shrink as the day does, since no sample can be drawn. */
async function* countedItemDays(
  server: Server,
  source: SightingSource,
  days: readonly ObserverDay[],
  ofItem: string,
): AsyncGenerator<ItemDay> {
  const seen = new Map(
    days.filter(({ isSighted }) => !isSighted).map((day) => [`${day.observerId} ${day.day}`, day.n]),
  );
  if (seen.size === 0) return;
  const rows = server.rows<Row & { observer_id: string }>(
    `SELECT observer_id, item_id, day, sum(sightings) AS k, sum(carts) AS carts FROM
    (SELECT * FROM ${source.database}.buckets FINAL WHERE surface != 'opened'${conditionsOf(source.filter)}
    AND (observer_id, day) GLOBAL NOT IN ${sightedDays(source.database)}) AS b ${ofItem} GROUP BY observer_id, item_id, day`,
  );
  for await (const { observer_id, item_id, day, k, carts } of rows) {
    const n = seen.get(`${observer_id} ${day}`) ?? 0;
    const part = source.cap !== undefined && n > source.cap ? source.cap / n : 1;
    const [shown, carried] = [Math.min(n, Math.round(k * part)), Math.round(carts * part)];
    // Who saw the same video is not known any more, so each counts for itself.
    yield { itemId: item_id, day, k: shown, carts: Math.min(carried, shown), videos: shown, observers: 1 };
  }
}
