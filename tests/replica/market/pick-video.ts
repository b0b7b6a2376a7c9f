import type { Chance } from '../chance';
import { type CaptionPlan, planOf } from './captions';
import { exponential } from './draws';
import { levelAt, type Market } from './make-market';
import { dayOf, uploadsOn } from './make-video';
import { type Region, regions } from './regions';
import { createTimeOf, type VideoKey } from './video-key';

export interface PickWish {
  market: Market;
  chance: Chance;
  /** The viewer's. */
  region: Region;
  now: number;
  source: number;
  /** What the caption has to be, e.g. under a shopping hashtag. */
  fits?: (plan: CaptionPlan, key: VideoKey) => boolean;
}

const fromHome = 0.94;
const mostTries = 60;

/** Some video of a source, rather a recent one; missing if none fits. */
export function pickVideo({ market, chance, region, now, source, fits }: PickWish): VideoKey | undefined {
  const today = dayOf(now);
  for (let round = 1; round <= mostTries; round += 1) {
    const from = chance.is(fromHome) ? region : chance.pick(regions);
    // Where little is posted one has to look further back.
    const day = today - Math.floor(exponential(chance, 5 + round));
    const key = { source, region: from, day, number: chance.below(uploadsOn(market, { source, day })) };
    if (createTimeOf(market.seed, key) * 1_000 > now) continue;
    if (!fits || fits(planOf(market, key), key)) return key;
  }
  return undefined;
}

/** The item of the next product video, by the shares of the day. */
export function pickItem(market: Market, chance: Chance, day: number): number {
  let left = chance.next();
  for (const [number, item] of market.items.entries()) {
    left -= levelAt(market, item, day);
    if (left < 0) return number;
  }
  return market.items.length - 1;
}
