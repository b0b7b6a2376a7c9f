import type { Database } from './database';
import type { Video } from './rows';
import { latestDay } from './standing';
import { videosSince } from './videos-of-days';

const days = 28;

/** Where the carts on each item's videos of the last four weeks lead, by item, commonest first. */
export async function findDestinations(database: Database, clockDay: number): Promise<Map<string, string[]>> {
  const { standing, sightings, videos, carts } = database;
  return database.transaction('r', [standing, sightings, videos, carts], async () => {
    const today = latestDay(await standing.get('standing'), clockDay);
    const seen = await videos.bulkGet(await videosSince(database, today - days + 1));
    const recent = seen.filter((video) => video?.hasCart && video.itemIds.length > 0) as Video[];
    const byVideo = Map.groupBy(await carts.toArray(), ({ videoId }) => videoId);
    const counts = new Map<string, Map<string, number>>();
    for (const { videoId, itemIds } of recent) {
      const leadTo = new Set((byVideo.get(videoId) ?? []).map(({ destination }) => destination));
      for (const itemId of itemIds) for (const destination of leadTo) count(counts, itemId, destination);
    }
    return new Map([...counts].map(([itemId, places]) => [itemId, mostFirst(places)]));
  });
}

function count(counts: Map<string, Map<string, number>>, itemId: string, destination: string): void {
  const places = counts.get(itemId) ?? new Map<string, number>();
  counts.set(itemId, places.set(destination, (places.get(destination) ?? 0) + 1));
}

const mostFirst = (places: Map<string, number>) =>
  [...places].toSorted((a, b) => b[1] - a[1]).map(([destination]) => destination);
