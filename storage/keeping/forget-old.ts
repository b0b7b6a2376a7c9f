import type { Collection, IndexableType } from 'dexie';
import type { Surface } from '../../signals/signal';
import { localDay } from '../../trends/calendar';
import type { Database } from '../database';
import { daysWithSightings } from '../days-with-sightings';
import { inTurn } from '../writing-turn';
import { deleteVideos } from './delete-videos';

type SightingKey = [observerId: string, day: number, videoId: string, surface: Surface];

/** Rows between two breaths, so that whoever captures or reads is not kept waiting. */
const sliceSize = 2_000;

/**
 * Forgets what was seen more than so many days before `today` (local days): looks, sightings, and the videos, products
 * and people not seen since. The daily counts stay, and with them every score and history.
 */
export async function forgetOld(database: Database, today: number, keptDays: number): Promise<void> {
  const firstDay = today - keptDays;
  const firstAt = new Date(1970, 0, 1 + firstDay).getTime();
  const { sellers, products, hashtagLooks, authors } = database;
  const isOld = ({ seenAt }: { seenAt: number }) => seenAt < firstAt;
  for (const [observerId, day] of await daysWithSightings(database)) {
    if (day < firstDay) await forgetDay(database, [observerId, day], firstAt);
  }
  await forget(database, () => sellers.where('lastDay').below(firstDay));
  await forget(database, () => products.filter(isOld));
  await forgetLooks(database, firstAt);
  await forget(database, () => hashtagLooks.filter(isOld));
  await forget(database, () => authors.filter(isOld));
}

const forget = (database: Database, old: () => Collection): Promise<void> =>
  inSlices(database, async () => old().limit(sliceSize).delete());

/** The sightings of a day, the old looks at its videos, and those of them that nobody saw since. */
async function forgetDay(database: Database, [observerId, day]: [string, number], firstAt: number): Promise<void> {
  let after: IndexableType = [observerId, day];
  for (;;) {
    const left = database.sightings.where(':id').between(after, [observerId, day + 1], false, false);
    const keys = await left.limit(sliceSize / 10).primaryKeys();
    if (keys.length === 0) return;
    await inTurn('shared', () =>
      database.transaction('rw', database.tables, () => forgetSightings(database, keys, firstAt)),
    );
    after = keys.at(-1) ?? after;
  }
}

async function forgetSightings(database: Database, keys: SightingKey[], firstAt: number): Promise<void> {
  const videoIds = [...new Set(keys.map(([, , videoId]) => videoId))];
  const videos = await database.videos.bulkGet(videoIds);
  const seenSince = new Map(
    videos.flatMap((video) => (video && video.lastSeenAt >= firstAt ? [[video.videoId, video.lastSeenAt]] : [])),
  );
  await deleteVideos(
    database,
    videoIds.filter((videoId) => !seenSince.has(videoId)),
  );
  for (const videoId of seenSince.keys()) {
    const looks = database.observations.where('[videoId+observerId+seenAt]').between([videoId], [videoId, []]);
    await looks.filter(({ seenAt }) => seenAt < firstAt).delete();
  }
  // By the clock of another time zone the day may not be old yet; then its video is found by it another time.
  const isOver = ([, day, videoId]: SightingKey) => localDay(seenSince.get(videoId) ?? firstAt) > day + 1;
  await database.sightings.bulkDelete(keys.filter((key) => !seenSince.has(key[2]) || isOver(key)));
}

/** The last look at a product that is still seen says what it costs. */
async function forgetLooks(database: Database, firstAt: number): Promise<void> {
  const keys = await database.productLooks.toCollection().primaryKeys();
  const kept = new Set(await database.products.toCollection().primaryKeys());
  const isLast = (at: number) => keys[at + 1]?.[0] !== keys[at]?.[0];
  const old = keys.filter(([productId, seenAt], at) => seenAt < firstAt && !(isLast(at) && kept.has(productId)));
  await database.productLooks.bulkDelete(old);
}

async function inSlices(database: Database, deleteSlice: () => Promise<number>): Promise<void> {
  for (;;) {
    const deleted = await inTurn('shared', () => database.transaction('rw', database.tables, deleteSlice));
    if (deleted === 0) return;
  }
}
