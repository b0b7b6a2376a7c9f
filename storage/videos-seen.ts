import type { Database } from './database';
import { latestDay } from './standing';

/** Distinct videos of any kind that this browser saw today, on whatever surfaces. `today` is the clock's local day. */
export async function videosSeen(database: Database, today: number): Promise<number> {
  const standing = await database.standing.get('standing');
  if (!standing) return 0;
  const day = latestDay(standing, today);
  const keys = await database.sightings
    .where('[observerId+day+videoId+surface]')
    .between([standing.observerId, day], [standing.observerId, day + 1])
    .primaryKeys();
  return new Set(keys.map(([_observerId, _day, videoId]) => videoId)).size;
}
