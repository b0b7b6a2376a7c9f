import type { Database } from '../../../storage/database';
import { addDay } from '../../../storage/record-sellers';
import { rescore } from '../../../storage/rescore';
import type { Bucket, Exposure, Seller, Standing } from '../../../storage/rows';
import { type Pattern, type SeededVideo, seedVideos } from './seed-rows';

/** Few, as a tab's batches are: larger transactions write down how to undo them, which stays on the disk for long. */
const videosAtOnce = 100;
const looksOfVideo = 5;

/** Fills an empty database with so many observations, and all that recording them would have left beside them. */
export async function seed(database: Database, patterns: Pattern[], standing: Standing, observations: number) {
  const counts = new Counts();
  let page: SeededVideo[] = [];
  const write = async () => {
    await database.transaction('rw', database.videos, database.observations, database.sightings, async () => {
      await Promise.all([
        database.videos.bulkAdd(page.map(({ video }) => video)),
        database.observations.bulkAdd(page.flatMap((seeded) => seeded.observations)),
        database.sightings.bulkAdd(page.flatMap(({ sightings }) => sightings)),
      ]);
    });
    page = [];
  };
  for (const seeded of seedVideos(patterns, observations / looksOfVideo, Date.now())) {
    page.push(seeded);
    counts.add(seeded);
    if (page.length === videosAtOnce) await write();
  }
  await write();
  await counts.write(database);
  const lastDay = Math.max(...counts.days);
  await database.standing.put({ ...standing, lastDay, exposure: undefined, recentBatches: [] });
  await rescore(database);
}

class Counts {
  readonly days = new Set<number>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #exposure = new Map<string, Exposure>();
  readonly #sellers = new Map<string, Seller>();

  add({ video, sightings }: SeededVideo): void {
    for (const { day, observerId, surface, market, account, counted, itemIds, hasCart } of sightings) {
      const place = { day, observerId, surface, market, account };
      this.days.add(day);
      const exposure = this.#of(this.#exposure, [day, surface], { ...place, videos: 0, products: 0 });
      exposure.videos += 1;
      if (!counted) continue;
      exposure.products += 1;
      for (const itemId of itemIds) {
        const bucket = this.#of(this.#buckets, [itemId, day, surface], { ...place, itemId, sightings: 0, carts: 0 });
        bucket.sightings += 1;
        bucket.carts += Number(hasCart);
        const key = [itemId, video.author].join();
        const seller = this.#sellers.get(key) ?? {
          itemId,
          author: video.author,
          firstDay: day,
          lastDay: day,
          days: [],
        };
        this.#sellers.set(key, addDay(seller, day));
      }
    }
  }

  async write(database: Database): Promise<void> {
    await database.exposure.bulkAdd([...this.#exposure.values()]);
    await inPages([...this.#buckets.values()], (rows) => database.buckets.bulkAdd(rows));
    await inPages([...this.#sellers.values()], (rows) => database.sellers.bulkAdd(rows));
  }

  #of<Row>(rows: Map<string, Row>, key: unknown[], empty: Row): Row {
    const row = rows.get(key.join()) ?? empty;
    rows.set(key.join(), row);
    return row;
  }
}

async function inPages<Row>(rows: Row[], write: (page: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 10_000) await write(rows.slice(from, from + 10_000));
}
