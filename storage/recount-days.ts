import type { Surface } from '../signals/signal';
import type { Database } from './database';
import { DayCounts } from './day-counts';
import { daysWithSightings } from './days-with-sightings';
import { SellerDays } from './recount-sellers';
import type { LongWork } from './rescore';
import type { Sighting, Video } from './rows';
import { Writing } from './writing';

/**
 * Makes the daily counts, and who sold what, anew from the sightings, as the videos are recognised now. A sighting whose
 * video is no longer kept stays counted as it was, and so does a day whose sightings were cleared away.
 * @throws the signal's reason
 */
export async function recountDays(database: Database, { onProgress, signal }: LongWork): Promise<void> {
  const days = await daysWithSightings(database);
  const sellers = new SellerDays();
  for (const [index, [observerId, day]] of days.entries()) {
    signal?.throwIfAborted();
    await recountDay(database, sellers, observerId, day);
    onProgress?.((index + 1) / days.length);
    await new Promise((wake) => setTimeout(wake));
  }
  await sellers.write(database);
}

function recountDay(database: Database, sellers: SellerDays, observerId: string, day: number): Promise<void> {
  const { sightings, videos, exposure, buckets } = database;
  return database.transaction('rw', sightings, videos, exposure, buckets, async () => {
    const seen = await sightings
      .where('[observerId+day+videoId+surface]')
      .between([observerId, day], [observerId, day + 1])
      .toArray();
    await forgetDay(database, observerId, day);
    const byId = new Map(
      (await videos.bulkGet([...new Set(seen.map(({ videoId }) => videoId))])).flatMap((video) =>
        video ? [[video.videoId, video] as const] : [],
      ),
    );
    sellers.add(day, byId.values(), new Set(seen.map(({ videoId }) => videoId)).size === byId.size);
    const counts = new DayCounts();
    for (const sighting of seen) counts.addVideo(sighting);
    for (const ofVideo of Map.groupBy(seen, ({ videoId }) => videoId).values()) {
      count(counts, ofVideo, byId.get(ofVideo[0]?.videoId ?? ''));
    }
    const writing = new Writing();
    writing.add(sightings, seen);
    await counts.add(database, writing);
    await writing.write();
  });
}

async function forgetDay(database: Database, observerId: string, day: number): Promise<void> {
  const isOfDay = (row: { observerId: string }) => row.observerId === observerId;
  await database.exposure
    .where('[day+observerId+surface+market+account]')
    .between([day, observerId], [day, observerId, []])
    .delete();
  await database.buckets.where('day').equals(day).filter(isOfDay).delete();
}

const order: Surface[] = ['feed', 'shelf'];

/** A video counts on the surface on which it was counted before, else on the feed before the shelf. */
function count(counts: DayCounts, ofVideo: Sighting[], video: Video | undefined): void {
  const before = ofVideo.find(({ counted }) => counted);
  const isProduct = video ? video.isProduct : before !== undefined;
  const itemIds = video?.itemIds ?? before?.itemIds ?? [];
  const discovered = order.flatMap((surface) => ofVideo.find((sighting) => sighting.surface === surface) ?? []);
  const [first] = before ? [before] : discovered;
  for (const sighting of ofVideo) Object.assign(sighting, { counted: false, itemIds: [] });
  if (!first || !isProduct) return;
  const hasCart = video?.hasCart ?? first.hasCart;
  Object.assign(first, { counted: true, itemIds, hasCart });
  counts.addProduct(first);
  for (const itemId of itemIds) counts.addSighting(first, itemId, hasCart);
}
