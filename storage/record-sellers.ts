import type { Database } from './database';
import type { Seller, Video } from './rows';
import type { Writing } from './writing';

const keptDays = 28;

/** Notes which authors showed which items on that day; only product videos say that someone sells. */
export async function recordSellers(database: Database, writing: Writing, day: number, videos: Video[]): Promise<void> {
  const selling = videos.filter(({ isProduct }) => isProduct);
  const keys = selling.flatMap(({ itemIds, author }) => itemIds.map((itemId): [string, string] => [itemId, author]));
  const before = await database.sellers.bulkGet(keys);
  writing.add(
    database.sellers,
    keys.map(([itemId, author], index) => addDay(before[index] ?? { itemId, author, ...nothing(day) }, day)),
  );
}

const nothing = (day: number) => ({ firstDay: day, lastDay: day, days: [] });

export const addDay = (seller: Seller, day: number): Seller => ({
  ...seller,
  firstDay: Math.min(seller.firstDay, day),
  lastDay: Math.max(seller.lastDay, day),
  days: [...new Set([...seller.days, day])].filter((seen) => seen > day - keptDays).toSorted((a, b) => a - b),
});
