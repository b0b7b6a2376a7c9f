import { noHealth } from '../signals/health';
import { localDay } from '../trends/calendar';
import { sampleMarket } from '../trends/sample-market';
import { type Database, openDatabase } from './database';
import { recordSignals } from './record';
import type { LongWork } from './rescore';
import { removeSample, sampleName } from './sample-database';

const seed = 40;
const days = 45;

/** Writes a small made-up market, through the code that writes down what is seen. @throws the signal's reason */
export async function makeSample(now: number, { onProgress, signal }: LongWork = {}): Promise<void> {
  await removeSample();
  const database = openDatabase(sampleName);
  try {
    let done = 0;
    for (const { day, seen } of sampleMarket(seed, localDay(now), now)) {
      signal?.throwIfAborted();
      await recordSample(database, day, seen);
      onProgress?.(++done / days);
    }
  } finally {
    database.close();
  }
}

type Seen = Parameters<typeof recordSignals>[1]['seen'];

async function recordSample(database: Database, day: number, seen: Seen): Promise<void> {
  const health = { ...noHealth, found: seen.length, read: seen.length };
  const batch = { batchId: `sample-${day}`, pageKind: 'tag', seen, health, viewer: { region: 'GB' } };
  await recordSignals(database, batch, Math.max(...seen.map(({ seenAt }) => seenAt)), { randomId: () => 'sample' });
}
