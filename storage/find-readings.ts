import type { Database } from './database';
import { wholeHealth } from './record-health';
import type { CaptureHealth } from './rows';
import { latestDay } from './standing';

/** How well the last days could be read, and which of them is today. */
export interface Readings {
  today: number;
  readings: CaptureHealth[];
}

/** `today` is the clock's local day. */
export async function findReadings(database: Database, today: number): Promise<Readings> {
  const [standing, rows] = await Promise.all([database.standing.get('standing'), database.health.toArray()]);
  return { today: latestDay(standing, today), readings: rows.flatMap((row) => wholeHealth(row) ?? []) };
}
