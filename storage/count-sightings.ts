import type { SeenSignal, Surface } from '../signals/signal';
import { surfaceSchema } from '../signals/signal-schema';
import type { Database } from './database';
import { DayCounts } from './day-counts';
import type { Sighting, Video } from './rows';

/** CLDR's code for a region that nobody named. */
const unknownMarket = 'ZZ';

/** What a batch adds to the score of its day: product videos (`n`), and sightings by item (`k`). */
export interface Counted {
  products: number;
  sightings: Map<string, number>;
}

/** Which browser saw it, and under which account. */
export interface Observer {
  observerId: string;
  account: string;
}

/** Opened pages would make whatever one searches for look like a trend. */
const isDiscovery = (surface: Surface) => surface !== 'opened';

/** A video counts once a local day, on the first discovery surface that showed it; other looks add what they recognised. */
export async function countSightings(
  database: Database,
  observer: Observer,
  day: number,
  seen: SeenSignal[],
  videos: Map<string, Video>,
): Promise<Counted> {
  const { observerId, account } = observer;
  const sightings = await readSightings(database, observerId, day, seen);
  const counts = new DayCounts();
  for (const { videoId, surface, market = unknownMarket } of seen) {
    const video = videos.get(videoId);
    if (!video) continue;
    const ofVideo = sightings.get(videoId) ?? [];
    sightings.set(videoId, ofVideo);
    let sighting = ofVideo.find((row) => row.surface === surface);
    if (!sighting) {
      sighting = { observerId, day, videoId, surface, market, account, counted: false, itemIds: [], hasCart: false };
      ofVideo.push(sighting);
      counts.addVideo(sighting);
    }
    countVideo(counts, video, sighting, ofVideo);
  }
  await database.sightings.bulkPut([...sightings.values()].flat());
  await counts.write(database);
  return { products: counts.products, sightings: counts.sightings };
}

async function readSightings(database: Database, observerId: string, day: number, seen: SeenSignal[]) {
  const videoIds = [...new Set(seen.map(({ videoId }) => videoId))];
  const keys = videoIds.flatMap((videoId) =>
    surfaceSchema.options.map((surface): [string, number, string, Surface] => [observerId, day, videoId, surface]),
  );
  const rows = (await database.sightings.bulkGet(keys)).filter((row) => row !== undefined);
  return Map.groupBy(rows, ({ videoId }) => videoId);
}

function countVideo(counts: DayCounts, video: Video, sighting: Sighting, ofVideo: Sighting[]): void {
  let first = ofVideo.find((row) => row.counted);
  if (!first && video.isProduct) {
    // It may be an opened page that shows today's discovery to be a product.
    first = [sighting, ...ofVideo].find(({ surface }) => isDiscovery(surface));
    if (first) counts.addProduct(Object.assign(first, { counted: true }));
  }
  if (!first) return;
  if (video.hasCart && !first.hasCart) for (const itemId of first.itemIds) counts.addCart(first, itemId);
  first.hasCart = video.hasCart;
  for (const itemId of video.itemIds.filter((id) => !first.itemIds.includes(id))) {
    first.itemIds.push(itemId);
    counts.addSighting(first, itemId, video.hasCart);
  }
}
