import type { Database } from './database';

type ObservedDay = [observerId: string, day: number];

/** Days, in order, of which sightings are kept, of each observer; found by leaps through the keys. */
export async function daysWithSightings({ sightings }: Database): Promise<ObservedDay[]> {
  const days: ObservedDay[] = [];
  let [key] = await sightings.orderBy(':id').limit(1).primaryKeys();
  while (key) {
    const [observerId, day] = key;
    days.push([observerId, day]);
    [key] = await sightings.where(':id').above([observerId, day, []]).limit(1).primaryKeys();
  }
  return days.toSorted((a, b) => a[1] - b[1]);
}
