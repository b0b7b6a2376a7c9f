import type { Database } from './database';

/** Distinct videos of any kind seen on one local day. */
export async function videosSeen(database: Database, day: number): Promise<number> {
  const rows = await database.exposure
    .where('[day+observerId+surface+market]')
    .between([day], [day + 1])
    .toArray();
  return rows.reduce((sum, { videos }) => sum + videos, 0);
}
