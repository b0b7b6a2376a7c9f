import type { Surface } from '../signals/signal';
import type { Database } from './database';
import { latestDay } from './standing';

/** How many of the videos browsed on a surface showed a product. */
export interface Density {
  surface: Surface;
  videos: number;
  products: number;
}

const weekDays = 7;

/** Of the seven days up to and with today (the clock's local day), surfaces with videos only. */
export async function findDensity(database: Database, clockDay: number): Promise<Density[]> {
  const today = latestDay(await database.standing.get('standing'), clockDay);
  const days = await database.exposure
    .where('[day+observerId+surface+market+account]')
    .between([today - weekDays + 1], [today + 1])
    .toArray();
  return [...Map.groupBy(days, ({ surface }) => surface)]
    .filter(([surface]) => surface !== 'opened')
    .map(([surface, rows]) => ({
      surface,
      videos: rows.reduce((sum, { videos }) => sum + videos, 0),
      products: rows.reduce((sum, { products }) => sum + products, 0),
    }))
    .toSorted((a, b) => (a.surface < b.surface ? -1 : 1));
}
