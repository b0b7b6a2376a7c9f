import type { Database } from '../database';
import { daysWithSightings } from '../days-with-sightings';
import type { LongWork } from '../rescore';
import type { Sighting } from '../rows';
import { follow } from './follow';
import { readStoredFile } from './stored-file';

/** A day of one observer. */
export const sightedDay = ({ observerId, day }: Pick<Sighting, 'observerId' | 'day'>): string => `${observerId} ${day}`;

/** The days of which sightings are here or in the file: what is counted on them follows from all of these together. */
export async function sightedDays(database: Database, file: Blob, work: LongWork): Promise<Set<string>> {
  const days = new Set((await daysWithSightings(database)).map(([observerId, day]) => sightedDay({ observerId, day })));
  await readStoredFile(database, file, {
    tick: follow(file, work),
    async take({ type, rows }) {
      if (type === 'sighting') for (const row of rows) days.add(sightedDay(row));
    },
  });
  return days;
}
