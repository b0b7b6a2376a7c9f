import type { Surface } from '../signals/signal';
import type { Database } from './database';
import type { Bucket, Exposure, Sighting } from './rows';
import type { Writing } from './writing';

type ExposureKey = [number, string, Surface, string, string];
const exposureKey = ({
  day,
  observerId,
  surface,
  market,
  account,
}: Omit<Exposure, 'videos' | 'products'>): ExposureKey => [day, observerId, surface, market, account];
export const bucketKey = (bucket: Bucket): [string, ...ExposureKey] => [bucket.itemId, ...exposureKey(bucket)];

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

  /** Adds them to the counts that are stored. */
  async add(database: Database, writing: Writing): Promise<void> {
    const [exposure, buckets] = [[...this.#exposure.values()], [...this.#buckets.values()]];
    const [exposureBefore, bucketsBefore] = await Promise.all([
      database.exposure.bulkGet(exposure.map(exposureKey)),
      database.buckets.bulkGet(buckets.map(bucketKey)),
    ]);
    for (const [index, row] of exposure.entries()) {
      row.videos += exposureBefore[index]?.videos ?? 0;
      row.products += exposureBefore[index]?.products ?? 0;
    }
    for (const [index, row] of buckets.entries()) {
      row.sightings += bucketsBefore[index]?.sightings ?? 0;
      row.carts += bucketsBefore[index]?.carts ?? 0;
    }
    writing.add(database.exposure, exposure);
    writing.add(database.buckets, buckets);
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
