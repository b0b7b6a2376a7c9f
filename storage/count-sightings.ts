import { type SeenSignal, type Surface, surfaceSchema } from '../signals/signal';
import type { Database } from './database';
import type { Sighting, Video } from './rows';

/** CLDR's code for a region that nobody named. */
const unknownMarket = 'ZZ';

/** What a batch adds to the score of its day: product videos (`n`), and sightings by item (`k`). */
export interface Counted {
  products: number;
  sightings: Map<string, number>;
}

/** Opened pages would make whatever one searches for look like a trend. */
const isDiscovery = (surface: Surface) => surface !== 'opened';

/** A video counts once a local day, on the first discovery surface that showed it; other looks add what they recognised. */
export async function countSightings(
  database: Database,
  observerId: string,
  day: number,
  seen: SeenSignal[],
  videos: Map<string, Video>,
): Promise<Counted> {
  const sightings = await readSightings(database, observerId, day, seen);
  const counted: Counted = { products: 0, sightings: new Map() };
  for (const { videoId, surface, market = unknownMarket } of seen) {
    const video = videos.get(videoId);
    if (!video) continue;
    const ofVideo = sightings.get(videoId) ?? [];
    sightings.set(videoId, ofVideo);
    let sighting = ofVideo.find((row) => row.surface === surface);
    if (!sighting) {
      sighting = { observerId, day, videoId, surface, market, counted: false, itemIds: [] };
      ofVideo.push(sighting);
      await addExposure(database, sighting, { videos: 1 });
    }
    await countVideo(database, counted, video, sighting, ofVideo);
  }
  await database.sightings.bulkPut([...sightings.values()].flat());
  return counted;
}

async function readSightings(database: Database, observerId: string, day: number, seen: SeenSignal[]) {
  const videoIds = [...new Set(seen.map(({ videoId }) => videoId))];
  const keys = videoIds.flatMap((videoId) =>
    surfaceSchema.options.map((surface): [string, number, string, Surface] => [observerId, day, videoId, surface]),
  );
  const rows = (await database.sightings.bulkGet(keys)).filter((row) => row !== undefined);
  return Map.groupBy(rows, ({ videoId }) => videoId);
}

async function countVideo(
  database: Database,
  counted: Counted,
  video: Video,
  sighting: Sighting,
  ofVideo: Sighting[],
): Promise<void> {
  let first = ofVideo.find((row) => row.counted);
  if (!first && video.isProduct && isDiscovery(sighting.surface)) {
    first = sighting;
    first.counted = true;
    counted.products += 1;
    await addExposure(database, first, { products: 1 });
  }
  if (!first) return;
  for (const itemId of video.itemIds.filter((id) => !first.itemIds.includes(id))) {
    first.itemIds.push(itemId);
    counted.sightings.set(itemId, (counted.sightings.get(itemId) ?? 0) + 1);
    await addToBucket(database, first, itemId, video.hasCart);
  }
}

async function addExposure(
  database: Database,
  { day, observerId, surface, market }: Sighting,
  { videos = 0, products = 0 },
): Promise<void> {
  const before = await database.exposure.get([day, observerId, surface, market]);
  await database.exposure.put({
    day,
    observerId,
    surface,
    market,
    videos: (before?.videos ?? 0) + videos,
    products: (before?.products ?? 0) + products,
  });
}

async function addToBucket(database: Database, sighting: Sighting, itemId: string, hasCart: boolean): Promise<void> {
  const { day, observerId, surface, market } = sighting;
  const before = await database.buckets.get([itemId, day, observerId, surface, market]);
  await database.buckets.put({
    itemId,
    day,
    observerId,
    surface,
    market,
    sightings: (before?.sightings ?? 0) + 1,
    carts: (before?.carts ?? 0) + Number(hasCart),
  });
}
