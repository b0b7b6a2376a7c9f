import { isWithin } from '../../trends/day-range';
import { isIn, type Place } from '../../trends/place-filter';
import type { DailyCountRow, ExposureRow } from '../../trends/tables/count-tables';
import type { HealthRow } from '../../trends/tables/health-table';
import { wholeHealth } from '../record-health';
import type { Pages } from './asked';
import { pagesOf } from './pages-of';

export const exposurePages: Pages<ExposureRow> = async function* (database, { days, place }, tick) {
  for await (const page of pagesOf(database.exposure, tick))
    yield page.filter((row) => isWithin(row.day, days) && isIn(place, row));
};

/** With the product videos of the same day and place, so that a share is a division within the row. */
export const dailyCountPages: Pages<DailyCountRow> = async function* (database, { days, place, itemId }, tick) {
  const products = new Map((await database.exposure.toArray()).map((row) => [keyOf(row), row.products]));
  const pages =
    itemId === undefined
      ? pagesOf(database.buckets, tick)
      : [
          await database.buckets
            .where('[itemId+day+observerId+surface+market+account]')
            .between([itemId], [itemId, []])
            .toArray(),
        ];
  for await (const page of pages) {
    const rows = page.filter((row) => isWithin(row.day, days) && isIn(place, row));
    yield rows.map((row) => ({ ...row, products: products.get(keyOf(row)) }));
  }
};

const keyOf = ({ day, observerId, surface, market, account }: Place & { day: number; observerId: string }) =>
  [day, observerId, surface, market, account].join(' ');

export const healthPages: Pages<HealthRow> = async function* (database, { days }, tick) {
  for await (const page of pagesOf(database.health, tick))
    yield page.flatMap((row) => wholeHealth(row) ?? []).filter(({ day }) => isWithin(day, days));
};
