import * as z from 'zod/mini';
import { addHealth, noHealth } from '../signals/health';
import { healthSchema } from '../signals/health-schema';
import type { Database } from './database';
import type { Batch } from './messages';
import type { CaptureHealth } from './rows';
import type { Writing } from './writing';

const keptDays = 14;

type Read = Pick<Batch, 'pageKind' | 'seen' | 'health'>;

export async function recordHealth(
  database: Database,
  writing: Writing,
  day: number,
  batch: Read,
  now: number,
): Promise<void> {
  const before = wholeHealth(await database.health.get([day, batch.pageKind]));
  const health = addHealth(before ?? noHealth, batch.health);
  writing.add(database.health, [
    {
      day,
      pageKind: batch.pageKind,
      ...health,
      unidentified: Math.max(0, health.unidentified),
      lastReadAt: batch.seen.length > 0 ? now : before?.lastReadAt,
    },
  ]);
}

export async function forgetOldHealth(database: Database, today: number): Promise<void> {
  await database.health
    .where('[day+pageKind]')
    .below([today - keptDays, ''])
    .delete();
}

const rowSchema = z.extend(healthSchema, {
  day: z.int(),
  pageKind: z.string(),
  lastReadAt: z.optional(z.number()),
}) satisfies z.ZodMiniType<CaptureHealth>;

/** A row as it is now written; one from before fields and shapes were noted lacks them, a damaged one is no row. */
export function wholeHealth(row: unknown): CaptureHealth | undefined {
  return rowSchema.safeParse({ ...noHealth, ...Object(row) }).data;
}
