import type { Database } from './database';
import type { Video } from './rows';

/** Notes which authors showed which items; only product videos say that someone sells. */
export async function recordSellers(database: Database, day: number, videos: Video[]): Promise<void> {
  const selling = videos.filter(({ isProduct }) => isProduct);
  const keys = selling.flatMap(({ itemIds, author }) => itemIds.map((itemId): [string, string] => [itemId, author]));
  const before = await database.sellers.bulkGet(keys);
  await database.sellers.bulkPut(
    keys.map(([itemId, author], index) => ({
      itemId,
      author,
      firstDay: before[index]?.firstDay ?? day,
      lastDay: Math.max(before[index]?.lastDay ?? day, day),
    })),
  );
}
