import type { SeenSignal } from '../../signals/signal';
import type { BrowsingWish } from '../../tests/replica/browsing-days';
import { type SeenDay, seenSignals } from '../../tests/replica/seen-signals';
import { findItems } from '../../trends/items/match';
import { isProductVideo } from '../../trends/items/product-video';

/** What the extension counts on one day with browsing. */
export interface DayCount {
  day: number;
  videos: number;
  /** Distinct product videos on discovery surfaces. */
  products: number;
  /** Of those, the ones that show an item. */
  sightings: Map<string, number>;
}

/** Someone's days through the real readers and the real recognition, without the database. */
export function countDays(wish: BrowsingWish): DayCount[] {
  return Array.from(seenSignals(wish), countDay);
}

function countDay({ day, batches }: SeenDay): DayCount {
  const discovered = batches.flatMap(({ seen }) => seen).filter(({ surface }) => surface !== 'opened');
  const videos = new Map(discovered.map((signal) => [signal.videoId, signal]));
  const products = [...videos.values()].filter((signal) => isProductVideo(signal));
  const sightings = new Map<string, number>();
  for (const itemId of products.flatMap(itemsOf)) sightings.set(itemId, (sightings.get(itemId) ?? 0) + 1);
  return { day, videos: videos.size, products: products.length, sightings };
}

const itemsOf = (signal: SeenSignal) =>
  findItems({ ...signal, titles: signal.carts.flatMap(({ title }) => title ?? []) });
