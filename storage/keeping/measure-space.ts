import type { Database } from '../database';

export interface Space {
  /** What the browser says that the extension takes, and may take; missing where it does not say. */
  bytes?: number;
  mostBytes?: number;
  /** Rows by table. */
  rows: Record<string, number>;
}

export async function measureSpace(database: Database): Promise<Space> {
  const [{ usage, quota } = {}, counts] = await Promise.all([
    navigator.storage?.estimate(),
    Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const)),
  ]);
  return { bytes: usage, mostBytes: quota, rows: Object.fromEntries(counts) };
}
