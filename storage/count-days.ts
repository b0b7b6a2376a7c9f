import type { Database } from './database';

/** Days on which anything was seen, from the keys alone. */
export async function countDays(database: Database): Promise<number> {
  const keys = await database.exposure.toCollection().primaryKeys();
  return new Set(keys.map(([day]) => day)).size;
}
