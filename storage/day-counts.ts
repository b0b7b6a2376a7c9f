import type { Surface } from '../signals/signal';
import type { Database } from './database';
import type { Bucket, Exposure, Sighting } from './rows';

type Place = Pick<Sighting, 'day' | 'observerId' | 'surface' | 'market' | 'account'>;

/** What a batch adds to the counts of its day, gathered first so that each row is read and written once. */
export class DayCounts {
  products = 0;
  /** By item. */
  readonly sightings = new Map<string, number>();
  readonly #exposure = new Map<string, Exposure>();
  readonly #buckets = new Map<string, Bucket>();

  addVideo(place: Place): void {
    this.#exposureOf(place).videos += 1;
  }

  addProduct(place: Place): void {
    this.#exposureOf(place).products += 1;
    this.products += 1;
  }

  addSighting(place: Place, itemId: string, hasCart: boolean): void {
    const bucket = this.#bucketOf(place, itemId);
    bucket.sightings += 1;
    bucket.carts += Number(hasCart);
    this.sightings.set(itemId, (this.sightings.get(itemId) ?? 0) + 1);
  }

  /** A sighting that was counted before turns out to carry a cart. */
  addCart(place: Place, itemId: string): void {
    this.#bucketOf(place, itemId).carts += 1;
  }

  async write(database: Database): Promise<void> {
    const exposure = [...this.#exposure.values()];
    const exposureKeys = exposure.map((row): [number, string, Surface, string, string] => [
      row.day,
      row.observerId,
      row.surface,
      row.market,
      row.account,
    ]);
    for (const [index, before] of (await database.exposure.bulkGet(exposureKeys)).entries()) {
      const row = exposure[index] as Exposure;
      row.videos += before?.videos ?? 0;
      row.products += before?.products ?? 0;
    }
    await database.exposure.bulkPut(exposure);

    const buckets = [...this.#buckets.values()];
    const bucketKeys = buckets.map((row): [string, number, string, Surface, string, string] => [
      row.itemId,
      row.day,
      row.observerId,
      row.surface,
      row.market,
      row.account,
    ]);
    for (const [index, before] of (await database.buckets.bulkGet(bucketKeys)).entries()) {
      const row = buckets[index] as Bucket;
      row.sightings += before?.sightings ?? 0;
      row.carts += before?.carts ?? 0;
    }
    await database.buckets.bulkPut(buckets);
  }

  #bucketOf({ day, observerId, surface, market, account }: Place, itemId: string): Bucket {
    const place = { day, observerId, surface, market, account };
    const key = [itemId, day, observerId, surface, market, account].join();
    const row = this.#buckets.get(key) ?? { ...place, itemId, sightings: 0, carts: 0 };
    this.#buckets.set(key, row);
    return row;
  }

  #exposureOf({ day, observerId, surface, market, account }: Place): Exposure {
    const place = { day, observerId, surface, market, account };
    const key = [day, observerId, surface, market, account].join();
    const row = this.#exposure.get(key) ?? { ...place, videos: 0, products: 0 };
    this.#exposure.set(key, row);
    return row;
  }
}
