import type { SeenSignal } from '../../../signals/signal';
import { authorOf, handleOf } from '../../../tests/replica/market/authors';
import { type Market, type MarketItem, makeMarket } from '../../../tests/replica/market/make-market';
import { windowDays } from '../../../tests/replica/market/shapes';
import { keyOf } from '../../../tests/replica/market/video-key';
import { people } from '../../../tests/replica/people';
import { seenSignals } from '../../../tests/replica/seen-signals';
import { findItems } from '../../../trends/items/match';
import { isProductVideo } from '../../../trends/items/product-video';

/** One look at the views of a video of the item. */
export interface SeenViews {
  videoId: string;
  ageHours: number;
  views: number;
  step: number;
}

/** What one day showed of an item; days without browsing show nothing. */
export interface ItemDay {
  k: number;
  sellers: Set<string>;
  /** As they would be, did sellers come and leave a week later than what they sell. */
  lateSellers: Set<string>;
  looks: SeenViews[];
}

/** What a regular person saw of a made market, by day from its first on, beside what was true. */
export interface SeenMarket {
  seed: number;
  n: number[];
  items: { truth: Pick<MarketItem, 'shape' | 'levels'>; declineDay?: number; days: ItemDay[] }[];
  /** The first day of those that are judged. */
  judgedFrom: number;
}

const [firstDay, days] = [20_658, 2 * windowDays];

export function seeMarket(seed: number): SeenMarket {
  const market = makeMarket({ seed, firstDay, days });
  const n: number[] = Array.from({ length: days }, () => 0);
  const byItem = new Map(
    [...market.truths, ...market.tail].flatMap((truth) =>
      truth.itemId ? [[truth.itemId, { truth, days: Array.from({ length: days }, emptyDay) }] as const] : [],
    ),
  );
  for (const { day, batches } of seenSignals({ person: people.regular, market, seed, region: 'GB' })) {
    const counted = new Set<string>();
    for (const signal of batches.flatMap(({ seen }) => seen)) {
      const isCounted = isProductVideo(signal) && signal.surface !== 'opened' && !counted.has(signal.videoId);
      if (isCounted) {
        counted.add(signal.videoId);
        n[day - firstDay] = counted.size;
      }
      const titles = signal.carts.flatMap(({ title }) => title ?? []);
      for (const itemId of findItems({ ...signal, titles })) {
        const itemDay = byItem.get(itemId)?.days[day - firstDay];
        if (itemDay) addLook(itemDay, signal, isCounted ? lateSellerOf(market, signal) : undefined);
      }
    }
  }
  const items = Array.from(byItem.values(), ({ truth, days }) => {
    const declineDay = truth.dates.decline;
    return { truth, days, ...(declineDay !== undefined && { declineDay: declineDay - firstDay }) };
  });
  return { seed, n, items, judgedFrom: days - windowDays };
}

const emptyDay = (): ItemDay => ({ k: 0, sellers: new Set(), lateSellers: new Set(), looks: [] });

const lateDays = 7;

/** Who would have posted the video if the crowd of its day were that of a week before. */
function lateSellerOf(market: Market, { videoId, author }: SeenSignal): string {
  const key = keyOf(market.seed, videoId);
  return key ? handleOf(market, authorOf(market, { ...key, day: key.day - lateDays })) : author;
}

/** @param lateSeller missing for a look that does not count */
function addLook(day: ItemDay, signal: SeenSignal, lateSeller?: string): void {
  const { videoId, author, views, steps, uploadedAt, seenAt } = signal;
  if (lateSeller !== undefined) {
    day.k += 1;
    day.sellers.add(author);
    day.lateSellers.add(lateSeller);
  }
  if (views === undefined || uploadedAt === undefined || seenAt <= uploadedAt) return;
  day.looks.push({ videoId, ageHours: (seenAt - uploadedAt) / 3_600_000, views, step: steps?.views ?? 1 });
}
