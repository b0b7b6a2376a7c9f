import { localDay } from '../../trends/calendar';
import { type DayRange, isWithin, overlaps } from '../../trends/day-range';
import type { Database } from '../database';
import type { Seller } from '../rows';
import { deleteProducts, deleteVideos } from './delete-videos';

/** All that was seen on those local days; what was seen on others too stays as it was seen then. */
export async function deleteDays(database: Database, days: DayRange): Promise<void> {
  const isOfDay = ({ day }: { day: number }) => isWithin(day, days);
  const isSeen = ({ seenAt }: { seenAt: number }) => isWithin(localDay(seenAt), days);
  for (const table of [database.sightings, database.exposure, database.buckets, database.health])
    await table.filter(isOfDay).delete();
  for (const table of [database.observations, database.hashtagLooks, database.authors])
    await table.filter(isSeen).delete();
  await deleteVideosOf(database, days);
  await deleteProductsOf(database, isSeen);
  await database.sellers.toCollection().modify((row, context) => {
    const left = sellerWithout(row, days);
    if (left) context.value = left;
    else delete (context as { value?: Seller }).value;
  });
}

async function deleteVideosOf(database: Database, days: DayRange): Promise<void> {
  const touched = await database.videos
    .filter(({ firstSeenAt, lastSeenAt }) => overlaps(localDay(firstSeenAt), localDay(lastSeenAt), days))
    .toArray();
  const gone: string[] = [];
  for (const video of touched) {
    const looks = await database.observations
      .where('[videoId+observerId+seenAt]')
      .between([video.videoId], [video.videoId, []])
      .toArray();
    const moments = looks.map(({ seenAt }) => seenAt);
    if (moments.length === 0) gone.push(video.videoId);
    else
      await database.videos.update(video.videoId, {
        firstSeenAt: Math.min(...moments),
        lastSeenAt: Math.max(...moments),
      });
  }
  await deleteVideos(database, gone);
}

/** A product stays where a look of another day is left. */
async function deleteProductsOf(database: Database, isSeen: (row: { seenAt: number }) => boolean): Promise<void> {
  await database.productLooks.filter(isSeen).delete();
  const gone: string[] = [];
  for (const { productId } of await database.products.filter(isSeen).toArray()) {
    const left = await database.productLooks.where('[productId+seenAt]').between([productId], [productId, []]).last();
    if (left) await database.products.update(productId, left);
    else gone.push(productId);
  }
  await deleteProducts(database, gone);
}

function sellerWithout(row: Seller, range: DayRange): Seller | undefined {
  if (!overlaps(row.firstDay, row.lastDay, range)) return row;
  const days = row.days.filter((day) => !isWithin(day, range));
  const left = [row.firstDay, ...days, row.lastDay].filter((day) => !isWithin(day, range));
  const [firstDay, lastDay] = [left[0], left.at(-1)];
  return firstDay === undefined || lastDay === undefined ? undefined : { ...row, days, firstDay, lastDay };
}
