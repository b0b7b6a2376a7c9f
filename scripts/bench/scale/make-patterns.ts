import 'fake-indexeddb/auto';
import { openDatabase } from '../../../storage/database';
import { recordSignals } from '../../../storage/record';
import type { Standing } from '../../../storage/rows';
import type { Pattern } from './seed-rows';
import { seenBatches } from './seen-batches';

const batches = { count: 60, size: 50, seed: 1 };

/** What the extension's own code writes of a few thousand videos of the simulated TikTok. */
export async function makePatterns(now: number): Promise<{ patterns: Pattern[]; standing: Standing }> {
  const database = openDatabase(`patterns ${Math.random()}`);
  for (const batch of seenBatches({ ...batches, now })) await recordSignals(database, batch, now);
  const [videos, observations, sightings, standing] = await Promise.all([
    database.videos.toArray(),
    database.observations.toArray(),
    database.sightings.toArray(),
    database.standing.get('standing'),
  ]);
  await database.delete();
  if (!standing) throw new Error('Nothing was recorded.');
  const looks = new Map(observations.map((row) => [row.videoId, row]));
  const seen = new Map(sightings.map((row) => [row.videoId, row]));
  const patterns = videos.flatMap((video): Pattern[] => {
    const [observation, sighting] = [looks.get(video.videoId), seen.get(video.videoId)];
    return observation && sighting ? [{ video, observation, sighting }] : [];
  });
  return { patterns, standing };
}
