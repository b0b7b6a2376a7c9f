import type { Collection } from 'dexie';
import type { Database } from '../database';
import { daysWithSightings } from '../days-with-sightings';
import { inTurn } from '../writing-turn';

/** Rows between two breaths, so that whoever captures or reads is not kept waiting. */
const sliceSize = 2_000;

/**
 * Forgets what was seen more than so many days before `today` (local days): looks, sightings, and the videos, products
 * and people not seen since. The daily counts stay, and with them every score and history.
 */
export async function forgetOld(database: Database, today: number, keptDays: number): Promise<void> {
  const firstDay = today - keptDays;
  const firstAt = new Date(1970, 0, 1 + firstDay).getTime();
  const { observations, sightings, videos, sellers, products, hashtagLooks, authors } = database;
  const isOld = ({ seenAt }: { seenAt: number }) => seenAt < firstAt;
  await forget(database, () => observations.where('seenAt').below(firstAt));
  for (const [observerId, day] of await daysWithSightings(database)) {
    if (day < firstDay)
      await forget(database, () => sightings.where(':id').between([observerId, day], [observerId, day + 1]));
  }
  await forgetVideos(database, () => videos.where('lastSeenAt').below(firstAt));
  await forget(database, () => sellers.where('lastDay').below(firstDay));
  await forget(database, () => products.filter(isOld));
  await forgetLooks(database, firstAt);
  await forget(database, () => hashtagLooks.filter(isOld));
  await forget(database, () => authors.filter(isOld));
}

const forget = (database: Database, old: () => Collection): Promise<void> =>
  inSlices(database, async () => old().limit(sliceSize).delete());

const forgetVideos = (database: Database, old: () => Collection<unknown, string>): Promise<void> =>
  inSlices(database, async () => {
    const videoIds = await old()
      .limit(sliceSize / 10)
      .primaryKeys();
    await database.videos.bulkDelete(videoIds);
    for (const videoId of videoIds)
      await database.carts.where('[videoId+cartId]').between([videoId], [videoId, []]).delete();
    return videoIds.length;
  });

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
