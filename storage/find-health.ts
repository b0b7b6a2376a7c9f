import { addHealth, type Health, noHealth } from '../signals/health';
import type { CaptureHealth, Database } from './database';

/** The last days' capture health by page kind, the kind that was read most first. */
export async function findHealth(database: Database): Promise<(Health & Pick<CaptureHealth, 'pageKind' | 'lastReadAt'>)[]> {
  const byKind = Map.groupBy(await database.health.toArray(), ({ pageKind }) => pageKind);
  return [...byKind]
    .map(([pageKind, rows]) => ({
      ...rows.reduce<Health>(addHealth, noHealth),
      pageKind,
      lastReadAt: rows.map(({ lastReadAt }) => lastReadAt ?? 0).reduce((a, b) => Math.max(a, b)) || undefined,
    }))
    .toSorted((a, b) => b.read - a.read);
}

/** Distinct videos of any kind seen on one local day. */
export async function videosSeen(database: Database, day: number): Promise<number> {
  const rows = await database.exposure.where('[day+observerId+surface+market]').between([day], [day + 1]).toArray();
  return rows.reduce((sum, { videos }) => sum + videos, 0);
}
