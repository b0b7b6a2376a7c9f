import type { SeenSignal, Surface } from '../signals/signal';
import { surfaceSchema } from '../signals/signal-schema';
import type { Database } from './database';
import { DayCounts } from './day-counts';
import type { Sighting, Video } from './rows';
import type { Writing } from './writing';

/** CLDR's code for a region that nobody named. */
const unknownMarket = 'ZZ';

/** Which browser saw it, and under which account. */
export interface Observer {
  observerId: string;
  account: string;
}

export interface Shown {
  day: number;
  seen: SeenSignal[];
  /** Videos that were stored before this batch: no other can have been counted. */
  again: ReadonlySet<string>;
  /** As they now stand, by id. */
  videos: Map<string, Video>;
}

/** Opened pages would make whatever one searches for look like a trend. */
const isDiscovery = (surface: Surface) => surface !== 'opened';

/**
 * Answers what a batch adds to its day. A video counts once a local day, on the first discovery surface that showed it;
 * other looks add what they recognised.
 */
export async function countSightings(
  database: Database,
  writing: Writing,
  observer: Observer,
  { day, seen, again, videos }: Shown,
): Promise<DayCounts> {
  const { observerId, account } = observer;
  const sightings = await readSightings(database, observerId, day, again);
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
  writing.add(database.sightings, [...sightings.values()].flat());
  return counts;
}

async function readSightings(database: Database, observerId: string, day: number, videoIds: ReadonlySet<string>) {
  const keys = [...videoIds].flatMap((videoId) =>
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
