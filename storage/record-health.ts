import { addHealth, noHealth } from '../signals/health';
import type { Database } from './database';
import type { Batch } from './messages';

const keptDays = 14;

type Read = Pick<Batch, 'pageKind' | 'seen' | 'health'>;

export async function recordHealth(database: Database, day: number, batch: Read, now: number): Promise<void> {
  const before = await database.health.get([day, batch.pageKind]);
  await database.health.put({
    day,
    pageKind: batch.pageKind,
    ...addHealth(before ?? noHealth, batch.health),
    lastReadAt: batch.seen.length > 0 ? now : before?.lastReadAt,
  });
}

export async function forgetOldHealth(database: Database, today: number): Promise<void> {
  await database.health
    .where('[day+pageKind]')
    .below([today - keptDays, ''])
    .delete();
}
