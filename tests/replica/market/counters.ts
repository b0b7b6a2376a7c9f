import { makeChance } from '../chance';
import type { ReplicaVideo } from '../videos';
import { rounded } from '../videos';
import { normal } from './draws';
import { hashOf } from './hash';
import type { Market } from './make-market';
import { createTimeOf, seedOf, type VideoKey } from './video-key';

/** Counters at a moment: views grow as a power of the age, and TikTok rounds all but the saves. */
export function countersAt(market: Market, key: VideoKey, now: number): ReplicaVideo['stats'] {
  const chance = makeChance(hashOf(seedOf(market.seed, key), 61));
  const ageHours = Math.max(0.02, now / 3_600_000 - createTimeOf(market.seed, key) / 3_600);
  const afterADay = Math.exp(8.2 + 2 * normal(chance));
  const power = Math.max(0.15, 0.4 + 0.1 * normal(chance));
  const views = Math.min(2e8, afterADay * (ageHours / 24) ** power);
  const part = (usual: number) => views * usual * Math.exp(0.5 * normal(chance));
  return {
    playCount: rounded(Math.floor(views)),
    diggCount: rounded(Math.floor(part(0.06))),
    commentCount: rounded(Math.floor(part(0.003))),
    shareCount: rounded(Math.floor(part(0.005))),
    collectCount: Math.floor(part(0.008)),
  };
}
