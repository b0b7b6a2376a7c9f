import { noHealth } from '../../../signals/health';
import type { Database } from '../../../storage/database';
import { recordSignals } from '../../../storage/record';
import { recordFacts } from '../../../storage/record-facts';
import { crystals, phoneCases } from '../many-days';
import { noon } from '../signal-of';

const firstDay = 20_000;
const cart = { source: 'TikTok Shop', productId: '17', title: 'Rose quartz', written: '$16.00', currency: 'USD' };

/** Some days of browsing, with something in every table. The same number gives the same days. */
export async function recordHistory(database: Database, observerId: string, number = 0): Promise<void> {
  for (const day of [0, 1, 4]) {
    const from = number * 7 + day * 3;
    await recordAt(database, observerId, firstDay + number + day, [
      ...crystals(6, from, { carts: [cart] }),
      ...phoneCases(4, from + 50),
      ...crystals(3, from + 2, { surface: 'feed', views: undefined, source: 'card' }),
      ...crystals(2, from + 20, { surface: 'opened', market: 'US' }),
    ]);
  }
  await recordFacts(database, factsAt(noon(firstDay + number)), noon(firstDay + number));
}

const recordAt = (database: Database, observerId: string, day: number, seen: ReturnType<typeof crystals>) =>
  recordSignals(
    database,
    {
      batchId: `batch ${observerId} ${day}`,
      pageKind: 'tag',
      seen: seen.map((signal, index) => ({ ...signal, seenAt: noon(day) + index * 1_000 })),
      health: { ...noHealth, found: 15, read: 15, unread: { 'views-notation': 1 } },
      viewer: {},
    },
    noon(day),
    { randomId: () => observerId },
  );

const factsAt = (seenAt: number) => ({
  pageKind: 'shop',
  products: [{ productId: '17', destination: 'tiktok-shop', title: 'Rose quartz', price: 16, currency: 'USD', seenAt }],
  hashtags: [{ tag: 'crystals', views: 1_000_000 + Math.floor(seenAt / 1e8), source: 'page' as const, seenAt }],
  authors: [{ handle: 'seller1', name: 'Seller', followers: 900, seenAt }],
  unread: {},
  shapes: [],
});

/** Makes an item of one's own, and follows it. */
export async function decide(database: Database, itemId: string, changedAt: number, words = ['restock tonight']) {
  await database.choices.put({ itemId, own: { name: 'Tonight things', words, excludes: [] }, changedAt });
  await database.remarks.put({ itemId, followedAt: changedAt, note: 'Ask Mei', changedAt });
}

/** Every row of every table. */
export async function allRows(database: Database): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}
