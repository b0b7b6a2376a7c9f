import type { SeenSignal } from '../../../signals/signal';
import type { Batch } from '../../../storage/messages';
import { makeMarket } from '../../../tests/replica/market/make-market';
import type { Person } from '../../../tests/replica/people';
import { seenSignals } from '../../../tests/replica/seen-signals';
import { localDay } from '../../../trends/calendar';

export interface BatchWish {
  count: number;
  /** Videos in each. */
  size: number;
  /** Another one gives other videos. */
  seed: number;
  /** Epoch milliseconds. */
  now: number;
}

/** Half of what comes into view shows a product: who looks for trends looks at shelves. */
const person: Person = { name: 'heavy', medianProducts: 240, activeShare: 1, ordinary: 240 };
/** Between two looks: all of it is one sitting, the last look of which is now. */
const lookMs = 1_500;
/** At least, on a day with browsing. */
const videosOfDay = 200;

/** What somebody sees of the simulated TikTok on the days up to today, in batches, as if all of it were shown today. */
export function seenBatches({ count, size, seed, now }: BatchWish): Batch[] {
  const days = Math.ceil((count * size) / videosOfDay) + 1;
  const market = makeMarket({ seed, firstDay: localDay(now) - days + 1, days });
  const batches: Batch[] = [];
  let left = count * size;
  const at = () => now - left-- * lookMs;
  for (const { batches: ofDay } of seenSignals({ market, seed, person })) {
    const [first] = ofDay;
    const seen = ofDay.flatMap((batch) => batch.seen).filter(isFirst());
    for (let from = 0; first && from + size <= seen.length && batches.length < count; from += size) {
      const part = seen.slice(from, from + size).map((signal) => ({ ...signal, seenAt: at() }));
      const health = { ...first.health, found: size, read: size, bySource: { tap: size, embedded: 0, card: 0 } };
      batches.push({ ...first, batchId: `${seed} ${part[0]?.videoId}`, seen: part, health });
    }
    if (batches.length === count) break;
  }
  return batches;
}

/** A video of a day once: a batch of 30 is one of 30 videos. */
function isFirst() {
  const ids = new Set<string>();
  return ({ videoId }: SeenSignal) => !ids.has(videoId) && ids.add(videoId).has(videoId);
}
