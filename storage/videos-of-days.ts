import type { Database } from './database';
import { daysWithSightings } from './days-with-sightings';

/** Ids of the videos seen on that local day or later, those of the latest day first; at least `most` of them, if there are. */
export async function videosSince(
  database: Database,
  firstDay: number,
  most = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const days = (await daysWithSightings(database)).filter(([, day]) => day >= firstDay);
  const videoIds = new Set<string>();
  for (const [observerId, day] of days.toReversed()) {
    const keys = await database.sightings
      .where(':id')
      .between([observerId, day], [observerId, day + 1])
      .primaryKeys();
    for (const [, , videoId] of keys) videoIds.add(videoId);
    if (videoIds.size >= most) break;
  }
  return [...videoIds];
}
