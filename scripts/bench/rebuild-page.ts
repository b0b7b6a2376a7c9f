import { type Database, openDatabase } from '../../storage/database';
import { rescore } from '../../storage/rescore';
import type { Bucket, Exposure } from '../../storage/rows';
import { makeChance } from '../../tests/replica/chance';
import { formulaVersion } from '../../trends/score/evaluate';

const firstDay = 20_000;
/** Of its days an item is seen on one in ten. */
const seenShare = 0.1;
const place = { observerId: 'bench', surface: 'shelf', market: 'GB', account: 'unknown' } as const;
const databases = new Map<string, Database>();

/** Daily counts of so many items; answers how many they are. */
async function fill(name: string, items: number, days: number): Promise<number> {
  const database = openDatabase(`rebuild ${name} ${Math.random()}`);
  const chance = makeChance(items);
  const dayNumbers = Array.from({ length: days }, (_, at) => firstDay + at);
  const exposure = dayNumbers.map((day): Exposure => ({ day, ...place, videos: 900, products: 400 }));
  await database.exposure.bulkAdd(exposure);
  let page: Bucket[] = [];
  for (let item = 0; item < items; item += 1) {
    for (const day of dayNumbers) {
      if (chance.next() >= seenShare) continue;
      page.push({ itemId: `item-${item}`, day, ...place, sightings: 1 + chance.below(6), carts: 0 });
    }
    if (page.length < 5_000 && item < items - 1) continue;
    await database.buckets.bulkAdd(page);
    page = [];
  }
  const standing = { id: 'standing', observerId: 'bench', salt: 'bench', lastDay: firstDay + days - 1 } as const;
  await database.standing.put({ ...standing, formulaVersion, recentBatches: [] });
  databases.set(name, database);
  return database.buckets.count();
}

/** Milliseconds on the clock, the longest task of more than 50 of them, and how often progress was told. */
async function rebuild(name: string): Promise<{ ms: number; longestMs: number; steps: number }> {
  const database = databases.get(name);
  if (!database) throw new Error(`The page has no counts "${name}".`);
  let [steps, longestMs] = [0, 0];
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  watch.observe({ type: 'longtask' });
  const begun = performance.now();
  const onProgress = () => {
    steps += 1;
  };
  await rescore(database, { onProgress });
  const ms = performance.now() - begun;
  watch.disconnect();
  return { ms, longestMs, steps };
}

Object.assign(globalThis, { fill, rebuild });
