import { dayName } from '../../trends/calendar';
import { saidOf } from '../../trends/score/said';
import { type About, method } from '../../trends/tables/about';
import { type CellTable, cellPages } from '../../trends/tables/cells';
import type { TableContext } from '../../trends/tables/column';
import { type DailyCountRow, dailyCountTable, type ExposureRow, exposureTable } from '../../trends/tables/count-tables';
import { snapshotFields, snapshotFormat } from '../../trends/tables/snapshot';
import { readItemDays } from './item-days';
import type { RankedTeam } from './rank';
import { conditionsOf } from './sightings-sql';
import type { Asked } from './team-counts';
import type { Warehouse } from './warehouse';

const pageSize = 5_000;

/** Rows a page at a time, as the writers take them. */
async function* inPages<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  yield page;
}

/** What each browser counted, as its files say it: one row a day, browser and place. */
export function exposureOut({ server }: Warehouse, asked: Asked, context: TableContext): CellTable {
  const rows = server.rows<ExposureRow>(
    `SELECT * FROM (SELECT day, observer_id AS observerId, surface, market, account, videos, products FROM ${server.place.database}.exposure FINAL
    WHERE 1 = 1${conditionsOf(asked)}) AS e ORDER BY day, observerId, surface, market, account`,
  );
  return { columns: exposureTable, pages: cellPages(exposureTable, inPages(rows), context) };
}

/** The same for each item, with the product videos that it was seen among. */
export function countsOut({ server }: Warehouse, asked: Asked, context: TableContext): CellTable {
  const { database } = server.place;
  const rows = server.rows<DailyCountRow>(
    `SELECT day, observerId, surface, market, account, itemId, sightings, carts, products FROM
    (SELECT day, observer_id AS observerId, surface, market, account, item_id AS itemId, sightings, carts FROM ${database}.buckets FINAL WHERE 1 = 1${conditionsOf(asked)}) AS b
    GLOBAL ANY LEFT JOIN (SELECT day, observer_id AS observerId, surface, market, account, products FROM ${database}.exposure FINAL) AS e
    USING (day, observerId, surface, market, account) ORDER BY itemId, day, observerId, surface, market, account`,
  );
  return { columns: dailyCountTable, pages: cellPages(dailyCountTable, inPages(rows), context) };
}

/** Daily k and n of everybody together with what is said of them: `npm run score -- FILE` counts it again. */
export async function* snapshotOut(
  { server }: Warehouse,
  { counts, items, today }: RankedTeam,
  about: About,
): AsyncGenerator<string> {
  const byItem = new Map<string, Map<number, number>>();
  for await (const { itemId, day, k } of readItemDays(server, counts.source, counts.days)) {
    const days = byItem.get(itemId) ?? new Map<number, number>();
    byItem.set(itemId, days.set(day, (days.get(day) ?? 0) + k));
  }
  const days = counts.exposure.filter(({ n }) => n > 0);
  const head = { ...snapshotFormat, about, method, fields: snapshotFields, today: dayName(today) };
  const made = { ...head, days: days.map(({ day }) => dayName(day)), n: days.map(({ n }) => n) };
  yield `${JSON.stringify(made).slice(0, -1)},"items":[`;
  for (const [at, item] of items.entries()) {
    const seen = byItem.get(item.itemId);
    const k = days.map(({ day }) => seen?.get(day) ?? 0);
    const row = { item_id: item.itemId, item: item.name, k, said: saidOf({ ...item, band: item.formulaBand }) };
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(row)}`;
  }
  yield '\n]}\n';
}
