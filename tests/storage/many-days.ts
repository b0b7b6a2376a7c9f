import { noHealth } from '../../signals/health';
import type { SeenSignal } from '../../signals/signal';
import type { Database } from '../../storage/database';
import { recordSignals } from '../../storage/record';
import { noon, signalOf } from './signal-of';

/** Records a batch as it was seen at noon of that day. */
export function recordOn(database: Database, day: number, seen: SeenSignal[]): Promise<string[]> {
  const at = noon(day);
  const batch = {
    batchId: crypto.randomUUID(),
    pageKind: 'tag',
    seen: seen.map((s) => ({ ...s, seenAt: at })),
    health: noHealth,
    viewer: {},
  };
  return recordSignals(database, batch, at, { randomId: () => 'observer-1' });
}

export const crystals = (count: number, from: number, change: Partial<SeenSignal> = {}) =>
  Array.from({ length: count }, (_, index) => signalOf(from + index, change));

const caption = 'phone case #tiktokshop #tiktokmademebuyit';
export const phoneCases = (count: number, from: number, change: Partial<SeenSignal> = {}) =>
  crystals(count, from, { caption, hashtags: ['tiktokshop'], ...change });
