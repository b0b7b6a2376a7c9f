import { noHealth } from '../../signals/health';
import type { SeenSignal } from '../../signals/signal';
import type { Database } from '../../storage/database';
import { recordSignals } from '../../storage/record';
import { noon, signalOf } from './signal-of';

export const today = 20_000;

/** Made-up videos in a row, all changed alike. */
export const many = (count: number, change: Partial<SeenSignal> = {}, from = 0) =>
  Array.from({ length: count }, (_, index) => signalOf(from + index, change));

export const recorderOf =
  (database: Database) =>
  (seen: SeenSignal[], now = seen[0]?.seenAt ?? noon(today), batchId: string = crypto.randomUUID()) => {
    const health = { ...noHealth, found: seen.length, read: seen.length };
    return recordSignals(database, { batchId, pageKind: 'tag', seen, health, viewer: {} }, now, {
      randomId: () => 'observer-1',
    });
  };

export async function sightingsOf(database: Database, itemId: string): Promise<number> {
  const buckets = await database.buckets
    .where('[itemId+day+observerId+surface+market+account]')
    .between([itemId], [itemId, []])
    .toArray();
  return buckets.map(({ sightings }) => sightings).reduce((sum, count) => sum + count, 0);
}
